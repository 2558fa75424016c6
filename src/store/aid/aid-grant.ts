import { sql } from 'kysely'
import type { OrganisationId, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { GrantRegime, StatedRate } from '../../domain/state-aid.ts'
import { type EuroCents, type EuroRate, euroCents, parseRate } from '../../kernel/euro.ts'
import { newId } from '../../kernel/ids.ts'
import { type Ore, ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

/** Aid that the municipality knows of. `id` is the line's: it stays through corrections. */
export type KnownGrant = {
  id: string
  version: number
  organisationId: OrganisationId
  giver: string
  receiver: string
  on: PlainDate
  regime: GrantRegime
  /** Stored once: never reckoned again from the kronor. */
  eur: EuroCents
  sek: Ore | null
  rate: StatedRate | null
  /** The assessment that it came of, when it was given in a case here. */
  assessmentId: string | null
  note: string
  struck: boolean
  by: string
  at: string
}

export type NewKnownGrant = Omit<KnownGrant, 'id' | 'version' | 'by' | 'at'> & {
  /** The line to correct; left out for a new one. */
  line?: string
  /** The version that was on the page: 0 for a new line. */
  basedOn: number
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  by: PersonId
  at: Date
}

/** The grants that hold now of these organisations, by day. Struck ones are left out. */
export async function listKnownGrants(
  db: Db,
  organisationIds: readonly OrganisationId[],
): Promise<KnownGrant[]> {
  const rows = await grants(db)
    .distinctOn('g.line')
    .where((eb) => eb('g.organisation_id', '=', eb.fn.any(eb.val([...organisationIds]))))
    .orderBy('g.line')
    .orderBy('g.version', 'desc')
    .execute()
  return rows
    .map(grantOf)
    .filter(({ struck }) => !struck)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Every version of one line, the newest first. */
export async function listGrantVersions(db: Db, line: string): Promise<KnownGrant[]> {
  const rows = await grants(db).where('g.line', '=', line).orderBy('g.version', 'desc').execute()
  return rows.map(grantOf)
}

/** Saves a new line or a new version of one. False when somebody has corrected the same line meanwhile. */
export async function saveKnownGrant(db: Db, grant: NewKnownGrant): Promise<boolean> {
  const added = await db
    .insertInto('aid_grant')
    .values({
      id: newId(),
      public_body_id: grant.bodyId,
      partnership_id: grant.partnershipId,
      organisation_id: grant.organisationId,
      line: grant.line ?? newId(),
      version: grant.basedOn + 1,
      giver: grant.giver,
      receiver: grant.receiver,
      granted_on: grant.on,
      regime: grant.regime,
      eur_cents: grant.eur,
      sek_ore: grant.sek,
      rate: grant.rate?.sekPerEuro ?? null,
      rate_on: grant.rate?.on ?? null,
      rate_source: grant.rate?.source ?? null,
      assessment_id: grant.assessmentId,
      note: grant.note,
      struck: grant.struck,
      recorded_by: grant.by,
      recorded_at: grant.at,
    })
    .onConflict((on) => on.columns(['line', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

type Row = Omit<KnownGrant, 'eur' | 'sek' | 'rate'> & {
  eurCents: number
  sekOre: number | null
  rateText: string | null
  rateOn: PlainDate | null
  rateSource: string | null
}

function grantOf({ eurCents, sekOre, rateText, rateOn, rateSource, ...row }: Row): KnownGrant {
  const sekPerEuro = rateText === null ? null : rateIn(rateText)
  const isStated = sekPerEuro !== null && rateOn !== null
  return {
    ...row,
    eur: euroCents(eurCents),
    sek: sekOre === null ? null : ore(sekOre),
    rate: isStated ? { sekPerEuro, on: rateOn, source: rateSource ?? '' } : null,
  }
}

function rateIn(text: string): EuroRate {
  const read = parseRate(text)
  if (!read.ok) throw new Error(`The rate ${text} of a grant cannot be read`)
  return read.value
}

function grants(db: Db) {
  return db
    .selectFrom('aid_grant as g')
    .innerJoin('person as who', 'who.id', 'g.recorded_by')
    .select([
      'g.line as id',
      'g.version',
      'g.organisation_id as organisationId',
      'g.giver',
      'g.receiver',
      'g.granted_on as on',
      sql<GrantRegime>`g.regime`.as('regime'),
      'g.eur_cents as eurCents',
      'g.sek_ore as sekOre',
      'g.rate as rateText',
      'g.rate_on as rateOn',
      'g.rate_source as rateSource',
      'g.assessment_id as assessmentId',
      'g.note',
      'g.struck',
      'who.name as by',
      'g.recorded_at as at',
    ])
}
