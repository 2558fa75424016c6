import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import {
  fundingIn,
  knownIn,
  lastLength,
  nameOfRecord,
  spanOf,
  yearsIn,
} from '../../domain/register/register-facts.ts'
import type { RegisterRecord } from '../../domain/register.ts'
import { dayInStockholm } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import type { Schema } from '../schema.ts'
import { numbersOfOrganisations } from './register-named-organisations.ts'

export type ChangeKind = Schema['register_partnership']['change_kind']

/** Who changes the register, how and when. */
export type RegisterChange = {
  kind: Exclude<ChangeKind, 'withdrawn'>
  /** As the history shows it: a public body, an organisation, an installation. */
  by: string
  personId?: PersonId | null
  at: Date
  note?: string | null
  publicBodyId?: string | null
  /** The case that the record with an id is published from. */
  caseOf?: (id: string) => string | null
  feedId?: string | null
}

const batchSize = 500

/**
 * Publishes records: new ones, and new versions of those whose id is there already, all or none. Earlier versions are
 * kept; a withdrawn one comes back. The records must have passed the schema.
 */
export async function saveRecords(
  db: Db,
  records: readonly RegisterRecord[],
  change: RegisterChange,
): Promise<void> {
  if (records.length === 0) return
  await withTransaction(db, async (trx) => {
    const version = await nextVersion(trx)
    for (let done = 0; done < records.length; done += batchSize)
      await saveBatch(trx, records.slice(done, done + batchSize), { ...change, version })
  })
}

/** Takes records out of the register. Their addresses go on saying that they were here, and why not any more. */
export async function withdrawRecords(
  db: Db,
  ids: readonly string[],
  { at, by, personId = null, reason }: { at: Date; by: string; personId?: PersonId | null; reason: string },
): Promise<void> {
  await withTransaction(db, async (trx) => {
    const version = await nextVersion(trx)
    await keepVersions(trx, ids)
    await sql`update register_partnership set withdrawn_at = ${at}, version = version + 1, change_kind = 'withdrawn',
        change_note = ${reason}, changed_by = ${by}, changed_by_person_id = ${personId}, changed_at = ${at},
        changed_in = ${version}
      where id = any(${ids}) and withdrawn_at is null`.execute(trx)
    await sql`delete from register_text where n in (select n from register_partnership where id = any(${ids}))`.execute(
      trx,
    )
  })
}

/** The register's next version. Holds its lock, so that changes come one after another. */
export async function nextVersion(trx: Db): Promise<number> {
  const { version } = await trx
    .insertInto('register_state')
    .values({ version: 1 })
    .onConflict((known) =>
      known.column('single').doUpdateSet((row) => ({ version: row('register_state.version', '+', 1) })),
    )
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

type Versioned = RegisterChange & { version: number }

async function saveBatch(trx: Db, records: readonly RegisterRecord[], change: Versioned): Promise<void> {
  const organisations = await numbersOfOrganisations(trx, records, change.version)
  await keepVersions(
    trx,
    records.map(({ id }) => id),
  )
  const rows = records.map((record) => rowOf(record, change))
  const { rows: saved } = await upsert(trx, rows, change)
  const numbers = new Map(saved.map(({ id, n }) => [id, n]))
  const numbered = records.flatMap((record) => {
    const n = numbers.get(record.id)
    return n === undefined ? [] : [{ n, record }]
  })
  await saveTexts(trx, numbered.map(textOf))
  await saveParties(
    trx,
    numbered.flatMap(({ n, record }) =>
      record.parties.map((party, position) => ({
        ...{ partnership_n: n, position, side: party.side },
        organisation_n: organisations(party),
      })),
    ),
  )
}

async function keepVersions(trx: Db, ids: readonly string[]): Promise<void> {
  await sql`insert into register_version (register_partnership_id, version, record, changed_at, change_kind, change_note,
      changed_by, changed_by_person_id)
    select id, version, record, changed_at, change_kind, change_note, changed_by, changed_by_person_id
      from register_partnership where id = any(${ids})`.execute(trx)
}

function rowOf(record: RegisterRecord, change: Versioned) {
  const { begins, ends, unknown } = spanOf(record.periods)
  return {
    ...{ id: record.id, record, begins, ends },
    partnership_id: change.caseOf?.(record.id) ?? null,
    name: nameOfRecord(record),
    municipality_code: record.municipality.code,
    areas: [...record.categories, ...record.themes],
    target_groups: record.targetGroups,
    years: yearsIn(record.periods, dayInStockholm(change.at)),
    still_unknown: unknown,
    known: knownIn(record),
    last_length: lastLength(record.periods),
    funding_ore: fundingIn(record),
    published_at: record.provenance.publishedAt,
  }
}

function upsert(trx: Db, rows: readonly ReturnType<typeof rowOf>[], change: Versioned) {
  const { kind, note = null, by, personId = null, at, publicBodyId = null } = change
  return sql<{ id: string; n: number }>`
    insert into register_partnership (id, record, name, municipality_code, areas, target_groups, begins, ends, years,
        still_unknown, known, last_length, funding_ore, published_at, public_body_id, partnership_id, feed_id, changed_at, change_kind, change_note,
        changed_by, changed_by_person_id, changed_in)
    select id, record, name, municipality_code, areas, target_groups, begins, ends, years, still_unknown, known,
        last_length, funding_ore, published_at,
        ${publicBodyId}::uuid, partnership_id, ${change.feedId ?? null}::text, ${at}::timestamptz, ${kind}::text,
        ${note}::text, ${by}::text, ${personId}::uuid, ${change.version}::bigint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id text, record jsonb, name text,
        municipality_code text, areas text[], target_groups text[], begins date, ends date, years integer[],
        still_unknown boolean, known text[], last_length integer, funding_ore bigint, published_at timestamptz,
        partnership_id uuid)
    on conflict (id) do update set record = excluded.record, version = register_partnership.version + 1,
      name = excluded.name, municipality_code = excluded.municipality_code, areas = excluded.areas,
      target_groups = excluded.target_groups, begins = excluded.begins, ends = excluded.ends, years = excluded.years,
      still_unknown = excluded.still_unknown, known = excluded.known, last_length = excluded.last_length,
      funding_ore = excluded.funding_ore,
      public_body_id = coalesce(excluded.public_body_id, register_partnership.public_body_id),
      partnership_id = coalesce(excluded.partnership_id, register_partnership.partnership_id),
      feed_id = coalesce(excluded.feed_id, register_partnership.feed_id), changed_at = excluded.changed_at,
      change_kind = excluded.change_kind, change_note = excluded.change_note, changed_by = excluded.changed_by,
      changed_by_person_id = excluded.changed_by_person_id, changed_in = excluded.changed_in, withdrawn_at = null
    returning id, n`.execute(trx)
}

/** What can be searched for: names first, then the Swedish text, then the English. */
function textOf({ n, record }: { n: number; record: RegisterRecord }) {
  const parties = record.parties.flatMap(({ name, nameAsStated, partOf, organisationNumber }) => [
    ...[name, nameAsStated, partOf, organisationNumber].flatMap((one) => one ?? []),
  ])
  const { summary, targetGroup } = record
  return {
    n,
    names: [record.title ?? '', ...parties, record.municipality.name, record.registryNumber ?? ''].join(' '),
    swedish: [summary.sv, targetGroup.sv, record.geography ?? ''].join(' '),
    english: [summary.en ?? '', targetGroup.en ?? ''].join(' '),
  }
}

async function saveTexts(trx: Db, texts: readonly ReturnType<typeof textOf>[]): Promise<void> {
  await sql`insert into register_text (n, search)
    select n, setweight(to_tsvector('swedish', names), 'A') || setweight(to_tsvector('simple', names), 'A')
        || setweight(to_tsvector('swedish', swedish), 'B') || setweight(to_tsvector('english', english), 'C')
      from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as row (n integer, names text, swedish text, english text)
    on conflict (n) do update set search = excluded.search`.execute(trx)
}

type PartyRow = { partnership_n: number; position: number; organisation_n: number; side: string }

async function saveParties(trx: Db, parties: readonly PartyRow[]): Promise<void> {
  const numbers = [...new Set(parties.map(({ partnership_n }) => partnership_n))]
  await sql`delete from register_party where partnership_n = any(${numbers})`.execute(trx)
  await sql`insert into register_party (partnership_n, position, organisation_n, side)
    select partnership_n, position, organisation_n, side from jsonb_to_recordset(${JSON.stringify(parties)}::jsonb)
      as row (partnership_n integer, position integer, organisation_n integer, side text)`.execute(trx)
}
