import { compareDates, isAfter, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { BoardMeeting } from '../board/board-meeting.ts'
import { canReach, gapGuard, isSettled } from '../board/gap-guard.ts'
import { type GapWarnings, gapLevel } from '../board/gap-guard-level.ts'
import { type ReadyPapers, readyPapers } from '../board/ready-papers.ts'
import type { History } from '../case/history.ts'
import type { DutyRule } from '../rulebook/duty-schema.ts'
import { alertDays } from './duties-agreement.ts'
import type { Duty } from './duties-types.ts'
import { nextYearsMeeting } from './duties-words.ts'

/** What a day's duties are reckoned with, beside the rule and the case. */
export type Now = {
  today: PlainDate
  meetings: readonly BoardMeeting[]
  warnings: GapWarnings
  /** The papers for the lead board that are ready, of the board case that meets a duty. */
  readyFor?: ReadyFor
}

type ReadyFor = (duty: Pick<Duty, 'id' | 'year'>) => ReadyPapers | undefined

/** Of several boards the one that leads: it is the first among the parties. */
export function readyForLead(history: History, today: PlainDate): ReadyFor {
  const lead = history.facts.parties?.find(({ side }) => side === 'public')?.id ?? null
  return ({ id, year }) => {
    const kind = history.rulebook.tracks.find(({ duty }) => duty === id)?.id
    if (kind === undefined || kind === 'round') return undefined
    return readyPapers(history, kind, today).find(
      (one) =>
        (one.for === null || one.for === lead) &&
        (one.year === null || year === undefined || one.year === year),
    )
  }
}

/**
 * A duty that only the board can meet, with the meeting to aim for, so that people are told before its memo stop. Others,
 * and those that are met, are given back as they are.
 */
export function withBoardMeeting(duty: Duty, rule: DutyRule, now: Now & Ending): Duty {
  if (duty.met !== undefined || duty.due === undefined || now.meetings.length === 0) return duty
  const ready = now.readyFor?.(duty)
  if ('before' in rule && rule.before.of === 'agreementEnd') {
    const months = now.endsEarly && duty.due === now.end ? 0 : rule.before.months
    return beforeGap(duty, rule, { ...now, months, asOf: now.today, ready })
  }
  return 'window' in rule && asksBoard(rule) ? inWindow(duty, rule, { ...now, due: duty.due, ready }) : duty
}

/** The last day in force, and whether it is one that a board has decided: then no gap threatens after it. */
type Ending = { end: PlainDate; endsEarly: boolean }
type WithPapers = { ready: ReadyPapers | undefined }
type Guarded = Omit<Now, 'today'> & WithPapers & Ending & { months: number; asOf: PlainDate }

function beforeGap(duty: Duty, rule: DutyRule, question: Guarded): Duty {
  const guard = gapGuard(question)
  if (!isSettled(question.meetings, { ...question, latest: guard.latest })) return duty
  if (guard.meeting !== null) return aimedAt(guard.meeting, { duty, rule, ready: guard.ready === true })
  const { end, asOf, warnings, endsEarly } = question
  if (endsEarly) return duty
  const { level, words } = gapLevel({ guard, end, asOf, warnings })
  return level === 'atRisk' ? { ...duty, warning: words } : duty
}

/** The last meeting of the window; when none is left the first after it, with a warning. */
function inWindow(duty: Duty, rule: DutyRule, question: Now & WithPapers & { due: PlainDate }): Duty {
  const { today, meetings, due, ready } = question
  const possible = meetings
    .filter((meeting) => canReach(meeting, { today, ready }))
    .sort((a, b) => compareDates(a.date, b.date))
  const { from = due } = duty
  const inTime = possible.findLast(({ date }) => !isBefore(date, from) && !isAfter(date, due))
  const aimed = { duty, rule, ready: ready !== undefined }
  if (inTime !== undefined) return afterOpening(aimedAt(inTime, aimed), rule, duty)
  const late = possible.find(({ date }) => isAfter(date, due))
  return late ? { ...aimedAt(late, aimed), warning: nextYearsMeeting(late.date) } : duty
}

/** Until its window opens people are told of the window; from then on of the meeting's memo stop. */
function afterOpening(aimed: Duty, rule: DutyRule, duty: Duty): Duty {
  const { from } = duty
  if (from === undefined || aimed.ready) return aimed
  const before = alertDays(rule, duty).filter((day) => !isAfter(day, from))
  return { ...aimed, alerts: [...before, ...aimed.alerts.filter((day) => isAfter(day, from))] }
}

type Aimed = { duty: Duty; rule: DutyRule; ready: boolean }

function aimedAt(meeting: BoardMeeting, { duty, rule, ready }: Aimed): Duty {
  if (ready) return { ...duty, meeting, ready: true, alerts: [] }
  return { ...duty, meeting, alerts: alertDays(rule, { ...duty, due: meeting.memoStop }) }
}

function asksBoard({ metBy = [] }: DutyRule): boolean {
  return metBy.some((fact) => typeof fact === 'object' && fact.event.startsWith('board'))
}
