import { addDays, addYears, type PlainDate } from '../../kernel/plain-date.ts'
import { dutiesOfAgreement } from '../duties/duties-agreement.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { type DutyChange, dutyChanges } from './duty-changes.ts'
import {
  type ChecklistChange,
  checklistChanges,
  otherChanges,
  type PaperChange,
  paperChanges,
  type StepChange,
  stepChanges,
} from './rulebook-differences.ts'

/** What two rulebooks have otherwise for a case that begins anew. */
export type RulebooksCompared = {
  duties: readonly DutyChange[]
  steps: readonly StepChange[]
  papers: readonly PaperChange[]
  checklists: readonly ChecklistChange[]
  others: ReturnType<typeof otherChanges>
}

/** The days are those of an initiative received today that becomes an agreement of three years from tomorrow. */
export function compareRulebooks(before: Rulebook, after: Rulebook, today: PlainDate): RulebooksCompared {
  const start = addDays(today, 1)
  const term = { start, end: addDays(addYears(start, 3), -1), receivedOn: today, conferredOn: today }
  return {
    duties: dutyChanges(
      dutiesOfAgreement({ rulebook: before, ...term }),
      dutiesOfAgreement({ rulebook: after, ...term }),
    ),
    steps: stepChanges(before, after, []),
    papers: paperChanges(before, after),
    checklists: checklistChanges(before, after),
    others: otherChanges(before, after),
  }
}
