import type { Role } from '../../domain/roles.ts'
import { addDays, isAfter, type PlainDate } from '../../kernel/plain-date.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Duty } from './duties.ts'

/** Who is told that a duty was not done, from which day on. Where nobody has the roles, those above are told at once. */
export type Rung = { from: PlainDate; roles: readonly Role[]; above: readonly (readonly Role[])[] }

/**
 * The rungs that a late duty has reached on a day: first who has it, then upwards as long as it is not done, on the days
 * that the rulebook sets.
 */
export function rungsReached(
  { due, responsible }: Pick<Duty, 'due' | 'responsible'>,
  { escalation }: Pick<Rulebook, 'escalation'>,
  today: PlainDate,
): readonly Rung[] {
  if (due === undefined) return []
  const ladder = ladderFrom(responsible, escalation)
  return ladder
    .map(({ after, tell }, index) => ({
      from: addDays(due, after),
      roles: tell,
      above: ladder.slice(index + 1).map((rung) => rung.tell),
    }))
    .filter(({ from }) => !isAfter(from, today))
}

/** Those above whoever has a duty, the nearest first: they are told where nobody has it. */
export function rolesAbove(
  responsible: Role,
  { escalation }: Pick<Rulebook, 'escalation'>,
): readonly (readonly Role[])[] {
  return ladderFrom(responsible, escalation)
    .slice(1)
    .map(({ tell }) => tell)
}

type Escalation = Rulebook['escalation']
type Told = Escalation['ladders'][number]['rungs'][number]

/** Whoever stands on the ladder is told of their own, and then only those above them. */
function ladderFrom(responsible: Role, { own, ladders }: Escalation): readonly Told[] {
  const rungs = ladders.find((one) => one.for.includes(responsible))?.rungs ?? []
  const at = rungs.findIndex(({ tell }) => tell.includes(responsible))
  return [{ after: own, tell: [responsible] }, ...rungs.slice(at + 1)]
}
