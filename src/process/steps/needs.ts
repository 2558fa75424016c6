import type { EventType } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { agreementsOf, isShortPeriod } from '../agreement/agreement.ts'
import { dayIn } from '../agreement/day-in.ts'
import { giversIn, registeredIn, unregisteredIn } from '../aid/givers.ts'
import type { BoardCaseStatus } from '../case/history.ts'
import { statusOn } from '../case/status.ts'
import { onEveryBoard, roundOf } from '../case/tracks.ts'
import { areComplete, lastChoices } from '../reports/going-on.ts'
import { answerByIn, askingEvents, leftOutIn } from '../reports/report-parts.ts'
import { conditionTasks, isToConfirm, mayMeet } from '../review/review-conditions.ts'
import { stateOf } from '../rulebook/lookup.ts'
import type { Need } from '../rulebook/need-schema.ts'
import { isAidBehind, isAskedFor } from './asked-facts.ts'
import { missingVoices } from './collecting.ts'
import { ownHands } from './four-eyes.ts'
import { hasLeftToAnswer, isHeard } from './hearing.ts'
import { extensionLeft, ideaMeetingsAllowed, ideaMeetingsHeld } from './idea-meetings.ts'
import { casesOf, eventsOf, eventsSinceOpening, lastSeq, type NeedContext } from './need-context.ts'
import { signingFault } from './signing.ts'

type NeedKind = Need['kind']
type NeedOf<Kind extends NeedKind> = { [One in Kind]: Extract<Need, { kind: One }> }[Kind]

/** Whether a need is met. What a form asks for counts as met until the form is there to be judged. */
export function isMet<Kind extends NeedKind>(need: NeedOf<Kind>, context: NeedContext): boolean {
  return judges[need.kind](need, context)
}

const judges: { [Kind in NeedKind]: (need: NeedOf<Kind>, context: NeedContext) => boolean } = {
  given: (need, { content }) => content === null || isGiven(content[need.key]),
  oneOf: (need, { content }) => content === null || need.values.includes(String(content[need.key] ?? '')),
  initiator: (_, { content, history }) =>
    content === null || history.rulebook.initiators.some((one) => one.id === content.origin),
  answered: (need, { history }) => (history.facts.unanswered?.[need.checklist] ?? []).length === 0,
  legalAnswered: (_, context) =>
    (context.history.facts.legalNeeded ?? []).every((block) => isLegallyAnswered(context, block)),
  conditionTask: (_, { by, content, history: { events } }) =>
    conditionTasks(events).some(
      (task) =>
        task.met === null &&
        (content === null || task.id === content.condition) &&
        (by === null || mayMeet(task, by.role, events)),
    ),
  conditionTold: (_, { content, history: { events } }) =>
    conditionTasks(events).some(
      (task) => isToConfirm(task) && (content === null || task.id === content.condition),
    ),
  documentsOrDay: (need, { content, history }) =>
    content === null ||
    (history.facts.missingDocuments ?? []).length === 0 ||
    dayIn({ content }, need.key) !== null,
  happened: (need, context) => lastSeq(context, [need.event], need.within) > lastBackSeq(context, need),
  happenedAgain: (need, context) => isFirstRound(context) || lastSeq(context, [need.event]) > 0,
  notYet: (need, context) => {
    const last = lastSeq(context, [need.event], need.within)
    return last === 0 || last < lastSeq(context, need.since ?? [], need.within)
  },
  pending: (need, context) =>
    eventsOf(context, [need.opened], 'round').length > eventsOf(context, need.closed, 'round').length,
  toAnswer: (need, context) => hasLeftToAnswer(context, need),
  timeUp: (_, context) => {
    const until = answerByIn(eventsSinceOpening(context, askingEvents))
    return until !== null && context.on > until
  },
  heard: (need, context) => isHeard(context, need),
  aidOfAmounts: (_, context) => !isAidBehind(context),
  aidToRegister: (_, context) => isAidToRegister(context),
  bothAssessed: (_, { history }) => (history.facts.halfAssessed ?? []).length === 0,
  ownRequest: (need, context) => {
    const made = eventsSinceOpening(context, [need.event]).at(-1)
    return context.by === null || made === undefined || made.by.side === context.by.side
  },
  bothSides: (need, context) => {
    const since = lastSeq(context, need.since ?? [], need.within)
    const types = need.unless === undefined ? [need.event] : [need.event, need.unless]
    const given = eventsOf(context, types, need.within).filter(({ seq }) => seq > since)
    const sides = new Set(
      given.map(({ type, by, content }) => (type === need.event ? by.side : content.side)),
    )
    return sides.has('public') && sides.has('party') && given.some(({ type }) => type === need.event)
  },
  otherPerson: (need, context) => {
    const { by } = context
    return by === null || by.personId === null || !ownHands(need, context).includes(by.personId)
  },
  ideaMeetings: (need, context) => ideaMeetingsHeld(context) >= need.least,
  ideaMeetingLeft: (_, context) => ideaMeetingsHeld(context) < ideaMeetingsAllowed(context),
  ideaMeetingsUsedUp: (_, context) => ideaMeetingsHeld(context) >= ideaMeetingsAllowed(context),
  extension: (need, context) => {
    const most = need.beyond ? 2 : Math.min(2, extensionLeft(context))
    const usedUp = need.beyond && extensionLeft(context) > 0
    if (most < 1 || usedUp) return false
    const more = context.content === null ? 1 : Number(context.content[need.key])
    return Number.isInteger(more) && more >= 1 && more <= most
  },
  shortPeriodApproved: hasLongPeriodOrApproval,
  fact: (need, context) =>
    (context.history.facts.established ?? []).includes(need.fact) || !isAskedFor(need.fact, context),
  reached: (need, context) => {
    const agreement = agreementOfTrack(context)
    if (agreement === undefined) return false
    const { start, end, signedEnd } = agreement
    if (need.day === 'end') return isPast(signedEnd, context)
    return context.on >= start && start <= end
  },
  decidedText: (need, context) => {
    const decided = eventsOf(context, ['boardApproved'], 'round').at(-1)?.content.textHash
    return context.content === null || decided === undefined || context.content[need.key] === decided
  },
  signingSet: (need, context) => signingFault(need.completes, context) === null,
  boardCase: (need, { status, track }) => {
    const round = track ? roundOf(track) : null
    return onEveryBoard(status.boardCases, { kind: need.of, round, state: need.state })
  },
  minutesOfEveryBoard: hasMinutesOfEveryBoard,
  noOpenCase: (need, context) => !casesOf(context, need.of).some((one) => one.open),
  stances: (need, context) => {
    const taken = eventsOf(context, ['renewalStanceTaken'], 'round')
    if (need.choice === 'any') return areComplete(taken) || hasGoneOnWithout(context)
    return areComplete(taken) && [...lastChoices(taken)].every((choice) => choice === need.choice)
  },
  roundAfter: (need, context) => {
    const later = laterRounds(context)
    const signed = agreementsOf(context.history, context.status).filter((one) => one.signedOn !== null)
    const isSigned = signed.some((one) => later.some((round) => round.track === one.track))
    if (need.is === 'notOpen') return !later.some((round) => round.open)
    return need.is === 'signed' ? isSigned : !isSigned
  },
  paused: (_, { status }) => status.paused !== null,
  atRisk: (_, { history, on }) => statusOn(history, on).flags.includes('AT_RISK_GAP'),
}

/** Each board that the newest case was opened for has published the minutes of its yes. */
function hasMinutesOfEveryBoard(
  { of }: Extract<Need, { kind: 'minutesOfEveryBoard' }>,
  context: NeedContext,
): boolean {
  const all = casesOf(context, of)
  const newest = all.at(-1)?.openedSeq
  const boards = all.filter(({ openedSeq }) => openedSeq === newest)
  const last = (type: EventType, track: BoardCaseStatus) => lastSeq({ ...context, track }, [type], 'track')
  return (
    boards.length > 0 &&
    boards.every((board) => last('minutesPublished', board) > last('boardApproved', board))
  )
}

/** The last of what makes something be asked for anew; what was about something else does not. */
function lastBackSeq(context: NeedContext, need: NeedOf<'happened'>): number {
  const back = eventsOf(context, need.since ?? [], need.within)
  const isElse = (about: unknown) => need.unlessAbout !== undefined && about === need.unlessAbout
  return back.findLast(({ content }) => !isElse(content.about))?.seq ?? 0
}

/** Where several give aid each registers its own, and the step says whose it is. */
function isAidToRegister(context: NeedContext): boolean {
  const own = eventsOf(context, ['aidAssessed', 'aidRegistered'], 'track')
  if (giversIn(own).length === 0) return registeredIn(own).length === 0
  const left = unregisteredIn(own)
  return context.content === null ? left.length > 0 : left.includes(String(context.content.for))
}

function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== null && value !== false
}

/** A lawyer has answered a question on the block in this round, and none about it is left. */
function isLegallyAnswered(context: NeedContext, block: string): boolean {
  const about = (...types: EventType[]) =>
    eventsOf(context, types, 'round').filter(({ content }) => content.block === block).length
  return (
    about('legalOpinionGiven') > 0 &&
    about('legalOpinionGiven', 'legalQuestionWithdrawn') >= about('legalOpinionRequested')
  )
}

function hasLongPeriodOrApproval(_: unknown, context: NeedContext): boolean {
  const agreement = agreementOfTrack(context)
  const start = (context.content && dayIn({ content: context.content }, 'start')) ?? agreement?.start ?? null
  const end = (context.content && dayIn({ content: context.content }, 'end')) ?? agreement?.end ?? null
  if (start === null || end === null) return true
  const { months } = context.history.rulebook.rhythm.shortPeriod
  return !isShortPeriod(start, end, months) || lastSeq(context, ['shortPeriodApproved']) > 0
}

/** Everyone but those whom the case has gone on without has taken a stance: a silent party stops no report. */
function hasGoneOnWithout(context: NeedContext): boolean {
  const leftOut = leftOutIn(eventsOf(context, ['partLeftOut'], 'round'), 'stance')
  const step = context.history.rulebook.steps.find(({ event }) => event === 'renewalStanceTaken')
  if (leftOut.length === 0 || step === undefined) return false
  return missingVoices({ ...context, step }).every(({ party }) =>
    leftOut.some(({ partyId }) => partyId === party?.id),
  )
}

/** After the last day in force, or when the agreement that follows has taken over. */
function isPast(end: PlainDate, context: NeedContext): boolean {
  const { rulebook } = context.history
  return (
    context.on > end ||
    laterRounds(context).some((round) => stateOf(rulebook, round.state).kind === 'inForce')
  )
}

export function agreementOfTrack({ history, status, track }: NeedContext) {
  const round = track ? roundOf(track) : null
  return agreementsOf(history, status).find((one) => one.track === round)
}

function isFirstRound({ status, track }: NeedContext): boolean {
  return status.rounds.find((round) => track !== null && round.track === roundOf(track))?.number === 1
}

function laterRounds({ status, track }: NeedContext) {
  const own = status.rounds.find((round) => track !== null && round.track === roundOf(track))
  return status.rounds.filter((round) => own !== undefined && round.number > own.number)
}
