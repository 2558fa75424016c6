import { partyRoles } from '../../domain/roles.ts'
import type { Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ball, History, Status } from '../case/history.ts'
import { fits, leadingRound } from '../case/tracks.ts'
import type { Duty } from '../duties/duties-types.ts'
import { sourceText, stepOf } from '../rulebook/lookup.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { ballOf } from './ball.ts'
import { expectedDay } from './expected-day.ts'
import { contextOn } from './next-steps.ts'
import { unmetNeeds } from './refusals.ts'

/** What the parties write together before a step is no step of the rulebook. */
export const answerCriteria = 'answer-criteria'
export const goThroughList = 'go-through-closing-list'
const archive = 'archive'

const eachSide: readonly (readonly RoleId[])[] = [['staffUnit', 'coordinator'], partyRoles]

type Standing = { history: History; status: Status; on: PlainDate; unmet: readonly Duty[] }

/**
 * As soon as all want to go on the criteria are answered together, and nobody is waited for to choose the way to the next
 * agreement before that.
 */
export function criteriaFirst(balls: readonly Ball[], { unmet, ...standing }: Standing): readonly Ball[] {
  const { history, status } = standing
  const { rulebook, facts } = history
  const left = facts.left?.criteria ?? 0
  const opening = rulebook.steps.filter(({ event }) => event === 'renegotiationOpened')
  const [step] = opening
  const track = leadingRound(rulebook, status.rounds)
  if (left === 0 || step === undefined || track === undefined || !fits(rulebook, step, track)) return balls
  const context = contextOn({ ...standing, step, track })
  if (unmetNeeds(context).length > 0) return balls
  const own = { before: step.id, step: answerCriteria, task: criteriaTask(left), button: criteria }
  return [
    ...balls.filter((ball) => !opening.some(({ id }) => id === ball.step)),
    ...forEachSide({ ...ballOf(context, partyRoles, { unmet }), ...own }),
  ]
}

/** The points of the closing list that somebody is to go through when the agreement is over, whoever of them does it. */
export function closingBalls(history: History, status: Status, on: PlainDate): readonly Ball[] {
  const { rulebook, facts } = history
  const left = facts.left?.points ?? 0
  const round = leadingRound(rulebook, status.rounds)
  const { finalReport } = rulebook
  if (left === 0 || status.open || round === undefined || finalReport === undefined) return []
  const step = stepOf(rulebook, archive)
  const expected = step && expectedDay(contextOn({ history, status, step, track: round, on }))
  return forEachSide({
    step: goThroughList,
    before: archive,
    track: round.track,
    task: listTask(left),
    button: list,
    ...(expected && { expected }),
    source: sourceText(rulebook, finalReport.source),
  })
}

function forEachSide(ball: Omit<Ball, 'roles' | 'side' | 'party'>): Ball[] {
  return eachSide.map((roles) => ({
    ...ball,
    roles,
    side: roles === partyRoles ? 'party' : 'public',
    party: null,
  }))
}

const criteria: Text = { sv: 'Besvara kriterierna', en: 'Answer the criteria' }

function criteriaTask(left: number): Text {
  return {
    sv: `Besvara kriterierna inför nästa överenskommelse: ${left} återstår`,
    en: `Answer the criteria for the next agreement: ${left} left`,
  }
}

const list: Text = { sv: 'Gå igenom listan', en: 'Go through the list' }

function listTask(left: number): Text {
  return {
    sv: `Gå igenom listan inför avslutet: ${left === 1 ? 'en punkt' : `${left} punkter`} återstår`,
    en: `Go through the closing list: ${left === 1 ? 'one point' : `${left} points`} left`,
  }
}
