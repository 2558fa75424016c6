import type { Actor } from './actor.ts'

/** Who hands over all the cases of a coordinator: their head, or the staff unit. Each case is then judged by canAppoint. */
export function canHandOver({ acting }: Actor): boolean {
  return acting.side === 'public' && ['departmentHead', 'staffUnit'].includes(acting.role)
}
