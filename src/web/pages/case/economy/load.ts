import { z } from 'zod'
import { type PartyName, sharesYear } from '../../../../domain/contribution.ts'
import type { ExplainLimit } from '../../../../domain/economy.ts'
import type { AgreementId, Party } from '../../../../domain/partnership.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canSeeReported } from '../../../../domain/permissions/permissions-report.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { explainLimitOn } from '../../../../process/reports/economy-limit.ts'
import { reportedUntil } from '../../../../process/reports/reported.ts'
import type { InAgreement } from '../../../../store/agreement/agreement-saving.ts'
import { type AgreementEconomy, economyOf } from '../../../../store/agreement/economy.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Accounts, accountsIn } from './accounts-in.ts'
import { words } from './words.ts'

export type At = SignedIn<CaseAt>

/** The money of every signed agreement of a case, the newest first. */
export type LoadedEconomy = {
  file: CaseFile
  chain: readonly AgreementEconomy[]
  /** From when a difference is to be explained; null where the rulebook does not ask. */
  limit: ExplainLimit | null
  accounts: readonly Accounts[]
  /** The reader sees what had been written when it was last reported to the board, and nothing to be done. */
  asReported: boolean
}

/** A party beside its money; the id of its organisation, while it is a party. */
export type MoneyParty = PartyName & Pick<Party, 'organisationId'>

/** Everybody whose money an agreement has: its parties, and those that have left since. */
export function moneyParties(
  { file: { partnership } }: Pick<LoadedEconomy, 'file'>,
  { budget }: Pick<AgreementEconomy, 'budget'>,
): MoneyParty[] {
  return budget.parties.map((one) => ({
    ...one,
    organisationId: partnership.parties.find(({ id }) => id === one.id)?.organisationId ?? null,
  }))
}

export type Shown = { at: At; loaded: LoadedEconomy; own: AgreementEconomy }

/** For those who share the case's material. Throws NotFound, NotAllowed. */
export async function loadEconomy(at: At): Promise<LoadedEconomy> {
  const loaded = await loadReadable(at)
  if (loaded.asReported) throw new NotAllowed()
  return loaded
}

/** The same, or to others as it had been written when it was last reported to the board. Throws NotFound, NotAllowed. */
export async function loadReadable(at: At): Promise<LoadedEconomy> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history } = file
  if (!canSeeReported(at.actor, partnership.scope)) throw new NotAllowed()
  const asReported = !canSeeShared(at.actor, partnership.scope)
  const asOf = asReported ? { asOf: reportedUntil(history.events) } : {}
  const chain = await economyOf(at.db, partnership.id, asOf)
  const limit = explainLimitOn(history.rulebook, at.today)
  const accounts = asReported ? [] : accountsIn(history.events, await listDocuments(at.db, partnership.id))
  return { file, chain: chain.toReversed(), limit, accounts, asReported }
}

/** Said of what nobody has filled in, or that has not been reported to the board yet. */
export function notYetIn({ asReported }: LoadedEconomy, { language }: At): string {
  const t = words(language)
  return asReported ? t.notReported : t.notYet
}

/** Which agreement of the chain: the round of the process that it was made in. */
export const RoundParams = CaseParams.extend({ round: z.string().regex(/^round-\d+$/) })
export type RoundAt = SignedIn<z.output<typeof RoundParams>>

/** One party's year in an agreement. */
export const YearParams = RoundParams.extend({
  party: z.uuid(),
  year: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number),
})
export type YearAt = SignedIn<z.output<typeof YearParams>>

/** Throws NotFound for a round without a signed agreement. */
export function ofRound({ chain }: LoadedEconomy, round: string): AgreementEconomy {
  const found = chain.find(({ agreement }) => agreement.round === round)
  if (found === undefined) throw new NotFound()
  return found
}

/** Throws NotFound for a year that the agreement does not have, or that begins after the party left. */
export function partyInYear(
  loaded: LoadedEconomy,
  own: AgreementEconomy,
  { party: id, year }: Pick<YearAt['params'], 'party' | 'year'>,
): MoneyParty {
  const party = moneyParties(loaded, own).find((one) => one.id === id)
  if (party === undefined || !own.years.includes(year) || !sharesYear(party, year)) throw new NotFound()
  return party
}

export function inAgreement({ partnership }: CaseFile, agreementId: AgreementId): InAgreement {
  return { agreementId, partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
}
