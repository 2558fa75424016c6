import { Readable } from 'node:stream'
import { countHidden } from '../../../documents/mask.ts'
import type { DocumentModel } from '../../../documents/model.ts'
import { toPdf } from '../../../documents/pdf/to-pdf.ts'
import { storedToPdf } from '../../../documents/stored-model.ts'
import type { ReleasedFile } from '../../../domain/disclosure.ts'
import type { FileId } from '../../../domain/partnership.ts'
import { ok, type Result, refused } from '../../../kernel/result.ts'
import { withPicture } from '../../../store/bodies/picture.ts'
import { pdfName, renderedPdf } from '../../../store/papers/rendered.ts'
import type { SignedIn } from '../../visit.ts'
import { copyDraft, copyModel, modelOf } from './copy-draft.ts'
import type { ShownItem, ShownPaper } from './load.ts'
import { attachedTo } from './masking.tsx'
import { words } from './words.ts'

/** A document that is ready to be given out: its files as they are, or a copy of it that is not in the case yet. */
export type Prepared = {
  item: ShownItem
  shown: ShownPaper
  files: readonly ReleasedFile[]
  copy: Copy | null
}
export type Copy = {
  title: string
  paper: { model: DocumentModel; pdf: ReleasedFile } | null
  fileIds: readonly FileId[]
}

/** Makes what is given out of one document, before anything is recorded. Refused with a sentence. */
export async function prepare(at: SignedIn, item: ShownItem, shown: ShownPaper): Promise<Result<Prepared>> {
  const isMasked = item.assessment?.outcome === 'masked'
  const made = await (isMasked ? maskedCopy(at, item, shown) : wholeDocument(at, shown))
  if (!made.ok) return made
  const t = words(at.language).answer
  const { files, copy, unsafe } = made.value
  if (unsafe !== undefined) return refused(t.notScanned(unsafe))
  if (files.length === 0 || shown.document.disposedBySeq !== null) return refused(t.nothingThere(item.title))
  return ok({ item, shown, files, copy })
}

const mediaType = 'application/pdf'

type Made = { files: ReleasedFile[]; copy: Copy | null; unsafe: string | undefined }

async function wholeDocument(at: SignedIn, shown: ShownPaper): Promise<Result<Made>> {
  const { document } = shown
  const attached = attachedTo(shown)
  const press = { files: at.deps.files, toPdf: storedToPdf }
  const paper = document.hasPaper ? [{ ...(await renderedPdf(at.db, press, document.id)), mediaType }] : []
  return ok({ files: [...paper, ...attached].map(asReleased), copy: null, unsafe: firstUnsafe(attached) })
}

async function maskedCopy(at: SignedIn, item: ShownItem, shown: ShownPaper): Promise<Result<Made>> {
  const draft = await copyDraft(at.db, item.id)
  const model = await modelOf(at.db, shown)
  const asTheyAre = attachedTo(shown).filter(({ fileId }) => draft.files.includes(fileId))
  const files = [...asTheyAre, ...item.maskedFiles]
  const isShortened = asTheyAre.length < attachedTo(shown).length
  const hidden = model === null ? 0 : countHidden(model, draft)
  if (hidden === 0 && !isShortened && item.maskedFiles.length === 0)
    return refused(words(at.language).answer.nothingHidden(item.title))
  const copy = model === null ? null : copyModel(model, draft, item)
  const paper = copy && { model: copy, pdf: await storedPdf(at, copy) }
  const t = words(shown.document.language).copy
  const title = copy === null ? t.unnamed(item.documentNumber) : t.name(copy.title)
  return ok({
    files: [...(paper === null ? [] : [paper.pdf]), ...files].map(asReleased),
    copy: { title, paper, fileIds: files.map(({ fileId }) => fileId) },
    unsafe: firstUnsafe(files),
  })
}

/** A paper as a PDF in the file store, to be given out as it is. */
export async function storedPdf(at: SignedIn, model: DocumentModel): Promise<ReleasedFile> {
  const stored = await at.deps.files.put(Readable.from([await toPdf(await withPicture(at.db, model))]))
  return { ...stored, mediaType, name: pdfName(model.title) }
}

function asReleased({ name, mediaType, size, sha256 }: ReleasedFile): ReleasedFile {
  return { name, mediaType, size, sha256 }
}

function firstUnsafe(files: readonly { name: string; scanState: string }[]): string | undefined {
  return files.find(({ scanState }) => scanState !== 'clean' && scanState !== 'unscanned')?.name
}
