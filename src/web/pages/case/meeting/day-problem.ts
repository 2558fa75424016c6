import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Duty } from '../../../../process/duties/duties-types.ts'
import type { Problem } from '../../../form/form.ts'
import type { Visit } from '../../../visit.ts'
import { words } from './words.ts'

/**
 * What is wrong with the chosen day. A day after the last one may be chosen by whoever says that they know; when the
 * last day has passed, the page has said so already. The day itself never moves.
 */
export function dayProblem(
  at: Visit,
  { on, late }: { on: PlainDate; late: boolean },
  { due }: Duty,
): Problem | null {
  const t = words(at.language)
  if (isBefore(on, at.today)) return { field: 'on', sentence: t.dayPast }
  if (due === undefined || late || isBefore(due, at.today) || !isAfter(on, due)) return null
  return { field: 'late', sentence: t.lateAsk(dateInWords(due, at.language)) }
}
