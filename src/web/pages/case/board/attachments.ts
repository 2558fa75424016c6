import type { EventType } from '../../../../domain/events.ts'
import type { CaseFile } from '../../../../store/case-file.ts'
import type { CaseDocument } from '../../../../store/document.ts'

type Listed = Omit<CaseDocument, 'model'>

const once: readonly EventType[] = [
  'draftAgreed',
  'reviewPassed',
  'reviewPassedWithConditions',
  'considerationSubmitted',
]

/** What goes with the memo to the board: the agreed text, the review, the consideration, and the stances on that text. */
export function attachmentsOf({ history }: CaseFile, documents: readonly Listed[]): Listed[] {
  const { events } = history
  const newest = once.flatMap((type) => events.findLast((event) => event.type === type) ?? [])
  const agreed = events.findLast(({ type }) => type === 'draftAgreed')
  const stances = events.filter(({ type, seq }) => type === 'stanceTaken' && seq > (agreed?.seq ?? 0))
  return [...newest, ...stances].flatMap(({ seq }) =>
    documents
      .filter((document) => document.seq === seq && document.registered.length > 0)
      .toSorted((a, b) => a.number - b.number),
  )
}
