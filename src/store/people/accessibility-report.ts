import { sql } from 'kysely'
import type {
  AccessibilityReport,
  ReportAnswer,
  ReportKind,
  ReportOutcome,
} from '../../domain/accessibility-report.ts'
import { answerDay } from '../../domain/accessibility-report.ts'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { Language } from '../../domain/text.ts'
import { ChangedMeanwhile } from '../../domain/thrown.ts'
import { isId, newId } from '../../kernel/ids.ts'
import { dayInStockholm, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { Db, Trx } from '../db.ts'

export type NewReport = {
  bodyId: PublicBodyId
  kind: ReportKind
  page: string
  what: string
  format: string
  senderName: string
  senderEmail: string | null
  language: Language
  at: Date
}

/** Opens a report with the next number of its body and year. The body's row is locked, so that no number is left out. */
export async function addReport(trx: Trx, report: NewReport): Promise<{ id: string; number: string }> {
  const { bodyId, at } = report
  const today = dayInStockholm(at)
  const year = yearOf(today)
  await trx.selectFrom('public_body').select('id').where('id', '=', bodyId).forNoKeyUpdate().execute()
  const { serial } = await trx
    .selectFrom('accessibility_report')
    .select(sql<number>`(coalesce(max(serial), 0) + 1)::int`.as('serial'))
    .where('public_body_id', '=', bodyId)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  const id = newId()
  await trx.insertInto('accessibility_report').values(rowOf(report, { id, year, serial, today })).execute()
  return { id, number: numberOf({ year, serial }) }
}

type Taken = { id: string; year: number; serial: number; today: PlainDate }

function rowOf(report: NewReport, { id, year, serial, today }: Taken) {
  return {
    id,
    year,
    serial,
    public_body_id: report.bodyId,
    kind: report.kind,
    page: report.page,
    what: report.what,
    format: report.format,
    sender_name: report.senderName,
    sender_email: report.senderEmail,
    language: report.language,
    received_at: report.at,
    answer_by: answerDay(today),
  }
}

/** One report; null when there is none. */
export async function findReport(db: Db, id: string): Promise<AccessibilityReport | null> {
  if (!isId(id)) return null
  const row = await reports(db).where('r.id', '=', id).executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

const mostListed = 200

/** The reports of a body: those that wait for an answer first, the one with the nearest last day on top; then the newest. */
export async function listReports(db: Db, bodyId: PublicBodyId): Promise<AccessibilityReport[]> {
  const rows = await reports(db)
    .where('r.public_body_id', '=', bodyId)
    .orderBy((eb) => eb('r.answered_at', 'is not', null))
    .orderBy((eb) => eb.case().when('r.answered_at', 'is', null).then(eb.ref('r.answer_by')).end())
    .orderBy('r.received_at', 'desc')
    .limit(mostListed)
    .execute()
  return rows.map(fromRow)
}

/** How many wait for an answer, and the nearest last day; null when none does. */
export async function findUnanswered(
  db: Db,
  bodyId: PublicBodyId,
): Promise<{ count: number; due: PlainDate } | null> {
  const { count, due } = await db
    .selectFrom('accessibility_report')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('answer_by').as('due')])
    .where('public_body_id', '=', bodyId)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow()
  return due === null ? null : { count, due }
}

/** All that wait for an answer, whosever they are. */
export async function listUnanswered(
  db: Db,
): Promise<Pick<AccessibilityReport, 'bodyId' | 'number' | 'answerBy'>[]> {
  const rows = await reports(db).where('r.answered_at', 'is', null).orderBy('r.answer_by').execute()
  return rows.map(fromRow)
}

export type GivenAnswer = {
  outcome: ReportOutcome
  text: string
  plannedOn: PlainDate | null
  by: PersonId
  at: Date
}

/** Answers once. Throws ChangedMeanwhile when somebody else has. */
export async function answerReport(trx: Trx, id: string, given: GivenAnswer): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('accessibility_report')
    .set({
      outcome: given.outcome,
      answer: given.text,
      planned_on: given.plannedOn,
      answered_by: given.by,
      answered_at: given.at,
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ChangedMeanwhile()
}

function reports(db: Db) {
  return db
    .selectFrom('accessibility_report as r')
    .innerJoin('public_body as b', 'b.id', 'r.public_body_id')
    .leftJoin('person as p', 'p.id', 'r.answered_by')
    .selectAll('r')
    .select(['b.name as body_name', 'p.name as answered_by_name'])
}

type Row = Awaited<ReturnType<ReturnType<typeof reports>['executeTakeFirstOrThrow']>>

function fromRow(row: Row): AccessibilityReport {
  return {
    id: row.id,
    bodyId: row.public_body_id,
    bodyName: row.body_name,
    number: numberOf(row),
    kind: row.kind,
    page: row.page,
    what: row.what,
    format: row.format,
    senderName: row.sender_name,
    senderEmail: row.sender_email,
    language: row.language,
    receivedOn: dayInStockholm(new Date(row.received_at)),
    answerBy: row.answer_by,
    answer: answerIn(row),
  }
}

function answerIn({ outcome, answer, answered_at, answered_by_name, planned_on }: Row): ReportAnswer | null {
  if (outcome === null || answer === null || answered_at === null) return null
  const on = dayInStockholm(new Date(answered_at))
  return { outcome, text: answer, plannedOn: planned_on, on, by: answered_by_name ?? '' }
}

function numberOf({ year, serial }: { year: number; serial: number }): string {
  return `tg-${year}-${serial}`
}
