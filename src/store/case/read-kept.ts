import { sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'
import { attachedFiles, documentDigests } from '../papers/document-digest.ts'
import { boundColumns, entryDigests } from '../papers/registry.ts'
import { sharingOf } from '../papers/sharing.ts'
import { boundIn, digestsIfReadable } from './read-tampered.ts'
import type { KeptCase, KeptDocument, KeptEvent, KeptNumber, KeptThing } from './verify-case.ts'

type Of<Thing> = Thing & { partnershipId: PartnershipId }

/** All that is kept of the cases, to be checked. A constant number of queries. */
export async function readKept(db: Db, ids: readonly PartnershipId[]): Promise<KeptCase[]> {
  const cases = await listCases(db, ids)
  const events = Map.groupBy(await listKeptEvents(db, ids), ({ partnershipId }) => partnershipId)
  const documents = Map.groupBy(await listKeptDocuments(db, ids), ({ partnershipId }) => partnershipId)
  const entries = Map.groupBy(await listEntries(db, ids), ({ partnershipId }) => partnershipId)
  const numbered = Map.groupBy(await listNumbered(db, ids), ({ partnershipId }) => partnershipId)
  return cases.map((row) => ({
    ...row,
    events: events.get(row.id) ?? [],
    documents: documents.get(row.id) ?? [],
    entries: entries.get(row.id) ?? [],
    numbered: numbered.get(row.id) ?? [],
  }))
}

async function listCases(db: Db, ids: readonly PartnershipId[]) {
  const { rows } = await sql<Pick<KeptCase, 'id' | 'number' | 'lastSeq' | 'head'>>`
    select asked.id, coalesce(p.number, asked.id::text) as number, coalesce(p.last_seq, 0) as "lastSeq",
      case when h.seq is not null then json_build_object('seq', h.seq, 'hash', h.hash) end as head
    from unnest(${[...ids]}::uuid[]) asked(id)
    left join partnership p on p.id = asked.id
    left join case_head h on h.partnership_id = asked.id`.execute(db)
  return rows
}

async function listKeptEvents(db: Db, ids: readonly PartnershipId[]): Promise<KeptEvent[]> {
  const rows = await db
    .selectFrom('case_event as e')
    .leftJoin('case_event_content as c', (join) =>
      join.onRef('c.partnership_id', '=', 'e.partnership_id').onRef('c.seq', '=', 'e.seq'),
    )
    .leftJoin('partnership as p', 'p.id', 'e.partnership_id')
    .select([
      'e.partnership_id as partnershipId',
      'e.seq',
      'e.type',
      'e.on_date as on',
      'e.recorded_at as recordedAt',
      'e.actor',
      'e.content_digest as contentDigest',
      sql<boolean>`coalesce(e.public_body_id = p.public_body_id, true)`.as('isOfBody'),
      sql<unknown>`e.bound`.as('bound'),
      'e.prev_hash as prevHash',
      'e.hash',
      'c.content',
      'c.disposed_by_seq as disposedBySeq',
    ])
    .where((eb) => eb('e.partnership_id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('e.partnership_id')
    .orderBy('e.seq')
    .execute()
  return rows.map((row) => ({ ...row, bound: boundIn(row.bound) }))
}

async function listKeptDocuments(db: Db, ids: readonly PartnershipId[]): Promise<Of<KeptDocument>[]> {
  const rows = await db
    .selectFrom('document as d')
    .select([
      'd.partnership_id as partnershipId',
      'd.id',
      'd.number',
      'd.kind',
      'd.title',
      'd.language',
      'd.model',
    ])
    .select(['d.digest', 'd.disposed_by_seq as disposedBySeq', 'd.secrecy_provision as provision'])
    .select(sql<number>`coalesce(d.secrecy_seq, 0)`.as('flagSeq'))
    .select(['d.shared_with_party as shared', 'd.share_waits as waits', 'd.internal'])
    .select(attachedFiles.as('files'))
    .where((eb) => eb('d.partnership_id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
  return rows.map(({ partnershipId, id, digest, disposedBySeq, ...row }) => {
    const { provision, flagSeq, shared, waits, internal, ...says } = row
    const sharing = sharingOf({ shared, waits, internal })
    const kept = { partnershipId, id, flag: { provision, seq: flagSeq }, sharing }
    if (disposedBySeq !== null) return { ...kept, digests: [digest], disposedBySeq }
    return { ...kept, digests: digestsIfReadable(() => documentDigests(says)) }
  })
}

async function listEntries(db: Db, ids: readonly PartnershipId[]): Promise<Of<KeptThing>[]> {
  const rows = await db
    .selectFrom('registry_entry as e')
    .innerJoin('registry_case as c', 'c.id', 'e.registry_case_id')
    .select(['e.partnership_id as partnershipId', 'e.id', 'c.registry_number'])
    .select(boundColumns.map((column) => `e.${column}` as const))
    .where((eb) => eb('e.partnership_id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
  return rows.map(({ partnershipId, id, ...says }) => ({ partnershipId, id, digests: entryDigests(says) }))
}

async function listNumbered(db: Db, ids: readonly PartnershipId[]): Promise<Of<KeptNumber>[]> {
  const rowsOf = (table: 'registry_case' | 'registry_entry') =>
    sql`select partnership_id as "partnershipId", id, external_number as number, coalesce(external_seq, 0) as seq
      from ${sql.table(table)} where partnership_id = any(${[...ids]}::uuid[])`
  const { rows } = await sql<
    Of<KeptNumber>
  >`${rowsOf('registry_case')} union all ${rowsOf('registry_entry')}`.execute(db)
  return rows
}
