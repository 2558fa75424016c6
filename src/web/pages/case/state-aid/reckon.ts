import type { AidPart, StatedRate, ToldGrant } from '../../../../domain/state-aid.ts'
import { type EuroCents, toEuro } from '../../../../kernel/euro.ts'
import { addOre, type Ore } from '../../../../kernel/money.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import {
  type AidCeilings,
  type AidWorking,
  aidCeilingsOn,
  aidWorking,
} from '../../../../process/aid/state-aid.ts'
import {
  type ComparedGrant,
  compareGrants,
  grantsThatCount,
} from '../../../../process/aid/state-aid-compare.ts'
import { type KnownGrant, listKnownGrants } from '../../../../store/aid/aid-grant.ts'
import { listSingleUndertaking } from '../../../../store/aid/aid-group.ts'
import type { Db } from '../../../../store/db.ts'
import { type Amounts, amountsIn } from './amounts-form.ts'
import type { AidFile, AidParty } from './load.ts'

/** Earlier aid to one party and those that it makes one single undertaking with. */
export type EarlierAid = {
  party: AidParty
  known: readonly KnownGrant[]
  rows: readonly ComparedGrant[]
  /** Declared in kronor only: nothing can be reckoned before somebody has stated a rate. */
  withoutEuro: readonly ToldGrant[]
}

/** What the new grant comes to for one party; null while amounts, day, rate or ceilings are missing. */
export type PartyReckoning = EarlierAid & {
  sek: Ore
  eur: EuroCents | null
  working: AidWorking | null
}

export type Reckoning = {
  amounts: Amounts
  ceilings: AidCeilings | null
  parties: readonly PartyReckoning[]
  /** Everything needed is there, for every party. */
  complete: boolean
}

/** Earlier aid of each idea-based party, as known and as declared, side by side. What this grant itself has been fixed as is no earlier aid. */
export async function earlierAid(db: Db, { parties, assessments }: AidFile): Promise<EarlierAid[]> {
  const own = assessments.map(({ id }) => id)
  return Promise.all(
    parties.map(async (party) => {
      const all = await listKnownGrants(db, await listSingleUndertaking(db, party.organisationId))
      const known = all.filter(({ assessmentId }) => assessmentId === null || !own.includes(assessmentId))
      const declared = party.declaration?.content.grants ?? []
      const rows = compareGrants(known, declared)
      return { party, known, rows, withoutEuro: grantsThatCount(rows).withoutEuro }
    }),
  )
}

/** The reckoning as it stands now, for each idea-based party. */
export async function reckon(db: Db, loaded: AidFile): Promise<Reckoning> {
  const amounts = amountsIn(loaded)
  const { grantOn, rate, parts } = amounts
  const ceilings = grantOn === null ? null : aidCeilingsOn(loaded.limits, grantOn)
  const earlier = await earlierAid(db, loaded)
  const parties = earlier.map((one) => reckonParty(one, { parts, grantOn, rate, ceilings }))
  return { amounts, ceilings, parties, complete: parties.every(({ working }) => working !== null) }
}

type New = {
  parts: readonly AidPart[]
  grantOn: PlainDate | null
  rate: StatedRate | null
  ceilings: AidCeilings | null
}

function reckonParty(earlier: EarlierAid, { parts, grantOn, rate, ceilings }: New): PartyReckoning {
  const own = parts.filter(({ organisationId }) => organisationId === earlier.party.organisationId)
  const sek = addOre(...own.map(({ amount }) => amount))
  const eur = rate === null ? null : toEuro(sek, rate.sekPerEuro)
  const isReady = eur !== null && grantOn !== null && ceilings !== null
  const isKnown = own.length > 0 && earlier.withoutEuro.length === 0
  const { counted } = grantsThatCount(earlier.rows)
  const working = isReady && isKnown ? aidWorking({ on: grantOn, eur }, counted, ceilings) : null
  return { ...earlier, sek, eur, working }
}
