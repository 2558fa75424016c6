import { Readable } from 'node:stream'
import { type ArchivedFile, dataFolder } from '../../../../documents/archive/archived-case.ts'
import type { Packed } from '../../../../documents/package-zip.ts'
import { pdfOf } from '../../../../documents/pdf/pdf-of.ts'
import { storedModel } from '../../../../documents/stored-model.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { withPicture } from '../../../../store/bodies/picture.ts'
import { type DocumentFile, getDocument } from '../../../../store/papers/document.ts'
import { paperTitle } from '../paper-title.ts'
import type { Whole, WholeAt } from '../whole/load.ts'
import { isSafe, letters, type PackedDocument } from '../whole/papers.ts'

/** A file of the package, and how it is opened when its turn comes. */
type Source = ArchivedFile & Pick<Packed, 'open'>
export type ArchivedDocument = PackedDocument & { sources: readonly Source[] }

type Listed = Whole['documents'][number]

/** Every document of the case with its files: the paper as a PDF/A, and what was handed in as it was. */
export async function archivedDocuments(
  at: WholeAt,
  { file, documents }: Whole,
): Promise<ArchivedDocument[]> {
  const archived: ArchivedDocument[] = []
  for (const document of documents) {
    const attached = document.files.filter(({ part }) => part === 'attachment')
    const shownTitle = paperTitle(file.history.rulebook, document, 'sv').title
    const sources = [
      ...(document.hasPaper ? [await paperOf(at, file.partnership.id, document, shownTitle)] : []),
      ...attached.filter(isSafe).map((one, index) => handedIn(at, document, one, index + 1)),
    ]
    archived.push({
      ...document,
      shownTitle,
      sources,
      packed: sources.map(({ path, sha256, size }) => ({
        path: path.slice(dataFolder.length + 1),
        sha256,
        size,
      })),
      leftOut: attached.filter((one) => !isSafe(one)).map(({ name }) => name),
      heldBack: false,
    })
  }
  return archived
}

/** Made for the package: the reader's edition, which is kept, is a PDF/UA. */
async function paperOf(
  { db }: WholeAt,
  partnershipId: Parameters<typeof getDocument>[1],
  { number, createdAt }: Listed,
  title: string,
): Promise<Source> {
  const { model } = await getDocument(db, partnershipId, number)
  const pdf = await pdfOf(await withPicture(db, storedModel(model)), { standard: 'a-2a' })
  return {
    path: `${dataFolder}/${stem(number)}.pdf`,
    name: `${title}.pdf`,
    mediaType: 'application/pdf',
    sha256: digestOf(pdf),
    size: pdf.length,
    createdAt,
    handedIn: false,
    signed: false,
    open: async () => Readable.from([pdf]),
  }
}

function handedIn(
  { deps }: WholeAt,
  { number, kind, createdAt }: Listed,
  file: DocumentFile,
  position: number,
): Source {
  const { name, mediaType, sha256, size } = file
  return {
    path: `${dataFolder}/${stem(number)}-${letters(position)}.${endingOf(name)}`,
    ...{ name, mediaType, sha256, size, createdAt },
    handedIn: kind !== 'sealedAgreement',
    signed: kind === 'sealedAgreement',
    open: () => deps.files.get(sha256),
  }
}

/** Of letters and digits alone: addresses in METS and ERMS then need no escapes. */
function stem(number: number): string {
  return `handling-${String(number).padStart(4, '0')}`
}

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
}
