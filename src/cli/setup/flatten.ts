import { addDays, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import type { Administration } from '../../store/bodies/administration.ts'
import type { Description } from './description.ts'

type Board = Description['boards'][number]
type Unit = Description['units'][number]

/** The description as rows that can be compared with what is kept. */
export function flatten(description: Description): Administration {
  const { boards, units, people, from, ...details } = description
  const { municipalityCode = null, phone = null } = details
  return {
    body: { ...details, municipalityCode, phone },
    boards: boards.map(({ casePrefix, name, registryPattern }) => ({ casePrefix, name, registryPattern })),
    units: unitRows(units, null),
    meetings: boards.flatMap(meetingRows),
    goals: boards.flatMap(({ casePrefix, goals }) => goals.map((goal) => ({ board: casePrefix, ...goal }))),
    assignments: people.flatMap(({ roles, unit = null, ...person }) =>
      roles.map((role) => ({ ...person, role, unit, from: person.from ?? from, until: null })),
    ),
  }
}

function unitRows(units: readonly Unit[], within: string | null): Administration['units'] {
  return units.flatMap(({ units: below, ...unit }) => [{ ...unit, within }, ...unitRows(below, unit.name)])
}

function meetingRows({ casePrefix, meetings, meetingYears }: Board): Administration['meetings'] {
  const ofYears = meetingYears.flatMap(({ year, days, memoStopDaysBefore, dispatchDaysBefore }) =>
    days
      .map((day) => plainDate(`${year}-${day}`))
      .map((date) => withDaysBefore(date, memoStopDaysBefore, dispatchDaysBefore)),
  )
  return [...meetings, ...ofYears].map((meeting) => ({ board: casePrefix, ...meeting }))
}

function withDaysBefore(date: PlainDate, memoStop: number, dispatch: number) {
  return { date, memoStop: addDays(date, -memoStop), dispatch: addDays(date, -dispatch) }
}
