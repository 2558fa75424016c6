import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { BoardId, DocumentId, PartnershipId } from '../../domain/partnership.ts'
import { writeRegistryNumber } from '../../domain/registry-pattern.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf, newId } from '../../kernel/ids.ts'
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { Db, Trx } from '../db.ts'
import { insertRows } from '../insert-rows.ts'

/** A number taken in a board's series: never given again, and the series has no gap. */
export type CaseNumber = {
  boardId: BoardId
  bodyId: PublicBodyId
  bodyName: string
  year: number
  position: number
  /** Our own number, in addresses: jar-2026-0001. */
  number: string
  /** As the board writes it: JÄR 2026/0001. */
  registryNumber: string
}

/** What is written in the registry about one document (OSL 5 kap. 2 §). */
export type NewEntry = {
  direction: 'in' | 'out' | 'drawn_up'
  on: PlainDate
  /** Who it came from or went to. */
  correspondent: string
  subject: string
  /** The provision of OSL, when the document may hold secret information. */
  secrecyProvision?: string
  documentId?: DocumentId
  /** Another public party's board; the lead board unless told. */
  boardId?: BoardId
}

export type RegistryEntry = {
  id: string
  /** The case in the registry that it stands in. */
  caseId: string
  registryNumber: string
  documentNumber: number
  direction: NewEntry['direction']
  on: PlainDate
  correspondent: string
  subject: string
  secrecyProvision: string | null
  /** In the master diary, where that is another system. */
  externalNumber: string | null
  documentId: DocumentId | null
  seq: number
}

/**
 * Takes the next number in the board's series for the year. Holds the series until the transaction ends, so that
 * a change undone leaves no gap. It is written by the pattern that the body has chosen for the year.
 * Throws when the board does not exist.
 */
export async function nextCaseNumber(trx: Trx, boardId: BoardId, year: number): Promise<CaseNumber> {
  const { rows } = await sql<Taken>`
    with series as (
      insert into registry_series (board_id, year, last) values (${boardId}, ${year}, 1)
      on conflict (board_id, year) do update set last = registry_series.last + 1 returning last)
    select series.last, body.id as "bodyId", body.name as "bodyName", board.case_prefix as prefix,
      coalesce((
        select chosen.content->>'pattern' from body_setting chosen
        where chosen.public_body_id = body.id and chosen.kind = 'series' and chosen.about = board.case_prefix
          and chosen.decided_at is not null and chosen.from_day <= make_date(${year}::int, 1, 1)
        order by chosen.from_day desc, chosen.decided_at desc limit 1), board.registry_pattern) as pattern
    from series, board join public_body body on body.id = board.public_body_id
    where board.id = ${boardId}`.execute(trx)
  const [taken] = rows
  if (taken === undefined) throw new Error(`There is no board ${boardId}`)
  const { last, bodyId, bodyName, prefix, pattern } = taken
  return {
    boardId,
    bodyId,
    bodyName,
    year,
    position: last,
    number: `${prefix}-${year}-${String(last).padStart(4, '0')}`,
    registryNumber: writeRegistryNumber(pattern, year, last),
  }
}

/** Whether the board has given any number in that year. */
export async function isYearBegun(db: Db, boardId: BoardId, year: number): Promise<boolean> {
  const series = await db
    .selectFrom('registry_series')
    .select('last')
    .where('board_id', '=', boardId)
    .where('year', '=', year)
    .executeTakeFirst()
  return (series?.last ?? 0) > 0
}

type Taken = { last: number; bodyId: PublicBodyId; bodyName: string; prefix: string; pattern: string }

type Opening = {
  partnershipId: PartnershipId
  leadBodyId: PublicBodyId
  on: PlainDate
}

/** Opens the case in a board's registry under a number just taken. Every public party does so with its own board. */
export async function openRegistryCase(trx: Trx, taken: CaseNumber, opening: Opening): Promise<void> {
  await insertRows(trx, { registry_case: [registryCaseRow(taken, opening)] })
}

/** As openRegistryCase, where the board has not yet opened the case in its registry. */
export async function ensureRegistryCase(
  trx: Trx,
  { boardId, ...opening }: Opening & { boardId: BoardId },
): Promise<void> {
  const opened = await trx
    .selectFrom('registry_case')
    .select('id')
    .where('partnership_id', '=', opening.partnershipId)
    .where('board_id', '=', boardId)
    .executeTakeFirst()
  if (opened !== undefined) return
  await openRegistryCase(trx, await nextCaseNumber(trx, boardId, yearOf(opening.on)), opening)
}

export function registryCaseRow(taken: CaseNumber, opening: Opening) {
  return {
    id: newId(),
    public_body_id: opening.leadBodyId,
    board_id: taken.boardId,
    partnership_id: opening.partnershipId,
    year: taken.year,
    number: taken.position,
    registry_number: taken.registryNumber,
    opened_on: opening.on,
  }
}

/** As entries stand in lists: our number, and that of the master diary where it has one. */
export const registeredLine = sql<string>`c.registry_number || '-' || e.document_number
  || case when e.external_number is null then '' else ' (' || e.external_number || ')' end`

/** The registry of a case: every board's entries, in order. */
export async function listRegistryEntries(db: Db, partnershipId: PartnershipId): Promise<RegistryEntry[]> {
  return db
    .selectFrom('registry_entry as e')
    .innerJoin('registry_case as c', 'c.id', 'e.registry_case_id')
    .select([
      'e.id',
      'e.registry_case_id as caseId',
      'c.registry_number as registryNumber',
      'e.document_number as documentNumber',
      'e.direction',
      'e.on_date as on',
      'e.correspondent',
      'e.subject',
      'e.secrecy_provision as secrecyProvision',
      'e.external_number as externalNumber',
      'e.document_id as documentId',
      'e.event_seq as seq',
    ])
    .where('e.partnership_id', '=', partnershipId)
    .orderBy('e.event_seq')
    .orderBy('c.registry_number')
    .orderBy('e.document_number')
    .execute()
}

/** The columns of registry_entry that the journal binds, beside the case's registry number. */
export const boundColumns = [
  'registry_case_id',
  'document_number',
  'direction',
  'on_date',
  'correspondent',
  'subject',
  'secrecy_provision',
  'document_id',
  'registered_at',
] as const

type BoundColumn = (typeof boundColumns)[number]

type BoundRow = Record<BoundColumn, string | number | null> & { registry_number: string }

/**
 * What the journal binds of an entry, so that a later change of it is found. Its number in the master diary is noted by an
 * event of its own: no entry has one when it is registered.
 */
export function entryDigest(row: BoundRow): string {
  return digestOfColumns(row, boundColumns)
}

/** Every digest that an event may have bound it by: as now, or as before the time of its registration was bound too. */
export function entryDigests(row: BoundRow): readonly string[] {
  const earlier = boundColumns.filter((column) => column !== 'registered_at')
  return [entryDigest(row), digestOfColumns(row, earlier)]
}

function digestOfColumns({ registry_number, ...row }: BoundRow, columns: readonly BoundColumn[]): string {
  const bound = columns.map((column) => [column, row[column]])
  return digestOf(canonicalJson({ registry_number, external_number: null, ...Object.fromEntries(bound) }))
}
