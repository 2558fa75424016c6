import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { type CaseDocument, getDocument, listDocuments } from '../../../../store/papers/document.ts'
import type { Conclusion } from './checklist.ts'

/** What the consideration arrived at when it was last handed over, and the registered paper. */
export type Result = Conclusion & {
  reasons: string
  on: PlainDate
  byName: string
  document: CaseDocument | null
}

export async function findResult(db: Db, { partnership, history }: CaseFile): Promise<Result | null> {
  const event = history.events.findLast(({ type }) => type === 'considerationSubmitted')
  if (event === undefined) return null
  const { content } = event
  const paper = (await listDocuments(db, partnership.id)).find(({ seq }) => seq === event.seq)
  return {
    conclusion: textIn(content.conclusion),
    otherForm: textIn(content.otherForm) || null,
    reasons: textIn(content.reasons),
    on: event.on,
    byName: event.by.name,
    document: paper === undefined ? null : await getDocument(db, partnership.id, paper.number),
  }
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
