import { pageCount } from '../../../../documents/pdf/page-count.ts'
import { storedToPdf } from '../../../../documents/stored-model.ts'
import { canSeeDocument } from '../../../../domain/permissions/document-permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import { renderedPdf } from '../../../../store/papers/rendered.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { documentScope } from '../document/document-scope.ts'
import { DocumentLink } from '../document-link.tsx'
import { paperTitle } from '../paper-title.ts'
import { SecrecyMark } from '../secrecy/mark.tsx'
import { attachmentsOf } from './attachments.ts'
import { maySeePackage } from './board-case-view.tsx'
import { loadBoardCase, TrackParams } from './load.ts'
import type { OneBoard } from './step.ts'
import { words } from './words.ts'

/** What the board has before it: the memo and its annexes, each with its number of pages. */
export const get = page(TrackParams, noQuery, async (at) => {
  const loaded = await loadBoardCase(at)
  const { partnership } = loaded.file
  if (loaded.board.approved === undefined || !maySeePackage(at, loaded.board)) throw new NotAllowed()
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.package} lead={t.packageLead}>
      {await PackageTable({ at, loaded })}
      <Actions>
        <ButtonLink
          href={at.to.inCase(partnership.number, 'namnd', at.params.track, 'handlingar.zip')}
          look="secondary"
        >
          {t.packageZip}
        </ButtonLink>
      </Actions>
    </CasePage>
  )
})

export type PackageRow = { document: Omit<CaseDocument, 'model'>; pages: number | null }

/** The documents in order. Those that the reader may not open are left out. */
export async function PackageTable({ at, loaded }: { at: SignedIn; loaded: OneBoard }) {
  const t = words(at.language)
  const rows = await packageRows(at, loaded)
  const pages = rows.reduce((sum, row) => sum + (row.pages ?? 0), 0)
  return (
    <>
      <Table
        caption={t.package}
        captionHidden
        file={{ at, name: 'handlingar' }}
        columns={columnsOf(at, loaded)}
        rows={rows}
      />
      <p>{t.total(rows.length, pages)}</p>
    </>
  )
}

function columnsOf(at: SignedIn, { file: { partnership, history } }: OneBoard): Column<PackageRow>[] {
  const t = words(at.language)
  const { number } = partnership
  const { rulebook } = history
  return [
    {
      title: t.document,
      cell: ({ document }) => (
        <>
          <DocumentLink at={at} number={number} rulebook={rulebook} document={document} />
          <SecrecyMark at={at} secrecy={document.secrecy} />
        </>
      ),
    },
    { title: t.pages, numeric: true, cell: ({ pages }) => pages ?? t.fileOnly },
    {
      title: t.pdf,
      inFile: [],
      cell: ({ document, pages }) =>
        pages !== null && (
          <a
            href={at.to.inCase(number, 'handling', `${document.number}.pdf`)}
            aria-label={`${t.pdf}: ${paperTitle(rulebook, document, at.language).title}`}
          >
            {t.pdf}
          </a>
        ),
    },
  ]
}

/** Only what the reader may open. */
export async function packageRows(at: SignedIn, { file, documents, board }: OneBoard): Promise<PackageRow[]> {
  const memo = documents.filter(({ seq }) => seq === board.approved?.seq)
  const wanted = [...memo, ...attachmentsOf(file, documents, board.status)].filter((document) =>
    canSeeDocument(at.actor, file.partnership.scope, documentScope(file, document)),
  )
  const rows: PackageRow[] = []
  for (const document of wanted) rows.push({ document, pages: await pagesOf(at, document) })
  return rows
}

/** Null for a document that is only files. */
async function pagesOf(at: SignedIn, { id, hasPaper }: PackageRow['document']): Promise<number | null> {
  if (!hasPaper) return null
  const { open } = await renderedPdf(at.db, { files: at.deps.files, toPdf: storedToPdf }, id)
  const pieces: Buffer[] = []
  for await (const piece of await open()) pieces.push(Buffer.from(piece))
  return pageCount(Buffer.concat(pieces))
}
