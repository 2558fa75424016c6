import type { ProcessEvent } from '../domain/events.ts'
import { isBefore, type PlainDate } from '../kernel/plain-date.ts'
import { hasBegun } from './due-day.ts'
import { citedRules, inOrder } from './duties-agreement.ts'
import { eventDuties, signingDuties } from './duties-events.ts'
import { type CaseFile, caseFileOf } from './duties-facts.ts'
import { type Now, runningAgreements, runningDuties } from './duties-running.ts'
import type { Duty } from './duties-types.ts'
import type { Cited } from './duties-words.ts'
import type { DutyRule } from './duty-schema.ts'
import type { BoardMeeting } from './gap-guard.ts'
import { warningsOf } from './gap-guard-level.ts'
import type { History } from './history.ts'
import { conditionDuties } from './review-conditions.ts'

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
  const known = remembered.get(history.events)
  if (known !== undefined && isSame(known, { history, today, meetings })) return known.duties
  const file = caseFileOf(history)
  const rules = citedRules(history.rulebook)
  const now = { today, meetings, warnings: warningsOf(history.rulebook) }
  const found = inOrder([
    ...rules.flatMap((rule) => dutiesOfRule(rule, file, now)),
    ...conditionDuties(history, file.open.size === 0),
  ])
  const { length } = history.events
  remembered.set(history.events, { history, length, today, meetings, duties: found })
  return found
}

/** The duty whose day a list shows: the first pressing one, leaving out what only watches and is far away. */
export function nextDuty(all: readonly Duty[], today: PlainDate): Duty | undefined {
  return pressing(all, today).find((duty) => !duty.watches || hasBegun(duty, today))
}

type Asked = { history: History; today: PlainDate; meetings: readonly BoardMeeting[] }

/** Whose turn it is and what a page lists rest on the same duties: the last answer about a case is kept with its events. */
const remembered = new WeakMap<readonly ProcessEvent[], Asked & { length: number; duties: readonly Duty[] }>()
const noMeetings: readonly BoardMeeting[] = []

function isSame(known: Asked & { length: number }, { history, today, meetings }: Asked): boolean {
  return (
    known.history.rulebook === history.rulebook &&
    known.history.facts === history.facts &&
    known.length === history.events.length &&
    known.today === today &&
    known.meetings === meetings
  )
}

function dutiesOfRule(rule: DutyRule & Cited, file: CaseFile, now: Now): Duty[] {
  if ('within' in rule) return eventDuties(rule, file, now.today)
  if ('before' in rule && rule.before.of === 'signing') return signingDuties(rule, file, now.today)
  const agreements = runningAgreements(file.agreements, file.happenings)
  return agreements.flatMap((agreement) => runningDuties(rule, agreement, now))
}

/** Those that somebody should act on: not met, with a day, not only for information; no meetings of a year that is over,
 * nothing of an agreement that is over. */
export function pressing(all: readonly Duty[], today: PlainDate): Duty[] {
  return all.filter(({ met, due, past, informative, count }) => {
    if (met !== undefined || due === undefined || past || informative) return false
    return count === undefined || !isBefore(due, today)
  })
}
