import { type Side, sideOf } from '../../domain/roles.ts'
import { isAfter, isBefore } from '../../kernel/plain-date.ts'
import { numbered } from '../duties/duties-across.ts'
import type { Duty } from '../duties/duties-types.ts'

export const dutyChangeKinds = ['earlier', 'later', 'more', 'fewer', 'new', 'gone', 'who', 'other'] as const

/** A duty that another version of the rulebook gives otherwise; null where only one of them gives it. */
export type DutyChange = {
  kind: (typeof dutyChangeKinds)[number]
  before: Duty | null
  after: Duty | null
  /** Somebody gets more to do, or less time. */
  isStricter: boolean
  /** The side that it lies with afterwards, or lay with before. */
  side: Side
}

/** What differs between two reckonings of the same case, in the order of the later; what is met in both is left out. */
export function dutyChanges(before: readonly Duty[], after: readonly Duty[]): readonly DutyChange[] {
  const [old, fresh] = [numbered(before), numbered(after)]
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key) ?? null, fresh.get(key) ?? null]
    const either = is ?? was
    if (either === null || isOver(was, is) || isSame(was, is)) return []
    const kind = kindOf(was, is)
    const isStricter = stricter.includes(kind) || (kind === 'who' && was?.responsible !== is?.responsible)
    return [{ kind, before: was, after: is, isStricter, side: sideOf(either.responsible) }]
  })
}

const stricter: readonly DutyChange['kind'][] = ['earlier', 'more', 'new']

function isOver(was: Duty | null, is: Duty | null): boolean {
  return was?.met !== undefined && is?.met !== undefined
}

function isSame(was: Duty | null, is: Duty | null): boolean {
  return was !== null && is !== null && planOf(was) === planOf(is)
}

/** What people go by: not the paragraph, nor how the sentence is put. */
function planOf({
  title,
  responsible,
  from,
  due,
  count,
  deferrable,
  meeting,
  met,
  informative,
}: Duty): string {
  const day = meeting?.date
  return JSON.stringify([
    title.sv,
    responsible,
    from,
    due,
    count,
    deferrable,
    day,
    met !== undefined,
    informative,
  ])
}

function kindOf(was: Duty | null, is: Duty | null): DutyChange['kind'] {
  if (was === null || is === null) return was === null ? 'new' : 'gone'
  const [old, now] = [was.due, is.due]
  if (old !== undefined && now !== undefined && isBefore(now, old)) return 'earlier'
  if (old === undefined && now !== undefined) return 'earlier'
  if (now === undefined && old !== undefined) return 'later'
  if ((is.count ?? 1) !== (was.count ?? 1)) return (is.count ?? 1) > (was.count ?? 1) ? 'more' : 'fewer'
  if (old !== undefined && now !== undefined && isAfter(now, old)) return 'later'
  return is.responsible === was.responsible ? 'other' : 'who'
}
