import type { ProcessEvent } from '../../../../domain/events.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'

/** An income statement and balance sheet that has been handed in, and the paper that holds it. */
export type Accounts = { year: number; document: Pick<CaseDocument, 'number' | 'title' | 'language'> | null }

/** Those of a case, the newest year first. */
export function accountsIn(
  events: readonly ProcessEvent[],
  documents: readonly Omit<CaseDocument, 'model'>[],
): Accounts[] {
  return events
    .filter(({ type }) => type === 'accountsReceived')
    .map(({ seq, content }) => ({
      year: Number(content.year),
      document: documents.find((document) => document.seq === seq) ?? null,
    }))
    .toSorted((a, b) => b.year - a.year)
}
