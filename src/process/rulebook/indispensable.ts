import { sideOf } from '../../domain/roles.ts'
import type { RoleId } from './parts-schema.ts'
import type { Rulebook } from './rulebook-schema.ts'
import type { Step } from './step-schema.ts'

/** The roles of the public side without which a case stops: those whose word is collected, and those who alone take it further. */
export function indispensableRoles({ steps }: Pick<Rulebook, 'steps'>): ReadonlySet<RoleId> {
  return new Set(steps.flatMap(neededFor).filter(isPublic))
}

function neededFor({ by, collects, to }: Step): readonly RoleId[] {
  if (collects !== undefined) return collects
  return by.length === 1 && to !== 'same' ? by : []
}

function isPublic(role: RoleId): boolean {
  return role !== 'board' && role !== 'system' && sideOf(role) === 'public'
}
