import { isBefore } from '../../kernel/plain-date.ts'
import type { EarlierVersion, History } from '../case/history.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Duty } from './duties-types.ts'

/**
 * The duties of a case that has moved to a newer version of its rulebook. What had been met, or had had its last day, before
 * the move is as the earlier version says. All else is as the newer one says, but never so that its last day had passed
 * already: then the earlier day stands, and what the earlier version knows nothing of does not arise.
 */
export function acrossMove(
  before: readonly Duty[],
  after: readonly Duty[],
  move: Pick<EarlierVersion, 'seq' | 'on'>,
): Duty[] {
  const [old, fresh] = [numbered(before), numbered(after)]
  const keys = [...new Set([...fresh.keys(), ...old.keys()])]
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)]
    if (was !== undefined && isSettled(was, move)) return [was]
    if (is === undefined) return []
    return had(is, move) ? (was ?? []) : [is]
  })
}

function isSettled(duty: Duty, { seq, on }: Pick<EarlierVersion, 'seq' | 'on'>): boolean {
  return (duty.met !== undefined && duty.met.seq <= seq) || had(duty, { on })
}

function had({ due }: Duty, { on }: Pick<EarlierVersion, 'on'>): boolean {
  return due !== undefined && isBefore(due, on)
}

/** The same rule can give several duties: one a year, one an agreement. They are told apart by party and year, then by their order. */
export function numbered(duties: readonly Duty[]): ReadonlyMap<string, Duty> {
  const seen = new Map<string, number>()
  return new Map(
    duties.map((duty) => {
      const kind = [duty.id, duty.for, duty.year].join(' ')
      const number = (seen.get(kind) ?? 0) + 1
      seen.set(kind, number)
      return [`${kind} ${number}`, duty]
    }),
  )
}

const known = new WeakMap<Rulebook, WeakMap<Rulebook, Rulebook>>()

/** The case as it stands, with the duties of the version before the last move. */
export function beforeLastMove(history: History, last: EarlierVersion): History {
  const { rulebook } = history
  const made = known.get(rulebook) ?? new WeakMap<Rulebook, Rulebook>()
  known.set(rulebook, made)
  const old = made.get(last.rulebook) ?? { ...rulebook, duties: last.rulebook.duties }
  made.set(last.rulebook, old)
  return { ...history, rulebook: old, earlier: (history.earlier ?? []).slice(0, -1) }
}
