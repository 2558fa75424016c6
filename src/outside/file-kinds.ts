import { extname } from 'node:path'
import { ok, type Result, refused } from '../kernel/result.ts'
import { isWhole, looksLikeText } from './file-content.ts'

export type FileKind = { mediaType: string; extensions: readonly string[] }
export type FileRefusal = 'empty' | 'tooLarge' | 'notAllowed' | 'mislabelled' | 'damaged'

/** 25 MB, counted as file managers do. */
export const largestFile = 25_000_000

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** What may be handed in: papers, sheets, pictures and plain text. Nothing that can run. */
const allowedKinds: readonly FileKind[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'] },
  { mediaType: `${office}.wordprocessingml.document`, extensions: ['docx'] },
  { mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  { mediaType: `${openDocument}.text`, extensions: ['odt'] },
  { mediaType: `${openDocument}.spreadsheet`, extensions: ['ods'] },
  { mediaType: 'image/png', extensions: ['png'] },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  { mediaType: 'image/heic', extensions: ['heic'] },
  { mediaType: 'text/plain', extensions: ['txt'] },
  { mediaType: 'text/csv', extensions: ['csv'] },
]

/** For the `accept` attribute of a file field. */
export const acceptedExtensions = allowedKinds.flatMap(({ extensions }) =>
  extensions.map((name) => `.${name}`),
)

type Given = { path: string; name: string; size: number; largest?: number }

/** What kind of file this is, by its content; refused when it is not one we take or its name says something else. */
export async function fileKind({
  path,
  name,
  size,
  largest = largestFile,
}: Given): Promise<Result<FileKind, FileRefusal>> {
  if (size === 0) return refused('empty')
  if (size > largest) return refused('tooLarge')
  const named = kindOfName(name)
  const found = await kindOfContent(path, named)
  if (found === null) return refused(named ? 'mislabelled' : 'notAllowed')
  if (found !== named) return refused('mislabelled')
  return (await isWhole(path, size, found.mediaType)) ? ok(found) : refused('damaged')
}

function kindOfName(name: string): FileKind | null {
  const extension = extname(name).slice(1).toLowerCase()
  return allowedKinds.find(({ extensions }) => extensions.includes(extension)) ?? null
}

/** Text has no mark of its own: it is taken for the kind of text that its name says. */
async function kindOfContent(path: string, named: FileKind | null): Promise<FileKind | null> {
  const { fileTypeFromFile } = await import('file-type')
  const marked = await fileTypeFromFile(path)
  if (marked) return allowedKinds.find(({ mediaType }) => mediaType === marked.mime) ?? null
  return named?.mediaType.startsWith('text/') && (await looksLikeText(path)) ? named : null
}
