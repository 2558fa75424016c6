import type { Goal } from '../../../../domain/agreement-parts.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { canonicalJson } from '../../../../kernel/canonical-json.ts'
import type { LoadedPart } from './part-load.ts'

type Loaded = Pick<LoadedPart<'goals'>, 'content' | 'versions'>

/**
 * The goals with one of them changed, added (`before` is null) or taken away (`after` is null). Others may have changed
 * other goals since; throws ChangedMeanwhile when they have changed this one.
 */
export function withGoal(
  loaded: Loaded,
  seen: number,
  { id, after }: { id: string; after: Goal | null },
): Goal[] {
  const now = loaded.content.find((goal) => goal.id === id) ?? null
  const before = goalIn(loaded, seen, id)
  if (canonicalJson(now) !== canonicalJson(before)) throw new ChangedMeanwhile()
  if (now === null) return after === null ? [...loaded.content] : [...loaded.content, after]
  return loaded.content.flatMap((goal) => (goal.id !== id ? [goal] : after === null ? [] : [after]))
}

/** The goal as it was in the version that was on the page. */
export function goalIn({ versions }: Loaded, version: number, id: string): Goal | null {
  const content = versions.find((one) => one.version === version)?.content ?? []
  return content.find((goal) => goal.id === id) ?? null
}
