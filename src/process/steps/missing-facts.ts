import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ball, History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { tracksOf } from '../case/tracks.ts'
import { stepOf } from '../rulebook/lookup.ts'
import type { FactId } from '../rulebook/need-schema.ts'
import { isBridgingUndeclared } from './asked-facts.ts'
import { isMet } from './needs.ts'
import { contextOn } from './next-steps.ts'

/** The facts that have to be established before a step that is waited for can be taken; of a bridging, its own declaration. */
export function missingFacts(
  history: History,
  { step, track }: Pick<Ball, 'step' | 'track'>,
  on: PlainDate,
): readonly FactId[] {
  const status = statusOf(history)
  const rule = stepOf(history.rulebook, step)
  const standing = tracksOf(status).find((one) => one.track === track)
  if (rule === undefined || standing === undefined) return []
  const context = contextOn({ history, status, step: rule, track: standing, on })
  return rule.needs.flatMap((need): FactId[] => {
    if (need.kind === 'signingSet') return isBridgingUndeclared(context) ? ['aidDeclared'] : []
    return need.kind === 'fact' && !isMet(need, context) ? [need.fact] : []
  })
}
