import { z } from 'zod'
import type { Language } from '../../../domain/text.ts'
import { dayInStockholm, plainDate } from '../../../kernel/plain-date.ts'
import type { Excerpt } from '../../../store/lists/excerpt.ts'
import {
  type FoundDocument,
  type FoundOrganisation,
  type FoundWriting,
  mostMatched,
  searchDocuments,
  searchOrganisations,
  searchWritten,
} from '../../../store/lists/search.ts'
import { type FoundFile, searchFiles } from '../../../store/lists/search-files.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { type TextHit, textHits } from './found.ts'
import { fileTitle } from './in-cases.tsx'
import { SearchQuery } from './search.tsx'
import { textTitle } from './text-title.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** What a search finds that has no list of its own, as a file for a spreadsheet: of each kind the newest, 500 at most. */
export const get = page(FileParams, SearchQuery, async ({ db, actor, language, today, params, query }) => {
  const t = words(language)
  const asked = { text: query.sok, most: mostMatched }
  const [texts, documents, files, written, organisations] = await Promise.all([
    textHits(db, actor, asked),
    searchDocuments(db, actor, asked),
    searchFiles(db, actor, asked),
    searchWritten(db, actor, asked),
    searchOrganisations(db, actor, asked),
  ])
  return listFile(`${t.file}-${today}`, params.kind, [
    t.columns,
    ...texts.first.map((one) => textRow(one, { kind: t.text, language })),
    ...documents.first.map((one) => documentRow(one, t.document)),
    ...files.first.map((one) => fileRow(one, { kind: t.attachment, language })),
    ...written.first.map((one) => writingRow(one, t[one.kind])),
    ...organisations.first.map((one) => organisationRow(one, t.organisation)),
  ])
})

type Said = { kind: string; language: Language }

function textRow({ rulebook, ...found }: TextHit, { kind, language }: Said): string[] {
  const { caseNumber, caseTitle, at, excerpt } = found
  const day = dayInStockholm(new Date(at))
  return [
    kind,
    textTitle({ language }, found, rulebook),
    caseNumber,
    caseTitle,
    '',
    day,
    '',
    '',
    wordsIn(excerpt),
  ]
}

function documentRow({ createdAt, ...one }: FoundDocument, kind: string): string[] {
  const { title, caseNumber, caseTitle, registered, secrecy, excerpt } = one
  const day = plainDate(createdAt.slice(0, 10))
  return [kind, title, caseNumber, caseTitle, registered ?? '', day, '', secrecy ?? '', wordsIn(excerpt)]
}

function fileRow(file: FoundFile, { kind, language }: Said): string[] {
  const { caseNumber, caseTitle, createdAt, excerpt } = file
  const day = plainDate(createdAt.slice(0, 10))
  return [kind, fileTitle(file, language), caseNumber, caseTitle, '', day, '', '', wordsIn(excerpt)]
}

function wordsIn(excerpt: Excerpt): string {
  return excerpt.some(({ asked }) => asked) ? excerpt.map(({ text }) => text).join('') : ''
}

function writingRow({ text, caseNumber, caseTitle, authorName, at }: FoundWriting, kind: string): string[] {
  return [kind, text, caseNumber, caseTitle, '', dayInStockholm(new Date(at)), authorName, '', '']
}

function organisationRow({ name, number }: FoundOrganisation, kind: string): string[] {
  return [kind, name, '', '', number ?? '', '', '', '', '']
}
