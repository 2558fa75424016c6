import { createReadStream } from 'node:fs'
import type { Language } from '../../../../domain/text.ts'
import { findPersonalNumbers } from '../../../../kernel/personal-number.ts'
import { ok, type Result, refused } from '../../../../kernel/result.ts'
import type { FileStore, StoredFile } from '../../../../outside/files/port.ts'
import { fileKind, fileRefusalInWords, largestFile } from '../../../../outside/handed-in/port.ts'
import type { Problem } from '../../../form/form.ts'
import type { Upload } from '../../../form/uploads.ts'
import { words } from './words.ts'

export const limits = { maxBytes: largestFile, maxFiles: 10 }

/** A file that we take, its bytes stored; no row names it yet. */
export type TakenFile = StoredFile & { name: string; mediaType: string }

type CheckedFile = { upload: Upload; mediaType: string }

/** Looks at every file before any of them is stored: one that we cannot take, and none is. */
export async function takeFiles(
  files: FileStore,
  uploads: readonly Upload[],
  language: Language,
): Promise<Result<TakenFile[], Problem[]>> {
  if (uploads.length === 0) return refused([{ field: 'files', sentence: words(language).filesMissing }])
  const outcomes = await Promise.all(uploads.map((upload) => check(upload, language)))
  const checked = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
  if (checked.length < outcomes.length) {
    const sentences = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.reason]))
    return refused(sentences.map((sentence) => ({ field: 'files', sentence })))
  }
  return ok(await storeInOrder(files, checked))
}

async function check(upload: Upload, language: Language): Promise<Result<CheckedFile>> {
  const { name } = upload
  if (findPersonalNumbers(name).length > 0) return refused(words(language).fileNameNumber(name))
  const kind = await fileKind(upload)
  if (!kind.ok) return refused(fileRefusalInWords(kind.reason, { name, largest: largestFile }, language))
  return ok({ upload, mediaType: kind.value.mediaType })
}

async function storeInOrder(files: FileStore, checked: readonly CheckedFile[]): Promise<TakenFile[]> {
  const taken: TakenFile[] = []
  for (const { upload, mediaType } of checked)
    taken.push({ ...(await files.put(createReadStream(upload.path))), name: upload.name, mediaType })
  return taken
}
