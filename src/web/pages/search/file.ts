import { z } from 'zod'
import { dayInStockholm, plainDate } from '../../../kernel/plain-date.ts'
import {
  type FoundDocument,
  type FoundOrganisation,
  type FoundWriting,
  mostMatched,
  searchDocuments,
  searchOrganisations,
  searchWritten,
} from '../../../store/lists/search.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { SearchQuery } from './search.tsx'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** What a search finds that has no list of its own, as a file for a spreadsheet: of each kind the newest, 500 at most. */
export const get = page(FileParams, SearchQuery, async ({ db, actor, language, today, params, query }) => {
  const t = words(language)
  const asked = { text: query.sok, most: mostMatched }
  const [documents, written, organisations] = await Promise.all([
    searchDocuments(db, actor, asked),
    searchWritten(db, actor, asked),
    searchOrganisations(db, actor, asked),
  ])
  return listFile(`${t.file}-${today}`, params.kind, [
    t.columns,
    ...documents.first.map((one) => documentRow(one, t.document)),
    ...written.first.map((one) => writingRow(one, t[one.kind])),
    ...organisations.first.map((one) => organisationRow(one, t.organisation)),
  ])
})

function documentRow({ createdAt, ...one }: FoundDocument, kind: string): string[] {
  const day = plainDate(createdAt.slice(0, 10))
  return [kind, one.title, one.caseNumber, one.caseTitle, one.registered ?? '', day, '', one.secrecy ?? '']
}

function writingRow({ text, caseNumber, caseTitle, authorName, at }: FoundWriting, kind: string): string[] {
  return [kind, text, caseNumber, caseTitle, '', dayInStockholm(new Date(at)), authorName, '']
}

function organisationRow({ name, number }: FoundOrganisation, kind: string): string[] {
  return [kind, name, '', '', number ?? '', '', '', '']
}
