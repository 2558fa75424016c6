import type { SigningSet } from '../../../../domain/signing-set.ts'
import type { History } from '../../../../process/case/history.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'

/** The engine judges who may sign by the same sets as the page shows. */
export function withSigningSets(file: CaseFile, signing: Record<string, SigningSet>): CaseFile {
  const knowing = (history: History) => ({ ...history, facts: { ...history.facts, signing } })
  return {
    ...file,
    history: knowing(file.history),
    ...(file.whole ? { whole: knowing(file.whole) } : {}),
  }
}
