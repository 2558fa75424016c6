import { isBefore } from '../../kernel/plain-date.ts'
import { lastDayBeforeGap } from '../board/last-day-before-gap.ts'
import type { DutyRuleOf } from '../rulebook/duty-schema.ts'
import type { Finding, Term } from './duties-types.ts'
import { beforeStart, spanInWords } from './duties-words.ts'

/** What shall be met before anyone signs has no day of its own. */
export const beforeSigning: Finding = { arithmetic: { sv: 'före underskrift', en: 'before signing' } }

/** The last day a number of months before the end; before signing there is none. */
export function beforeDuty({ before }: DutyRuleOf<'before'>, { start, end }: Term): Finding {
  if (before.of === 'signing') return beforeSigning
  const due = lastDayBeforeGap({ end, months: before.months })
  const span = spanInWords(before.months, 'months')
  const arithmetic = { sv: `${end} − ${span.sv} = ${due}`, en: `${end} − ${span.en} = ${due}` }
  return isBefore(due, start) ? { due, arithmetic, warning: beforeStart(due, start) } : { due, arithmetic }
}
