import { addWorkingDays, workingDayOnOrAfter, workingDayOnOrBefore } from '../../kernel/calendar.ts'
import { addDays, addMonthsClamped, addWeeks, type PlainDate } from '../../kernel/plain-date.ts'
import type { DutyRuleOf } from '../rulebook/duty-schema.ts'
import { type Span, type SpanUnit, spanUnits } from '../rulebook/span-schema.ts'
import type { Finding } from './duties-types.ts'
import { spanInWords, type Words } from './duties-words.ts'

/**
 * The last day of a span that starts with an event; the day of the event is not counted. A local limit is never moved:
 * `suggestedBy` is the working day on or before it. A statutory one moves to the next working day (lag 1930:173, 2 §).
 */
export function withinDuty({ within }: DutyRuleOf<'within'>, start: PlainDate): Finding {
  const { due, arithmetic } = counted(within, start, within.statutory === true)
  return { due, suggestedBy: workingDayOnOrBefore(due), arithmetic }
}

/** The last day of a time that starts with a day, on the next working day where it is moved there, and the calculation. */
export function counted(
  span: Span,
  start: PlainDate,
  isMoved: boolean,
): { due: PlainDate; arithmetic: Words } {
  const unit = spanUnits.find((one) => span[one] !== undefined) ?? 'days'
  const amount = span[unit] ?? 0
  const last = add[unit](start, amount)
  const due = isMoved ? workingDayOnOrAfter(last) : last
  const calculation = calculationWords(start, spanInWords(amount, unit), last)
  return { due, arithmetic: due === last ? calculation : movedWords(calculation, due) }
}

const add: Record<SpanUnit, (date: PlainDate, amount: number) => PlainDate> = {
  days: addDays,
  weeks: addWeeks,
  months: addMonthsClamped,
  workingDays: addWorkingDays,
}

function calculationWords(start: PlainDate, span: Words, due: PlainDate): Words {
  return { sv: `${start} + ${span.sv} = ${due}`, en: `${start} + ${span.en} = ${due}` }
}

function movedWords({ sv, en }: Words, due: PlainDate): Words {
  return { sv: `${sv}, nästa arbetsdag ${due}`, en: `${en}, next working day ${due}` }
}
