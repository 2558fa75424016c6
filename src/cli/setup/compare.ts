import { isBefore, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { Administration, Assignment } from '../../store/bodies/administration.ts'

/** Rows of one kind: only in the file, in both but not alike, only in the database. */
export type Compared<Row> = {
  added: readonly Row[]
  changed: readonly { before: Row; after: Row }[]
  missing: readonly Row[]
}

type Rows<Kind extends keyof Administration> = Compared<
  Administration[Kind] extends readonly (infer Row)[] ? Row : never
>

export type Comparison = {
  body: Compared<Administration['body']>
  boards: Rows<'boards'>
  units: Rows<'units'>
  meetings: Rows<'meetings'>
  goals: Rows<'goals'>
  assignments: Compared<Assignment>
  /** Kept ones that the file has from a day before they were ended: they are not given back by accident. */
  endedSince: readonly Assignment[]
}

/** How a description differs from what is kept. Meetings held and goals of earlier years may be missing from the file. */
export function compare(file: Administration, kept: Administration | null, today: PlainDate): Comparison {
  const { boards = [], units = [], meetings = [], goals = [] } = kept ?? {}
  const coming = ({ date }: { date: PlainDate }) => !isBefore(date, today)
  const running = ({ toYear }: { toYear: number }) => toYear >= yearOf(today)
  const ofMeetings = compareRows(file.meetings, meetings, ({ board, date }) => `${board} ${date}`)
  const ofGoals = compareRows(
    file.goals,
    goals,
    ({ board, code, fromYear }) => `${board} ${fromYear} ${code}`,
  )
  return {
    body: compareRows([file.body], kept === null ? [] : [kept.body], ({ key }) => key),
    boards: compareRows(file.boards, boards, ({ casePrefix }) => casePrefix),
    units: compareRows(file.units, units, ({ name }) => name),
    meetings: { ...ofMeetings, missing: ofMeetings.missing.filter(coming) },
    goals: { ...ofGoals, missing: ofGoals.missing.filter(running) },
    ...compareAssignments(file.assignments, kept?.assignments ?? [], today),
  }
}

function compareRows<Row extends object>(
  file: readonly Row[],
  kept: readonly Row[],
  keyOf: (row: Row) => string,
): Compared<Row> {
  const [inFile, inKept] = [byKey(file, keyOf), byKey(kept, keyOf)]
  return {
    added: file.filter((row) => !inKept.has(keyOf(row))),
    changed: file.flatMap((after) => {
      const before = inKept.get(keyOf(after))
      return before && differences(before, after).length > 0 ? [{ before, after }] : []
    }),
    missing: kept.filter((row) => !inFile.has(keyOf(row))),
  }
}

/** The names of the values that are not the same. */
export function differences<Row extends object>(before: Row, after: Row): (keyof Row & string)[] {
  const names = Object.keys(after) as (keyof Row & string)[]
  return names.filter((name) => before[name] !== after[name])
}

function byKey<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [keyOf(row), row]))
}

function compareAssignments(file: readonly Assignment[], kept: readonly Assignment[], today: PlainDate) {
  const inForce = kept.filter(({ until }) => until === null || isBefore(today, until))
  const { added, missing } = compareRows(file, inForce, sameAssignment)
  const endOf = (row: Assignment) => kept.find((other) => endsAfterStart(other, row))
  return {
    assignments: {
      added: added.filter((row) => endOf(row) === undefined),
      changed: [],
      missing: missing.filter(({ until }) => until === null),
    },
    endedSince: added.flatMap((row) => endOf(row) ?? []),
  }
}

function endsAfterStart(ended: Assignment, row: Assignment): boolean {
  return (
    sameAssignment(ended) === sameAssignment(row) && ended.until !== null && isBefore(row.from, ended.until)
  )
}

function sameAssignment({ email, role, unit }: Assignment): string {
  return `${email} ${role} ${unit ?? ''}`
}
