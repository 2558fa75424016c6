import { Readable } from 'node:stream'
import { type Packed, packageZip, packedName } from '../../../../documents/package-zip.ts'
import { packageListPaper } from '../../../../documents/papers/package-list.ts'
import { toPdf } from '../../../../documents/pdf/to-pdf.ts'
import { storedToPdf } from '../../../../documents/stored-model.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { withPicture } from '../../../../store/bodies/picture.ts'
import { recordReading } from '../../../../store/papers/reading.ts'
import { renderedPdf } from '../../../../store/papers/rendered.ts'
import { zipResponse } from '../../../answers/file-answers.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { boardHead } from '../case-head.ts'
import { maySeePackage } from './board-case-view.tsx'
import { loadBoardCase, TrackParams } from './load.ts'
import { type PackageRow, packageRows } from './package.tsx'

/** The board writes Swedish. */
const language = 'sv'

/** Everything that goes to the board as one file: the list first, then each document in order. */
export const get = page(TrackParams, noQuery, async (at) => {
  const loaded = await loadBoardCase(at)
  if (loaded.board.approved === undefined || !maySeePackage(at, loaded.board)) throw new NotAllowed()
  const rows = (await packageRows(at, loaded)).map((row, index) => ({
    row,
    files: filesOf(at, row, index + 1),
  }))
  const { partnership } = loaded.file
  const read = rows.map(({ row }) => row.document)
  await recordReading(at.db, { actor: at.actor, partnership, documents: read, form: 'board', at: at.now })
  const head = await boardHead(at.db, partnership, {
    bodyId: loaded.board.bodyId,
    date: at.today,
    language,
  })
  const documents = rows.map(({ row, files }) => ({
    title: row.document.title,
    pages: row.pages,
    secrecy: row.document.secrecy,
    files: files.map(({ name }) => name),
  }))
  const list = await toPdf(await withPicture(at.db, packageListPaper({ ...head, documents })))
  const first = { name: packedName(0, 'Förteckning', 'pdf'), open: async () => Readable.from([list]) }
  const zip = packageZip([first, ...rows.flatMap(({ files }) => files)], at.now)
  return zipResponse(zip, `${partnership.number}-${at.params.track}.zip`)
})

/** The paper as a PDF; a document without one as its files, where no virus was found in them. */
function filesOf(at: SignedIn, { document, pages }: PackageRow, number: number): Packed[] {
  if (pages !== null) {
    const press = { files: at.deps.files, toPdf: storedToPdf }
    const open = async () => (await renderedPdf(at.db, press, document.id)).open()
    return [{ name: packedName(number, document.title, 'pdf'), open }]
  }
  return document.files
    .filter(({ scanState }) => scanState === 'clean' || scanState === 'unscanned')
    .map(({ name, sha256 }) => ({ name: namedAs(number, name), open: () => at.deps.files.get(sha256) }))
}

function namedAs(number: number, name: string): string {
  const dot = name.lastIndexOf('.')
  return packedName(
    number,
    name.slice(0, dot === -1 ? undefined : dot),
    dot === -1 ? 'bin' : name.slice(dot + 1),
  )
}
