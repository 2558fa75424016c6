import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '../../domain/actor.ts'
import { ChangedMeanwhile, NotFound } from '../../domain/thrown.ts'
import { newId } from '../../kernel/ids.ts'
import { rewriteNamesOf } from '../case/party-names.ts'
import { type Db, type Trx, withTransaction } from '../db.ts'
import { insertRows, type Row } from '../insert-rows.ts'

export type Organisation = {
  id: OrganisationId
  name: string
  aliases: readonly string[]
  /** Ten digits without hyphen. */
  number: string | null
  legalForm: string | null
  website: string | null
  email: string | null
  phone: string | null
  purpose: string | null
  municipalityCode: string | null
  verifiedAt: string | null
  verifiedByName: string | null
  /** Invented for the demonstration. */
  example: boolean
}

export type OrganisationDetails = {
  name: string
  aliases?: readonly string[]
  number?: string | null
  legalForm?: string | null
  website?: string | null
  email?: string | null
  phone?: string | null
  purpose?: string | null
  municipalityCode?: string | null
}

export type NewOrganisation = OrganisationDetails & { example?: boolean; by?: PersonId | null }

/** Throws NotFound. */
export async function getOrganisation(db: Db, id: OrganisationId): Promise<Organisation> {
  const found = await organisations(db).where('o.id', '=', id).executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return found
}

/** The organisation with that number (ten digits); a number stands for one organisation. */
export async function findOrganisationByNumber(db: Db, number: string): Promise<Organisation | null> {
  return (await organisations(db).where('o.organisation_number', '=', number).executeTakeFirst()) ?? null
}

/** Adds an organisation. Throws when another one has the number. */
export async function addOrganisation(db: Db, details: NewOrganisation): Promise<OrganisationId> {
  const id = newId<'OrganisationId'>()
  await insertRows(db, { organisation: [organisationRow(id, details)] })
  return id
}

/** A new organisation as a row, to be added together with what it takes part in. */
export function organisationRow(
  id: OrganisationId,
  { example = false, by = null, ...details }: NewOrganisation,
): Row<'organisation'> {
  return { id, ...columnsOf(details), example, created_by: by }
}

/** The organisation with that number, else a new one. Without a number it is always new: names are no identity. */
export async function findOrAddOrganisation(db: Db, details: NewOrganisation): Promise<OrganisationId> {
  const found = details.number ? await findOrganisationByNumber(db, details.number) : null
  return found?.id ?? addOrganisation(db, details)
}

/** Nobody else settles who acts for the organisation until the transaction has ended. */
export async function lockOrganisation(trx: Trx, id: OrganisationId): Promise<void> {
  await trx.selectFrom('organisation').select('id').where('id', '=', id).forNoKeyUpdate().execute()
}

/** Whether the organisation is or has been a party to a case. */
export async function hasCases(db: Db, id: OrganisationId): Promise<boolean> {
  const party = db.selectFrom('partnership_party').select('id').where('organisation_id', '=', id)
  return (await party.limit(1).executeTakeFirst()) !== undefined
}

export type OrganisationChange = {
  changes: Partial<OrganisationDetails>
  /** Whether the details still are those that the changes were made to. */
  isAsRead?: (now: Organisation) => boolean
  by: PersonId
  at?: Date
}

/**
 * Changes an organisation's details and keeps how they read before. A changed number is no longer verified. Throws
 * ChangedMeanwhile when somebody else was faster.
 */
export async function changeOrganisation(
  db: Db,
  id: OrganisationId,
  { changes, isAsRead = () => true, by, at = new Date() }: OrganisationChange,
): Promise<void> {
  await withTransaction(db, async (trx) => {
    await lockOrganisation(trx, id)
    const earlier = await getOrganisation(trx, id)
    if (!isAsRead(earlier)) throw new ChangedMeanwhile()
    await trx
      .insertInto('organisation_history')
      .values({
        id: newId(),
        organisation_id: id,
        earlier: JSON.stringify(earlier),
        changed_by: by,
        changed_at: at,
      })
      .execute()
    const renumbered = changes.number !== undefined && changes.number !== earlier.number
    await trx
      .updateTable('organisation')
      .set({ ...columnsOf(changes), ...(renumbered && { verified_at: null, verified_by: null }) })
      .where('id', '=', id)
      .execute()
    if (changes.name !== undefined && changes.name !== earlier.name) await rewriteNamesOf(trx, id)
  })
}

/** How an organisation's details read before each change, the newest change first. */
export async function listEarlierDetails(db: Db, id: OrganisationId) {
  return db
    .selectFrom('organisation_history as h')
    .leftJoin('person as who', 'who.id', 'h.changed_by')
    .select([
      sql<string>`h.earlier ->> 'name'`.as('name'),
      sql<string | null>`h.earlier ->> 'number'`.as('number'),
      'h.changed_at as changedAt',
      'who.name as changedByName',
    ])
    .where('h.organisation_id', '=', id)
    .orderBy('h.changed_at', 'desc')
    .execute()
}

/** An official has checked that the number belongs to the organisation. */
export async function verifyOrganisation(
  db: Db,
  id: OrganisationId,
  { by, at }: { by: PersonId; at: Date },
): Promise<void> {
  await db
    .updateTable('organisation')
    .set({ verified_at: at, verified_by: by })
    .where('id', '=', id)
    .execute()
}

function columnsOf(details: Partial<OrganisationDetails>) {
  const { name, aliases, number, legalForm, municipalityCode } = details
  const { website, email, phone, purpose } = details
  const columns = { website, email, phone, purpose, organisation_number: number, legal_form: legalForm }
  return given({
    ...columns,
    name,
    aliases: aliases && [...aliases],
    municipality_code: municipalityCode,
  })
}

type Given<Columns> = { [Name in keyof Columns]?: Exclude<Columns[Name], undefined> }

function given<Columns extends Record<string, unknown>>(columns: Columns): Given<Columns> {
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== undefined),
  ) as Given<Columns>
}

function organisations(db: Db) {
  return db
    .selectFrom('organisation as o')
    .leftJoin('person as v', 'v.id', 'o.verified_by')
    .select([
      'o.id',
      'o.name',
      'o.aliases',
      'o.organisation_number as number',
      'o.legal_form as legalForm',
      'o.website',
      'o.email',
      'o.phone',
      'o.purpose',
      'o.municipality_code as municipalityCode',
      'o.verified_at as verifiedAt',
      'v.name as verifiedByName',
      'o.example',
    ])
}
