import { type Side, sideOf } from '../../domain/roles.ts'
import type { Ball, TrackStatus } from '../case/history.ts'
import { dueDay } from '../duties/due-day.ts'
import type { Duty } from '../duties/duties-types.ts'
import { sourceText } from '../rulebook/lookup.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { expectedDay } from './expected-day.ts'
import { barredFrom } from './four-eyes.ts'
import type { NeedContext } from './need-context.ts'
import { awaitedRoles } from './warnings.ts'

/** The ball that lies with these roles: the step that they are to take, and by when the duties that are not met ask for it. */
export function ballOf(
  context: NeedContext,
  roles: readonly RoleId[],
  { party = null, unmet }: { party?: string | null; unmet: readonly Duty[] },
): Ball {
  const { history, step, track } = context
  const barred = barredFrom(context)
  const day = dueDay(context, unmet)
  const expected = day.due === undefined ? expectedDay(context) : null
  return {
    roles,
    side: sideOfRoles(roles),
    party: party ?? boardOf(track),
    step: step.id,
    track: track?.track ?? 'round-1',
    task: step.task ?? step.label,
    ...day,
    ...(expected && { expected }),
    source: sourceText(history.rulebook, step.source),
    ...(barred.length > 0 && { barred }),
  }
}

/** The public party whose board case it is, where there are several. */
function boardOf(track: TrackStatus | null): string | null {
  return track !== null && 'for' in track ? track.for : null
}

/** Those of each side on their own: one ball for each. */
export function bySide(roles: readonly RoleId[]): readonly (readonly RoleId[])[] {
  const sides = [roles.filter(isPublicRole), roles.filter((role) => !isPublicRole(role))]
  return sides.filter((side) => side.length > 0)
}

export function publicRoles(context: NeedContext): readonly RoleId[] {
  return awaitedRoles(context).filter(isPublicRole)
}

function sideOfRoles(roles: readonly RoleId[]): Side {
  return roles.some(isPublicRole) ? 'public' : 'party'
}

export function isPublicRole(role: RoleId): boolean {
  return role === 'board' || role === 'system' || sideOf(role) === 'public'
}
