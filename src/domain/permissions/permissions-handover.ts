import { type Actor, standsInFor, type UnitId } from '../actor.ts'
import type { PublicRole } from '../roles.ts'

/** Who hands over all the cases of a coordinator: their head, or the staff unit. Each case is then judged by canAppoint. */
export function canHandOver({ acting }: Actor): boolean {
  return acting.side === 'public' && ['departmentHead', 'staffUnit'].includes(acting.role)
}

/**
 * Who enters that somebody else is away: the head of their unit, the department head for coordinators, and those who lead
 * the whole administration. One's own absence everybody enters.
 */
export function canEnterAbsenceOf(
  { acting }: Actor,
  official: { role: PublicRole; unitId: UnitId | null },
): boolean {
  if (acting.side !== 'public' || standsInFor(acting) !== undefined) return false
  if (acting.role === 'adminHead' || acting.role === 'director') return true
  if (acting.role !== 'unitHead' && acting.role !== 'departmentHead') return false
  const isOwn = official.unitId !== null && official.unitId === acting.unitId
  return isOwn || (acting.role === 'departmentHead' && official.role === 'coordinator')
}

/** Whoever governs or examines stands in only for one who does the same, and nobody else for them. */
export function canStandInFor(deputy: PublicRole, away: PublicRole): boolean {
  return deputy === away || !(readsOnly.includes(deputy) || readsOnly.includes(away))
}

const readsOnly: readonly PublicRole[] = ['politician', 'auditor']
