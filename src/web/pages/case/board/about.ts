import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import { stepOf } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook-schema.ts'
import { approvalSteps } from './approval-step.ts'

/**
 * Whether the board says what it sends back: the content or the memo. Of an agreement always; of a report where the rulebook
 * that the case follows lets the steering group's yes stand when only the memo is to be written anew.
 */
export function asksAbout(rulebook: Rulebook, { kind }: Pick<BoardCaseStatus, 'kind'>): boolean {
  if (kind === 'sign') return true
  const needs = stepOf(rulebook, approvalSteps[kind])?.needs ?? []
  return needs.some((need) => need.kind === 'happened' && need.unlessAbout === 'memo')
}
