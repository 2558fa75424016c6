import { addDays, addYears, type PlainDate } from '../../kernel/plain-date.ts'
import { dutiesOfAgreement } from '../duties/duties-agreement.ts'
import type { Spot } from '../rulebook/reachability.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { type DutyChange, dutyChanges } from './duty-changes.ts'
import {
  type ChecklistChange,
  checklistChanges,
  type GuideChange,
  guideChanges,
  otherChanges,
  type PaperChange,
  paperChanges,
  type StepChange,
  stepChanges,
} from './rulebook-differences.ts'

/** What two rulebooks have otherwise, for one case or for any that begins anew. */
export type RulebooksCompared = {
  duties: readonly DutyChange[]
  steps: readonly StepChange[]
  guides: readonly GuideChange[]
  papers: readonly PaperChange[]
  checklists: readonly ChecklistChange[]
  others: ReturnType<typeof otherChanges>
}

/** For a case that begins: an initiative received today that becomes an agreement of three years from tomorrow. */
export function compareRulebooks(before: Rulebook, after: Rulebook, today: PlainDate): RulebooksCompared {
  const start = addDays(today, 1)
  const term = { start, end: addDays(addYears(start, 3), -1), receivedOn: today, conferredOn: today }
  const dutiesBy = (rulebook: Rulebook) => dutiesOfAgreement({ rulebook, ...term })
  const duties = dutyChanges(dutiesBy(before), dutiesBy(after))
  return { duties, ...rulesCompared(before, after, []) }
}

/** All but the days, in what lies ahead of a case there; of a whole case where it is nowhere yet. */
export function rulesCompared(
  before: Rulebook,
  after: Rulebook,
  at: readonly Spot[],
): Omit<RulebooksCompared, 'duties'> {
  return {
    steps: stepChanges(before, after, at),
    guides: guideChanges(before, after, at),
    papers: paperChanges(before, after),
    checklists: checklistChanges(before, after),
    others: otherChanges(before, after),
  }
}
