import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { sideOf } from '../../../../domain/roles.ts'
import { inLanguage, type Language, type Text } from '../../../../domain/text.ts'
import { isBefore, type PlainDate, parsePlainDate } from '../../../../kernel/plain-date.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { dayToKeep } from '../../../../process/board/day-to-keep.ts'
import type { Ball, History, Status } from '../../../../process/case/history.ts'
import { leadingRound } from '../../../../process/case/tracks.ts'
import type { Duty } from '../../../../process/duties/duties.ts'
import { ofItsYear } from '../../../../process/duties/its-year.ts'
import { nearing } from '../../../../process/duties/pressing.ts'
import { isByItself } from '../../../../process/engine.ts'
import { roleName, stateOf, stepOf } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import type { Step } from '../../../../process/rulebook/step-schema.ts'
import { dueOf, dutyBehind, dutyTold, expectedBy } from '../../../../process/steps/ball-day.ts'
import type { RoleTitles } from '../../../../store/bodies/role-titles.ts'
import { withMatter } from '../board/matter.ts'
import { officialsOf, rolesInWords, whoIs } from '../turn.ts'
import { comingSteps } from './coming-steps.ts'

/** Something that comes: what, who does it, and by which day (for which board meeting), or on which day where one is booked. */
export type Coming = {
  what: Text
  who: string
  due?: PlainDate
  /** By when the body expects it, where no day is set. */
  expected?: PlainDate
  on?: PlainDate
  meeting?: PlainDate
  /** Where somebody has it to do already. */
  balls?: readonly Ball[]
}

export type Ahead = {
  partnership: Partnership
  history: History
  status: Status
  /** What the turn card says already. */
  shown: Ball | undefined
  others: readonly Ball[]
  duties: readonly Duty[]
  today: PlainDate
  language: Language
  titles?: RoleTitles
}

/** The next three things that happen in the case: what others have to do, what is booked, the steps after, other duties. */
export function whatsNext(ahead: Ahead): readonly Coming[] {
  const steps = stepsAhead(ahead)
  const booked = bookedMeeting(ahead)
  const covered = new Set([...steps.map(({ event }) => event), ...toldEvents(ahead)])
  const behind = toldDuties(ahead)
  const rest = waitingDuties(ahead).filter(
    (duty) => !behind.includes(duty) && !isMetByAny(ahead, duty, covered),
  )
  return [
    ...booked,
    ...joined(ahead.others.filter((ball) => !isBooked(booked, ball)).map((ball) => fromBall(ahead, ball))),
    ...steps.map((step) => fromStep(ahead, step)),
    ...rest.map((duty) => fromDuty(ahead, duty)),
  ].slice(0, 3)
}

/** What both sides are to do by the same day is one thing, for both. */
function joined(coming: readonly Coming[]): readonly Coming[] {
  const same = Map.groupBy(coming, ({ what, due, expected }) => `${what.sv} ${due ?? expected ?? ''}`)
  return [...same.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ ...first, ...together([first, ...more]) }],
  )
}

function together(same: readonly Coming[]): Pick<Coming, 'who' | 'balls'> {
  return { who: same.map(({ who }) => who).join(' · '), balls: same.flatMap(({ balls = [] }) => balls) }
}

/** While the case rests nobody is asked to do anything else. The first day to keep comes first. */
function waitingDuties({ status, duties, today }: Ahead): readonly Duty[] {
  if (status.paused !== null) return []
  const last = (duty: Duty) => dayToKeep(duty) ?? '9999-12-31'
  return nearing(duties, today).toSorted((a, b) => (last(a) < last(b) ? -1 : Number(last(a) > last(b))))
}

function stepsAhead({ history, status, shown, others }: Ahead): readonly Step[] {
  const round = leadingRound(history.rulebook, status.rounds)
  if (round === undefined || !round.open || status.paused !== null) return []
  const told = new Set([shown, ...others].map((ball) => ball?.step))
  const done = new Set(history.events.filter(({ seq }) => seq > round.sinceSeq).map(({ type }) => type))
  return comingSteps(history.rulebook, stateOf(history.rulebook, round.state)).filter(
    (step) => !told.has(step.id) && !done.has(step.event),
  )
}

/** What the balls are about: the turn card and the list say it already. */
function toldEvents({ history, shown, others }: Ahead): readonly string[] {
  return [shown, ...others].flatMap((ball) => {
    const step = ball && stepOf(history.rulebook, ball.step)
    return step === undefined ? [] : [step.event]
  })
}

/** The duties that a ball is about: whoever has the ball meets them. */
function toldDuties({ duties, shown, others }: Ahead): readonly (Duty | undefined)[] {
  return [shown, ...others].map((ball) => ball && dutyTold(duties, ball))
}

function bookedMeeting({ history, status, today, language, partnership }: Ahead): Coming[] {
  if (status.round !== 'FIRST_MEETING_CALLED') return []
  const called = history.events.findLast(isCall)
  const on = typeof called?.content.meetingOn === 'string' ? parsePlainDate(called.content.meetingOn) : null
  if (on === null || isBefore(on, today)) return []
  return [
    {
      what: firstMeeting,
      who: allOf(
        partnership.parties.map(({ name }) => name),
        language,
      ),
      on,
    },
  ]
}

/** The meeting is in the list by its own day. */
function isBooked(booked: readonly Coming[], { step }: Ball): boolean {
  return booked.length > 0 && step === 'hold-first-meeting'
}

const firstMeeting: Text = { sv: 'Första mötet', en: 'The first meeting' }

function isCall({ type }: ProcessEvent): boolean {
  return type === 'firstMeetingCalled' || type === 'firstMeetingMoved'
}

function fromBall(ahead: Ahead, ball: Ball): Coming {
  const { partnership, history, language, titles, duties, today } = ahead
  const naming = { partnership, rulebook: history.rulebook, language, ...(titles && { titles }) }
  const who = whoIs(ball, naming)
  if (isByItself(ball)) return { what: ball.task, who, balls: [ball], ...(ball.due && { on: ball.due }) }
  const due = dueOf(ball, today)
  const duty = due === null ? undefined : dutyBehind(duties, ball)
  const task = ofItsYear(ballTask(history.rulebook, duties, ball), duty)
  const expected = expectedBy(ball)
  return {
    ...{ what: withMatter(task, ahead, ball.track), who, balls: [ball] },
    ...(due && { due }),
    ...(expected && { expected }),
    ...(ball.aim?.by && ball.aim.by === ball.due && { meeting: ball.aim.meeting }),
    ...(due === null && ball.aim?.piece === 'meeting' && { on: ball.aim.meeting }),
    ...(duty && dayOf(duty)),
  }
}

function dayOf(duty: Duty): Pick<Coming, 'due' | 'meeting'> {
  const due = dayToKeep(duty)
  return { ...(due && { due }), ...(due !== duty.due && duty.meeting && { meeting: duty.meeting.date }) }
}

/** What somebody has to do: the duty that their step meets, otherwise the step as its button says it. */
export function ballTask(rulebook: Rulebook, duties: readonly Duty[], ball: Ball): Text {
  if (
    ball.meeting !== undefined ||
    ball.before !== undefined ||
    ball.papers !== undefined ||
    isByItself(ball)
  )
    return ball.task
  const step = stepOf(rulebook, ball.step)
  return (step && unmetBy(rulebook, duties, step)?.title) ?? ball.task
}

function unmetBy(rulebook: Rulebook, duties: readonly Duty[], { event }: Step): Duty | undefined {
  return duties.find((one) => !one.met && isMetBy(rulebook, one, event))
}

function fromStep({ history, language, duties }: Ahead, step: Step): Coming {
  const duty = unmetBy(history.rulebook, duties, step)
  const roles = (step.awaitedFrom ?? step.by).filter((role) => role !== 'system')
  return {
    what: duty?.title ?? step.task ?? step.label,
    who: rolesInWords(roles, history.rulebook, language),
    ...(duty && dayOf(duty)),
  }
}

function fromDuty({ history, partnership, language }: Ahead, duty: Duty): Coming {
  const who =
    sideOf(duty.responsible) === 'party'
      ? partnership.parties.filter(({ side }) => side === 'party').map(({ name }) => name)
      : [officialsOf(inLanguage(roleName(history.rulebook, duty.responsible), language), partnership)]
  return { what: ofItsYear(duty.title, duty), who: who.join(', '), ...dayOf(duty) }
}

function isMetByAny({ history }: Ahead, duty: Duty, events: ReadonlySet<string>): boolean {
  return [...events].some((event) => isMetBy(history.rulebook, duty, event))
}

function isMetBy({ duties }: Rulebook, { id }: Duty, event: string): boolean {
  return duties.some((rule) => rule.id === id && rule.metBy?.some((fact) => fact === event) === true)
}
