import type { PlainDate } from '../../kernel/plain-date.ts'
import { correctionBalls } from '../agreement/corrections.ts'
import { giversIn, unregisteredIn } from '../aid/givers.ts'
import type { Ball, History, Status, TrackStatus } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { fits, leadingRound, openedTogether, tracksOf } from '../case/tracks.ts'
import { hasBegun } from '../duties/due-day.ts'
import { duties } from '../duties/duties.ts'
import type { Duty } from '../duties/duties-types.ts'
import { pressing } from '../duties/pressing.ts'
import { rememberedAnswers } from '../duties/remembered-answers.ts'
import { isNextWaitedFor } from '../duties/rhythm.ts'
import { conditionBalls } from '../review/review-conditions.ts'
import { stateOf, stepOf } from '../rulebook/lookup.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import type { Step } from '../rulebook/step-schema.ts'
import { ballOf, bySide, isPublicRole, publicRoles } from './ball.ts'
import { seenToFirst } from './before-signing.ts'
import { confirmBalls, isOfBroughtIn } from './brought-in-balls.ts'
import { ballByItself } from './by-itself.ts'
import { missingVoices } from './collecting.ts'
import { silentParties } from './hearing.ts'
import { groupMetBy, isOfMinutes, minutesBalls, unrecordedBalls, unrecordedIn } from './minutes-balls.ts'
import { eventsOf, type NeedContext, sharedByBoards } from './need-context.ts'
import { isMet } from './needs.ts'
import { contextOn } from './next-steps.ts'
import { ownDaysNear } from './own-days.ts'
import { papersAnewBalls } from './papers-anew.ts'
import { unmetNeeds } from './refusals.ts'
import { isOfRepayment, repaymentBall } from './repayment-balls.ts'
import { awaitedRoles, isAwaited, owingParties } from './warnings.ts'
import { closingBalls, criteriaFirst } from './written-together.ts'

/**
 * Question 2: whom we are waiting for. Each state names the steps that it waits for, in order; of those the first
 * that can be taken now stands for each group of people, and where none on the public side can, the first one does.
 */
export function waitingFor(history: History, today: PlainDate): readonly Ball[] {
  return remembered(history, [today], () => balls(history, today))
}

const remembered = rememberedAnswers<readonly Ball[]>()

function balls(history: History, today: PlainDate): readonly Ball[] {
  const status = statusOf(history)
  if (status.paused !== null) return pausedBalls(history, status, today)
  const unmet = pressing(duties(history, today), today)
  const ofTracks = tracksOf(status).flatMap((track) => {
    const expected = expectedOn(track, { history, status, on: today })
    return [
      ...expected.flatMap((context) =>
        unrecordedBalls(context, ballOf(context, publicRoles(context), { unmet })),
      ),
      ...ballsOn(
        expected.filter((context) => isDueFor(context, unmet) && unrecordedIn(context).length === 0),
        unmet,
      ),
    ]
  })
  return [
    ...criteriaFirst(seenToFirst(ofTracks, history, today), { history, status, on: today, unmet }),
    ...papersAnewBalls(history, status, ofTracks),
    ...conditionBalls(history, status),
    ...closingBalls(history, status, today),
    ...correctionBalls(history, status),
    ...ownDaysNear(history, status, today),
  ]
}

type Standing = Pick<NeedContext, 'history' | 'status' | 'on'>

function expectedOn(track: TrackStatus, standing: Standing): readonly NeedContext[] {
  const { rulebook } = standing.history
  return stateOf(rulebook, track.state)
    .next.flatMap((id) => stepOf(rulebook, id) ?? [])
    .filter((step) => fits(rulebook, step, track) && isTakenOn(step, standing.status, track))
    .map((step) => contextOn({ ...standing, step, track }))
    .filter(isAwaited)
}

/** What belongs to a report that several boards share is waited for once, in the first of their cases. */
function isTakenOn({ event }: Step, status: Status, track: TrackStatus): boolean {
  return !sharedByBoards.includes(event) || openedTogether(status, track)[0] === track.track
}

/** A step that a duty calls for is waited for when that duty has begun to press; of several meetings, when the next one has. */
function isDueFor({ history, step, on }: NeedContext, unmet: readonly Duty[]): boolean {
  if (step.awaitedFor === undefined) return true
  const known = { events: history.events, group: groupMetBy(step.event), today: on }
  return unmet.some(
    (duty) => duty.id === step.awaitedFor && hasBegun(duty, on) && isNextWaitedFor(duty, known),
  )
}

function ballsOn(expected: readonly NeedContext[], unmet: readonly Duty[]): readonly Ball[] {
  const doable = expected.filter((context) => unmetNeeds(context).length === 0 || hasQuestionsLeft(context))
  const blocked = expected.filter(
    (context) => isRunning(context) && isPublic(context) && !waitsForMinutes(context),
  )
  const goesOn = doable.some(
    (context) => isPublic(context) && context.step.awaitedFor === undefined && !isBeside(context),
  )
  const chosen = goesOn
    ? doable
    : [...doable, ...blocked.filter((context) => !doable.includes(context)).slice(0, 1)]
  const beside = chosen.filter(isBeside).flatMap((context) => {
    const base = (roles: readonly RoleId[]) => ballOf(context, roles, { unmet })
    const roles = awaitedRoles(context)
    if (isOfMinutes(context)) return minutesBalls(context, roles, base)
    if (isOfRepayment(context))
      return [repaymentBall(context, roles, (whose, party) => ballOf(context, whose, { party, unmet }))]
    return isOfBroughtIn(context) ? confirmBalls(context, unmet) : bySide(roles).map(base)
  })
  const rest = chosen.filter((context) => !isBeside(context))
  return [...beside, ...rest.reduce<readonly Ball[]>((balls, context) => withBall(balls, context, unmet), [])]
}

/** What waits beside whatever else those people have to do, so that neither hides the other. */
function isBeside(context: NeedContext): boolean {
  const { step } = context
  return isOfRepayment(context) || (step.awaitedWhen !== undefined && besides.includes(step.awaitedWhen))
}

const besides: readonly Step['awaitedWhen'][] = [
  'minutesNotApproved',
  'changeToClass',
  'changeToOpen',
  'aidNotAssessed',
  'broughtInNotConfirmed',
  'broughtInQuestioned',
]

/** Whoever looks after the board's minutes is waited for then, in the board's own case. */
function waitsForMinutes(context: NeedContext): boolean {
  return context.step.needs.some((need) => need.kind === 'minutesOfEveryBoard' && !isMet(need, context))
}

/** What stands in the way is the doer's own to do, whatever else is waited for meanwhile. */
function hasQuestionsLeft(context: NeedContext): boolean {
  return context.step.needs.some((need) => need.kind === 'answered' && !isMet(need, context))
}

function withBall(balls: readonly Ball[], context: NeedContext, unmet: readonly Duty[]): readonly Ball[] {
  if (context.step.collects) return [...balls, ...collectedBalls(context, unmet)]
  const byItself = ballByItself(context)
  if (byItself !== null) return [...balls, byItself]
  const silent = silentAmongSeveral(context)
  if (silent !== null)
    return [...balls, ...silent.map((party) => ballOf(context, awaitedRoles(context), { party, unmet }))]
  const taken = new Set(balls.flatMap((ball) => ball.roles))
  const free = bySide(awaitedRoles(context)).filter((roles) => !roles.some((role) => taken.has(role)))
  return [
    ...balls,
    ...free.flatMap((roles) =>
      owersAmong(context, roles).map((party) => ballOf(context, roles, { party, unmet })),
    ),
  ]
}

/** Of what each party does for itself: those of the side that have not, where there are several; otherwise nobody by name. */
function owersAmong(context: NeedContext, roles: readonly RoleId[]): readonly (string | null)[] {
  const side = roles.some(isPublicRole) ? 'public' : 'party'
  const all = (context.history.facts.parties ?? []).filter((party) => party.side === side)
  const owing = all.length < 2 ? null : owingParties(context)
  return owing === null ? [null] : owing.filter((party) => party.side === side).map(({ id }) => id)
}

/** Where several parties answer, or register aid, each for itself: those that have not; null for every other step. */
function silentAmongSeveral(context: NeedContext): readonly string[] | null {
  if (context.step.needs.some(({ kind }) => kind === 'aidToRegister')) {
    const own = eventsOf(context, ['aidAssessed', 'aidRegistered'], 'track')
    return giversIn(own).length === 0 ? null : unregisteredIn(own)
  }
  const hearing = context.step.needs.find((need) => need.kind === 'toAnswer')
  const parties = (context.history.facts.parties ?? []).filter(({ side }) => side === 'party')
  return hearing === undefined || parties.length < 2 ? null : silentParties(context, hearing)
}

function collectedBalls(context: NeedContext, unmet: readonly Duty[]): readonly Ball[] {
  return missingVoices(context).map(({ role, party }) =>
    ballOf(context, [role], { party: party?.id ?? null, unmet }),
  )
}

function pausedBalls(history: History, status: Status, today: PlainDate): readonly Ball[] {
  const step = history.rulebook.steps.find((one) => one.event === 'resumed')
  const track = leadingRound(history.rulebook, status.rounds)
  if (step === undefined || track === undefined) return []
  return [ballOf(contextOn({ history, status, step, track, on: today }), step.by, { unmet: [] })]
}

/** While an agreement is in force nothing has to happen at once; otherwise somebody always has the ball. */
function isRunning({ history, track }: NeedContext): boolean {
  return track !== null && stateOf(history.rulebook, track.state).kind === 'running'
}

function isPublic(context: NeedContext): boolean {
  return awaitedRoles(context).some(isPublicRole)
}
