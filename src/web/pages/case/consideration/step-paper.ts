import { inLanguage } from '../../../../domain/text.ts'
import { stepOf } from '../../../../process/rulebook/lookup.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'

/** Whether the rulebook lets the party have the paper that the step makes. */
export function sharesWithParty(rulebook: Rulebook, step: string): boolean {
  const readers = stepOf(rulebook, step)?.document?.sharedWith ?? []
  return readers.some((reader) => reader === 'party' || reader === 'allParties')
}

/** What the paper of a step is called in the registry: the authority writes Swedish. */
export function titleOfPaper(rulebook: Rulebook, step: string): string {
  const document = stepOf(rulebook, step)?.document
  if (document === undefined) throw new Error(`The step ${step} makes no document`)
  return inLanguage(document.title, 'sv')
}
