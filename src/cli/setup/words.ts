import type { Administration, Assignment } from '../../store/bodies/administration.ts'
import { type Compared, type Comparison, differences } from './compare.ts'
import type { Wishes } from './write.ts'

/** What is done, and what would be done if it were asked for, as lines to read. */
export function linesOf(comparison: Comparison, { change, endMissing }: Wishes): readonly string[] {
  const { meetings, goals, assignments, boards, units, endedSince } = comparison
  return [
    ...rowsOf(comparison, 'added').map((row) => `+ ${row}`),
    ...changesIn(comparison).map((row) => (change ? `~ ${row}` : `  ${row} Ändras bara med --change.`)),
    ...[
      ...meetings.missing.map(meetingWords),
      ...goals.missing.map(goalWords),
      ...assignments.missing.map(personWords),
    ].map((row) =>
      endMissing ? `- ${row}` : `  ${row} Finns inte i filen. Avslutas bara med --end-missing.`,
    ),
    ...[...boards.missing.map(boardWords), ...units.missing.map(unitWords)].map(
      (row) => `  ${row} Finns inte i filen och står kvar.`,
    ),
    ...endedSince.map(
      (row) =>
        `  ${personWords(row)} Har avslutats ${row.until}. Skriv den dagen eller en senare i from för att ge det igen.`,
    ),
  ]
}

/** How much the command does when it is run with these wishes. */
export function countDone(comparison: Comparison, { change, endMissing }: Wishes): number {
  const { meetings, goals, assignments } = comparison
  const ended = [meetings, goals, assignments].map(({ missing }) => missing.length)
  return (
    rowsOf(comparison, 'added').length +
    (change ? changesIn(comparison).length : 0) +
    (endMissing ? ended.reduce((sum, count) => sum + count) : 0)
  )
}

function rowsOf(comparison: Comparison, kind: 'added' | 'missing'): string[] {
  return [
    ...comparison.body[kind].map(bodyWords),
    ...comparison.boards[kind].map(boardWords),
    ...comparison.units[kind].map(unitWords),
    ...comparison.meetings[kind].map(meetingWords),
    ...comparison.goals[kind].map(goalWords),
    ...comparison.assignments[kind].map(personWords),
  ]
}

function changesIn({ body, boards, units, meetings, goals }: Comparison): string[] {
  return [
    ...changeWords(body, bodyWords),
    ...changeWords(boards, boardWords),
    ...changeWords(units, unitWords),
    ...changeWords(meetings, meetingWords),
    ...changeWords(goals, goalWords),
  ]
}

function changeWords<Row extends object>({ changed }: Compared<Row>, words: (row: Row) => string): string[] {
  return changed.flatMap(({ before, after }) =>
    differences(before, after).map(
      (name) => `${words(before)} ${name} är "${before[name] ?? ''}" och i filen "${after[name] ?? ''}".`,
    ),
  )
}

type RowOf<Kind extends 'boards' | 'units' | 'meetings' | 'goals'> = Administration[Kind][number]

function bodyWords({ key, name }: Administration['body']): string {
  return `Förvaltning: ${name} (${key}).`
}

function boardWords({ name, casePrefix }: RowOf<'boards'>): string {
  return `Nämnd: ${name} (${casePrefix}).`
}

function unitWords({ name, within }: RowOf<'units'>): string {
  return within === null ? `Enhet: ${name}.` : `Enhet: ${name}, i ${within}.`
}

function meetingWords({ board, date, memoStop, dispatch }: RowOf<'meetings'>): string {
  return `Möte: ${board} ${date}, manusstopp ${memoStop}, utskick ${dispatch}.`
}

function goalWords({ board, code, goal, fromYear, toYear }: RowOf<'goals'>): string {
  return `Mål: ${board} ${code} ${goal} (${fromYear}–${toYear}).`
}

function personWords({ name, email, role, unit, from }: Assignment): string {
  return `Uppdrag: ${name} <${email}>, ${role}${unit === null ? '' : `, ${unit}`}, från ${from}.`
}
