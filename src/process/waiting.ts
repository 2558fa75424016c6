import { type Side, sideOf } from '../domain/roles.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { missingVoices } from './collecting.ts'
import type { Ball, History, TrackStatus } from './history.ts'
import { sourceText, stateOf, stepOf } from './lookup.ts'
import type { NeedContext } from './need-context.ts'
import { contextsFor } from './next-steps.ts'
import type { RoleId } from './parts-schema.ts'
import { unmetNeeds } from './refusals.ts'
import { statusOf } from './status.ts'
import { tracksOf } from './tracks.ts'
import { isAwaited } from './warnings.ts'

/**
 * Question 2: whom we are waiting for. Each state names the steps that it waits for, in order; of those the first
 * that can be taken now stands for each group of people, and where none can, the first one does.
 */
export function waitingFor(history: History, today: PlainDate): readonly Ball[] {
  const status = statusOf(history)
  if (status.paused !== null) return pausedBalls(history, today)
  return tracksOf(status).flatMap((track) => ballsOn(history, track, today))
}

function ballsOn(history: History, track: TrackStatus, today: PlainDate): readonly Ball[] {
  const expected = expectedOn(history, track, today)
  const doable = expected.filter((context) => unmetNeeds(context).length === 0)
  const open = stateOf(history.rulebook, track.state).next.length > 0 && track.open
  const chosen =
    doable.some(isPublic) || !open ? doable : [...doable, ...expected.filter(isPublic).slice(0, 1)]
  return chosen.reduce<readonly Ball[]>((balls, context) => withBall(balls, context), [])
}

function expectedOn(history: History, track: TrackStatus, today: PlainDate): readonly NeedContext[] {
  const status = statusOf(history)
  return stateOf(history.rulebook, track.state).next.flatMap((id) => {
    const step = stepOf(history.rulebook, id)
    const contexts = step ? contextsFor(history, status, step, today) : []
    return contexts.filter((context) => context.track?.track === track.track && isAwaited(context))
  })
}

function withBall(balls: readonly Ball[], context: NeedContext): readonly Ball[] {
  if (context.step.collects) return [...balls, ...collectedBalls(context)]
  const taken = new Set(balls.flatMap((ball) => ball.roles))
  const roles = context.step.by.filter((role) => role !== 'system')
  return roles.some((role) => taken.has(role)) ? balls : [...balls, ballOf(context, roles, null)]
}

function collectedBalls(context: NeedContext): readonly Ball[] {
  return missingVoices(context).map(({ role, party }) => ballOf(context, [role], party?.id ?? null))
}

function ballOf(context: NeedContext, roles: readonly RoleId[], party: string | null): Ball {
  const { history, step, track } = context
  return {
    roles,
    side: sideOfRoles(roles),
    party,
    step: step.id,
    track: track?.track ?? 'round-1',
    task: step.label,
    source: sourceText(history.rulebook, step.source),
  }
}

function pausedBalls(history: History, today: PlainDate): readonly Ball[] {
  const step = history.rulebook.steps.find((one) => one.event === 'resumed')
  const context = step ? contextsFor(history, statusOf(history), step, today).at(-1) : undefined
  return context ? [ballOf(context, context.step.by, null)] : []
}

function isPublic(context: NeedContext): boolean {
  return sideOfRoles(context.step.by) === 'public'
}

function sideOfRoles(roles: readonly RoleId[]): Side {
  return roles.some((role) => role === 'board' || role === 'system' || sideOf(role) === 'public')
    ? 'public'
    : 'party'
}
