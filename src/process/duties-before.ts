import { isBefore } from '../kernel/plain-date.ts'
import type { Finding, Term } from './duties-types.ts'
import { beforeStart, spanInWords } from './duties-words.ts'
import type { DutyRuleOf } from './duty-schema.ts'
import { lastDayBeforeGap } from './gap-guard.ts'

/** The last day a number of months before the end. A duty of the signing has no day: it shall be met before anyone signs. */
export function beforeDuty({ before }: DutyRuleOf<'before'>, { start, end }: Term): Finding {
  if (before.of === 'signing') return { arithmetic: { sv: 'före underskrift', en: 'before signing' } }
  const due = lastDayBeforeGap({ end, months: before.months })
  const span = spanInWords(before.months, 'months')
  const arithmetic = { sv: `${end} − ${span.sv} = ${due}`, en: `${end} − ${span.en} = ${due}` }
  return isBefore(due, start) ? { due, arithmetic, warning: beforeStart(due, start) } : { due, arithmetic }
}
