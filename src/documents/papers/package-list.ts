import { paragraph, table } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'

export type PackageList = CaseHead & {
  /** In order; a document that is only files has no pages of its own. */
  documents: readonly Listed[]
}

type Listed = {
  title: string
  pages: number | null
  files: readonly string[]
  /** The provision that it is flagged with as secret. */
  secrecy: string | null
}

/** What goes to the board, in order: the first sheet of the package. */
export function packageListPaper({ documents, ...head }: PackageList): DocumentModel {
  const t = phrases[head.language]
  const pages = documents.reduce((sum, one) => sum + (one.pages ?? 0), 0)
  return casePaper(head, {
    title: t.title(head.caseTitle),
    kindOfPaper: t.kind,
    blocks: [
      table(
        t.kind,
        [t.number, t.document, t.pages, t.file],
        documents.map((one, index) => [
          String(index + 1),
          one.secrecy === null ? one.title : `${one.title}\n${t.flagged(one.secrecy)}`,
          one.pages === null ? '–' : String(one.pages),
          one.files.join('\n'),
        ]),
      ),
      paragraph(t.total(documents.length, pages)),
    ],
  })
}

const phrases = {
  sv: {
    title: (name: string) => `Nämndens handlingar: ${name}`,
    kind: 'Förteckning',
    number: 'Nr',
    document: 'Handling',
    pages: 'Sidor',
    file: 'Fil',
    flagged: (provision: string) => `sekretessmarkerad: ${provision}`,
    total: (documents: number, pages: number) =>
      `${documents} ${documents === 1 ? 'handling' : 'handlingar'}, ${pages} ${pages === 1 ? 'sida' : 'sidor'}.`,
  },
  en: {
    title: (name: string) => `The board’s documents: ${name}`,
    kind: 'List of documents',
    number: 'No.',
    document: 'Document',
    pages: 'Pages',
    file: 'File',
    flagged: (provision: string) => `flagged as secret: ${provision}`,
    total: (documents: number, pages: number) =>
      `${documents} ${documents === 1 ? 'document' : 'documents'}, ${pages} ${pages === 1 ? 'page' : 'pages'}.`,
  },
}
