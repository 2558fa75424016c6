import type { PlainDate } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from '../board/board-meeting.ts'
import { warningsOf } from '../board/gap-guard-level.ts'
import type { History } from '../case/history.ts'
import { conditionDuties } from '../review/review-conditions.ts'
import type { DutyRule } from '../rulebook/duty-schema.ts'
import { acrossMove, beforeLastMove } from './duties-across.ts'
import { citedRules, inOrder } from './duties-agreement.ts'
import { type Now, readyForLead } from './duties-boards.ts'
import { eventDuties, signingDuties } from './duties-events.ts'
import { type DutyFacts, dutyFactsOf } from './duties-facts.ts'
import { runningAgreements, runningDuties } from './duties-running.ts'
import type { Duty } from './duties-types.ts'
import type { Cited } from './duties-words.ts'
import { rememberedAnswers } from './remembered-answers.ts'

export type { Duty } from './duties-types.ts'

/**
 * Question 3: every duty of a case with its window or last day, the arithmetic in words and the paragraph; `met` names the
 * fact that met it. In order of last day, then first day, then of the rulebook; what has no day comes last. Given the
 * board's meetings, a duty that the board must meet names the meeting to aim for. A pause moves no day.
 */
export function duties(
  history: History,
  today: PlainDate,
  meetings: readonly BoardMeeting[] = noMeetings,
): readonly Duty[] {
  return remembered(history, [today, meetings], () => reckoned(history, today, meetings))
}

function reckoned(history: History, today: PlainDate, meetings: readonly BoardMeeting[]): readonly Duty[] {
  const isOver = dutyFactsOf(history).open.size === 0
  return inOrder([...ofRules(history, today, meetings), ...conditionDuties(history, isOver)])
}

/** In the order of the rules. */
function ofRules(history: History, today: PlainDate, meetings: readonly BoardMeeting[]): readonly Duty[] {
  const facts = dutyFactsOf(history)
  const readyFor = readyForLead(history, today)
  const now = { today, meetings, warnings: warningsOf(history.rulebook), readyFor }
  const own = citedRules(history.rulebook).flatMap((rule) => dutiesOfRule(rule, facts, now))
  const move = history.earlier?.at(-1)
  return move === undefined
    ? own
    : acrossMove(ofRules(beforeLastMove(history, move), today, meetings), own, move)
}

/** Whose turn it is and what a page lists rest on the same duties. */
const remembered = rememberedAnswers<readonly Duty[]>()
const noMeetings: readonly BoardMeeting[] = []

function dutiesOfRule(rule: DutyRule & Cited, facts: DutyFacts, now: Now): Duty[] {
  if ('within' in rule) return eventDuties(rule, facts, now.today)
  if ('before' in rule && rule.before.of === 'signing') return signingDuties(rule, facts, now.today)
  const agreements = runningAgreements(facts.agreements, facts.happenings)
  return agreements.flatMap((agreement) => runningDuties(rule, agreement, now))
}
