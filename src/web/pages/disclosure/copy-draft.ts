import { z } from 'zod'
import { notice } from '../../../documents/blocks.ts'
import { type Mask, maskedModel } from '../../../documents/mask.ts'
import type { DocumentModel } from '../../../documents/model.ts'
import { storedModel } from '../../../documents/stored-model.ts'
import type { Db } from '../../../store/db.ts'
import { findMask } from '../../../store/papers/disclosure-item.ts'
import { getDocument } from '../../../store/papers/document.ts'
import type { ShownItem, ShownPaper } from './load.ts'
import { words } from './words.ts'

const Draft = z.object({
  ranges: z.array(z.object({ piece: z.int(), from: z.int(), to: z.int() })),
  words: z.array(z.string()),
  /** The document's own files that go along as they are. */
  files: z.array(z.string()),
})

/** What has been chosen to be hidden so far. */
export type CopyDraft = z.output<typeof Draft>

export async function copyDraft(db: Db, itemId: string): Promise<CopyDraft> {
  const kept = await findMask(db, itemId)
  return kept === undefined ? { ranges: [], words: [], files: [] } : Draft.parse(kept)
}

/** What the document says; null for one that is only files. */
export async function modelOf(db: Db, { file, document }: ShownPaper): Promise<DocumentModel | null> {
  const { model } = await getDocument(db, file.partnership.id, document.number)
  return model === null ? null : storedModel(model)
}

/** The paper as it is given out: without what is hidden, and saying so at the top. */
export function copyModel(model: DocumentModel, mask: Mask, { assessment }: ShownItem): DocumentModel {
  const t = words(model.language).copy
  const masked = maskedModel(model, mask)
  const said = notice(t.notice, t.noticeBody(assessment?.provision ?? ''))
  return { ...masked, blocks: [said, ...masked.blocks] }
}
