import type { Text } from '../../domain/text.ts'
import { isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { foldOf } from '../case/fold.ts'
import type { Ball, BoardAim, BoardCaseStatus, History } from '../case/history.ts'
import { duties } from '../duties/duties.ts'
import { nearing } from '../duties/pressing.ts'
import { ofLead } from '../duties/timetable.ts'
import { stepOf } from '../rulebook/lookup.ts'
import { type HearingLeft, hearingLeft } from './after-hearing.ts'
import type { BoardMeeting } from './board-meeting.ts'
import { boardPlan } from './board-plan.ts'
import { canReach } from './gap-guard.ts'
import type { Calendars } from './gap-watch.ts'
import { papersOn, type ReadyPapers } from './ready-papers.ts'

type Known = { history: History; calendars: Calendars; today: PlainDate }

/**
 * What waits for somebody in a board's case, with the meeting that its papers are for, and the day by which they must be
 * ready or sent out. A duty that has a day of its own keeps it. No rule says that the case must reach that very meeting:
 * that it aims at the next one is our own reading of the board's calendar.
 */
export function withBoardAim(ball: Ball, known: Known): Ball {
  if (ball.due !== undefined)
    return (
      sentOutBefore(ball, ball.due, known) ??
      takenUpBefore(ball, ball.due, known) ??
      withAimOfDuty(ball, known)
    )
  const aim = aimOf(ball, known)
  return aim === null ? ball : aimedAt(ball, aim, known)
}

function aimedAt(ball: Ball, aim: BoardAim, known: Known): Ball {
  const { expected: _ours, ...told } = ball
  if (aim.by === undefined) return { ...told, aim }
  const arithmetic = counted({ ...aim, by: aim.by }, hearingLeft(known.history, ball.track, known.today))
  return { ...told, aim, due: aim.by, arithmetic, source: calendar }
}

/** Papers go out before their meeting, though what the board has to decide may have a later last day. */
function sentOutBefore(ball: Ball, due: PlainDate, known: Known): Ball | null {
  if (stepOf(known.history.rulebook, ball.step)?.event !== 'caseDispatched') return null
  const aim = aimOf(ball, known)
  return aim?.by !== undefined && isBefore(aim.by, due)
    ? { ...aimedAt(ball, aim, known), lastDay: due }
    : null
}

/** What has gone out to the board is taken up at its meeting, though what it has to decide may have a later last day. */
function takenUpBefore(ball: Ball, due: PlainDate, known: Known): Ball | null {
  const aim = aimOf(ball, known)
  return aim?.piece === 'meeting' && isBefore(aim.meeting, due) ? { ...ball, aim } : null
}

/** Whoever was given a day for a part of what the board must have: the papers that it belongs to may be wanted before it. */
function withAimOfDuty(ball: Ball, { history, calendars, today }: Known): Ball {
  const one = ball.arithmetic && foldOf(history).boardCases.find(({ track }) => track === ball.track)
  const id = one && history.rulebook.tracks.find((track) => track.id === one.kind)?.duty
  if (id === undefined) return ball
  const year = history.events.find(({ seq }) => seq === one?.openedSeq)?.content.year
  const unmet = nearing(duties(history, today, ofLead(calendars)), today)
  const own = unmet.find((duty) => duty.id === id && (duty.year === undefined || duty.year === year))
  const { meeting, ready } = own ?? {}
  if (meeting === undefined || ready) return ball
  return { ...ball, aim: { piece: 'memo', meeting: meeting.date, by: meeting.memoStop } }
}

function aimOf({ step, track, party }: Ball, known: Known): BoardAim | null {
  const { event = '', awaitedWhen } = stepOf(known.history.rulebook, step) ?? {}
  const isPrepared = isBeforeApproval(event) && isBoardCase(track, known)
  const isOfText =
    awaitedWhen === 'textNotAgreed' || (awaitedWhen === 'aidNotAssessed' && awaitsMemo(track, known))
  if (isPrepared || isOfText) {
    const meeting = nextReached({ track, for: party }, known)
    return meeting === undefined ? null : { piece: 'memo', meeting: meeting.date, by: meeting.memoStop }
  }
  const ready = papersOn(known.history, track)
  if (ready === undefined) return null
  if (event === 'caseDispatched') return sentOut(reachedBy(ready, party, known), known.today)
  if (event === 'boardCaseResumed') return heldOn(reachedBy(ready, party, known)[0]?.date)
  return event.startsWith('board') ? heldOn(ready.sentTo ?? undefined) : null
}

/** What the memo waits for in a board's case: whoever assesses the aid of a bridging has the board's day too. */
function isBeforeApproval(event: string): boolean {
  return ['memoWritten', 'memoApproved', 'aidAssessed', 'aidDeclared'].includes(event)
}

/** Whether the memo of some board's case in the round is not approved yet. */
function awaitsMemo(round: string, { history }: Known): boolean {
  return foldOf(history).boardCases.some(
    (one) => one.round === round && one.open && papersOn(history, one.track) === undefined,
  )
}

function isBoardCase(track: string, { history }: Known): boolean {
  return foldOf(history).boardCases.some((one) => one.track === track)
}

/** The meeting that takes up a board's open case: the one its papers went out for, otherwise the first that it can reach. */
export function meetingFor(
  { track, for: party }: Pick<BoardCaseStatus, 'track' | 'for'>,
  known: Known,
): { day: PlainDate; isSet: boolean } | null {
  const ready = papersOn(known.history, track)
  if (ready?.sentTo) return { day: ready.sentTo, isSet: true }
  const meeting =
    ready === undefined ? nextReached({ track, for: party }, known) : reachedBy(ready, party, known)[0]
  return meeting === undefined ? null : { day: meeting.date, isSet: false }
}

/** Never one whose memo stop comes before the other side has had its time to answer. */
function nextReached(
  { track, for: party }: Pick<BoardCaseStatus, 'track' | 'for'>,
  known: Known,
): BoardMeeting | undefined {
  const left = hearingLeft(known.history, track, known.today)
  return boardPlan(meetingsOf(party, known), known.today, left?.from)?.meeting
}

function reachedBy(ready: ReadyPapers, party: string | null, known: Known): readonly BoardMeeting[] {
  return meetingsOf(party, known).filter((meeting) => canReach(meeting, { today: known.today, ready }))
}

/** The days of the board whose case it is: that of the party that is named, otherwise the one that leads. */
function meetingsOf(party: string | null, { history, calendars }: Known): readonly BoardMeeting[] {
  const named = history.facts.parties?.find(({ id }) => id === party)?.name
  return named === undefined ? ofLead(calendars) : (calendars.get(named) ?? [])
}

/** The first meeting whose papers can still be sent out in time. */
function sentOut(reached: readonly BoardMeeting[], today: PlainDate): BoardAim | null {
  const meeting = reached.find(({ dispatch }) => !isBefore(dispatch, today))
  return meeting === undefined ? null : { piece: 'dispatch', meeting: meeting.date, by: meeting.dispatch }
}

function heldOn(meeting: PlainDate | undefined): BoardAim | null {
  return meeting === undefined ? null : { piece: 'meeting', meeting }
}

function counted({ piece, meeting, by }: BoardAim & { by: PlainDate }, left: HearingLeft | null): Text {
  if (left !== null)
    return {
      sv: `Den andra sidan har till och med ${left.answerBy} på sig att svara. Nämndens första möte som går att nå efter det är ${meeting}, manusstopp ${by}`,
      en: `The other side has up to and including ${left.answerBy} to answer. The board’s first meeting that can be reached after that is on ${meeting}, memo stop ${by}`,
    }
  return piece === 'dispatch'
    ? {
        sv: `Nämndens möte ${meeting}, utskick av handlingarna ${by}`,
        en: `The board’s meeting on ${meeting}, documents sent out by ${by}`,
      }
    : {
        sv: `Nämndens nästa möte som går att nå är ${meeting}, manusstopp ${by}`,
        en: `The board’s next meeting that can be reached is on ${meeting}, memo stop ${by}`,
      }
}

const calendar: Text = { sv: 'nämndens kalender', en: 'the board’s calendar' }
