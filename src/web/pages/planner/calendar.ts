import { dayCalendar } from '../../../documents/day-calendar.ts'
import { inLanguage } from '../../../domain/text.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { calendarResponse } from '../../answers/file-answers.ts'
import { withoutFlash } from '../../answers/flash.ts'
import { publicPage } from '../../handler.ts'
import { noParams } from '../../params.ts'
import type { Visit } from '../../visit.ts'
import { afterEndOf } from './after-end.ts'
import { planFor } from './plan.ts'
import { PlanQuery } from './planner.tsx'
import { words } from './words.ts'

/** The days of a plan as a calendar file: each duty on its window or last day, what is expected after the end, and the last safe meeting. */
export const get = publicPage(noParams, PlanQuery, async (at) => {
  const plan = await planFor(at, at.query)
  if (!plan.ok) throw new NotFound()
  const t = words(at.language)
  const { start, end, duties, guard } = plan.value
  const url = planAddress(at)
  const days = duties.flatMap(({ id, year, from, due, title, arithmetic, count }) =>
    due === undefined
      ? []
      : [
          {
            uid: `${id}-${year ?? due}-${start}@plan.handslag`,
            from: from ?? due,
            to: due,
            title: `${inLanguage(title, at.language)}${count === undefined ? '' : ` (${t.times(count)})`}`,
            text: inLanguage(arithmetic, at.language),
            url,
          },
        ],
  )
  const after = afterEndOf(plan.value).map(({ id, due, title, arithmetic }) => ({
    uid: `${id}-${end}@plan.handslag`,
    from: due,
    title: inLanguage(title, at.language),
    text: inLanguage(arithmetic, at.language),
    url,
  }))
  const safe = guard.meeting && {
    uid: `guard-${end}@plan.handslag`,
    from: guard.meeting.date,
    title: t.guard,
    text: `${t.memoStop} ${guard.meeting.memoStop}`,
    url,
  }
  const name = t.planned(start, end)
  const text = dayCalendar({
    name,
    madeAt: at.now,
    days: [...days, ...after, ...(safe === null ? [] : [safe])],
  })
  return calendarResponse(text, `${t.fileName}-${start}.ics`)
})

/** The plan itself, from anywhere. */
function planAddress(at: Visit): string {
  return at.origin + withoutFlash(at.address).replace('/plan.ics', '')
}
