import { addDays, daysBetween, isBefore, latest, type PlainDate } from '../kernel/plain-date.ts'
import { dutiesOfAgreement } from '../process/duties/duties-agreement.ts'
import type { Duty } from '../process/duties/duties-types.ts'
import type { Rulebook } from '../process/rulebook/rulebook-schema.ts'
import type { Term } from './amounts.ts'
import type { Setting } from './setting.ts'

export type YearFollowed = { year: number; nth: number; opened: PlainDate; decided: PlainDate }

/** The follow-ups of an agreement that are over by now, each with days for it; `earlier` are those of the round before. */
export function followUpsOver({ rulebook, today }: Setting, term: Term, earlier = 0): YearFollowed[] {
  const days = followUpsOf(rulebook, term).flatMap(({ year, from, due }) => {
    if (year === undefined || due === undefined) return []
    const opened = addDays(latest(from ?? term.start, term.start), 5)
    const decided = addDays(due, -15)
    return daysBetween(opened, decided) < 28 || !isBefore(due, today) ? [] : [{ year, opened, decided }]
  })
  return days.map((day, index) => ({ ...day, nth: earlier + index + 1 }))
}

/** The year whose follow-up may be begun nine days before today, if there is one. */
export function followUpNow({ rulebook, today }: Setting, term: Term): number | null {
  const on = addDays(today, -9)
  const now = followUpsOf(rulebook, term).find(
    ({ from, due }) => from !== undefined && due !== undefined && from <= on && today <= due,
  )
  return now?.year ?? null
}

function followUpsOf(rulebook: Rulebook, term: Term): Duty[] {
  return dutiesOfAgreement({ rulebook, ...term }).filter(({ id }) => id === 'follow-up')
}
