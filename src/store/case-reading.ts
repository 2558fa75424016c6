import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../domain/actor.ts'
import type { ProcessEvent } from '../domain/events.ts'
import { type Role, sideOf } from '../domain/roles.ts'
import { NotFound } from '../domain/thrown.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type Absence, awayAmong } from './absence.ts'
import { eventsIn } from './case-event.ts'
import { type FactRows, factColumns } from './case-facts-rows.ts'
import { type CaseActor, caseActors } from './case-people.ts'
import type { Db } from './db.ts'
import { type ListedPaper, papersOf } from './document.ts'
import { instantIn, jsonRows } from './json-rows.ts'
import { keptQuery } from './kept-query.ts'
import { type PartnershipRow, partnerships } from './partnership.ts'
import { lastRemembered, rememberEvents } from './remembered-events.ts'
import { type BodyRulebook, bodyRulebooks } from './role-titles.ts'
import { type BoardDay, boardDays } from './timetable.ts'
import { type CaseReader, readerOf, visibleToReader } from './visibility.ts'

/** A case as one question of the database answers it, inside what a reader may see. */
export type CaseReading = {
  title: string
  /** All that was read beside the events, as JSON: a case that reads the same is the same. */
  text: string
  /** All that has happened up to the last event that the text names. */
  events: readonly ProcessEvent[]
}

/** What the text of a reading holds; `beside` only where it was asked for. */
export type CaseRows = { partnership: PartnershipRow; facts: FactRows; beside: Beside }

/** What the case page shows beside the case file. */
export type Beside = {
  documents: readonly ListedPaper[]
  people: readonly CaseActor[]
  away: readonly Absence[]
  boardDays: readonly BoardDay[]
  guests: readonly BodyRulebook[]
}

export type Asked = {
  number: string
  today: PlainDate
  /** With what the case page shows beside the case file. */
  beside?: boolean
}

/**
 * Reads a case by its number, inside what the actor may see, in one query: where it stands, what facts rest on, and the
 * events if others than those remembered. Throws NotFound.
 */
export async function readCase(
  db: Db,
  actor: Actor,
  { number, today, beside = false }: Asked,
): Promise<CaseReading> {
  const { role, ...reader } = readerOf(actor)
  const known = lastRemembered(db, number)
  const values = { ...reader, number, today, seen: known?.lastSeq ?? 0 }
  const [row] = await caseByNumber(db, { role, beside }, values)
  if (row === undefined) throw new NotFound()
  const { title, text, lastSeq } = row
  if (row.events === null && known !== null) return { title, text, events: known.events }
  const events = (row.events ?? []).map((event) => ({ ...event, recordedAt: instantIn(event.recordedAt) }))
  return { title, text, events: rememberEvents(db, { number, lastSeq }, events) }
}

type Values = Omit<CaseReader, 'role'> & { number: string; today: PlainDate; seen: number }
type Row = { title: string; text: string; lastSeq: number; events: ProcessEvent[] | null }

const theCase = sql<string[]>`array[the_case.id]`

const caseByNumber = keptQuery<{ role: Role; beside: boolean }, Values, Row>(
  (db, { role, beside }, { number, today, seen, ...reader }) => sql`
    select the_case.title, the_case."lastSeq",
      json_build_object('partnership', the_case, 'facts', facts ${beside ? sql`, 'beside', beside` : none})::text as text,
      case when the_case."lastSeq" is distinct from ${seen} then ${jsonRows(caseEvents(db))} end as events
    from (${partnerships(db, sideOf(role))
      .where('p.number', '=', number)
      .where(visibleToReader({ role, ...reader }))}) the_case
    cross join lateral (select ${factColumns(theCase, today)}) facts
    ${beside ? sql`cross join lateral (${besideColumns(db, today)}) beside` : none}`,
)

const none = sql``

function caseEvents(db: Db): RawBuilder<ProcessEvent> {
  return sql`select seq, type, "on", by, "recordedAt", coalesce(content, '{}') as content
    from (${eventsIn(db, theCase)}) e`
}

function besideColumns(db: Db, today: PlainDate): RawBuilder<Beside> {
  const boards = { id: sql`the_case.id`, boardId: sql`the_case."boardId"`, guests }
  return sql`
    with acting as materialized (${caseActors(db, { organisations, bodies }, today)})
    select ${jsonRows(papersOf(theCase))} as documents,
      ${jsonRows<CaseActor>(sql`select * from acting`)} as people,
      ${jsonRows(awayAmong(db, everybody, today))} as away,
      ${jsonRows(boardDays(boards))} as "boardDays",
      ${jsonRows(bodyRulebooks(db, guests))} as guests`
}

const present = sql`from partnership_party where partnership_id = the_case.id and until_day is null`
const organisations = sql<string[]>`array(select organisation_id ${present} and side = 'party')`
const guests = sql<string[]>`array(select body_id ${present} and body_id <> the_case."bodyId")`
const bodies = sql<string[]>`array(select the_case."bodyId" union all select body_id ${present})`
const everybody = sql<string[]>`array(select "personId" from acting union all
  select person_id from partnership_person where partnership_id = the_case.id and until_day is null)`

/** What stands in the text of a reading. */
export function rowsIn({ text }: CaseReading): CaseRows {
  return JSON.parse(text)
}
