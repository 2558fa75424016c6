import type { DocumentScope } from '../../../../domain/permissions/document-permissions.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'

type Kept = Pick<CaseDocument, 'shared' | 'shareWaits' | 'internal' | 'registered' | 'seq'>

/** What a permission needs to know of a document. What was made at an outcome that the reader does not know is not shared. */
export function documentScope({ history, whole }: CaseFile, document: Kept): DocumentScope {
  const { shared, shareWaits: waits, internal, registered, seq } = document
  const event = history.events.find((one) => one.seq === seq)?.type
  const isHeldBack = whole !== undefined && event === undefined
  return { shared: shared && !isHeldBack, waits, internal, registered: registered.length > 0, event }
}
