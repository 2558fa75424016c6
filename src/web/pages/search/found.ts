import type { Actor } from '../../../domain/actor.ts'
import type { RegisterRecord } from '../../../domain/register.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import { getRulebooks } from '../../../store/bodies/rulebook-version.ts'
import type { Db } from '../../../store/db.ts'
import { type ListedLine, linesIn } from '../../../store/lists/listed-line.ts'
import { mostFound, searchVisible } from '../../../store/lists/partnership-search.ts'
import { sumOf } from '../../../store/lists/partnership-tally.ts'
import {
  type FoundDocument,
  type FoundList,
  type FoundOrganisation,
  type FoundWriting,
  mostOfEach,
  searchDocuments,
  searchOrganisations,
  searchWritten,
} from '../../../store/lists/search.ts'
import { type FoundFile, searchFiles } from '../../../store/lists/search-files.ts'
import { type FoundText, searchTexts } from '../../../store/lists/search-texts.ts'
import { queryRegister } from '../../../store/register/register.ts'
import { type LessonFound, searchLessons } from '../../../store/reports/lesson.ts'
import type { Reader } from '../../visit.ts'

/** Who searches, and for what. */
export type SearchAt = Reader & { text: string }

/** A text with the rulebook that names where it stands. */
export type TextHit = Omit<FoundText, 'rulebook'> & { rulebook: Rulebook }

export type Found = {
  cases: FoundList<ListedLine>
  texts: FoundList<TextHit>
  documents: FoundList<FoundDocument>
  files: FoundList<FoundFile>
  written: FoundList<FoundWriting>
  organisations: FoundList<FoundOrganisation>
  lessons: FoundList<LessonFound>
  register: { total: number; records: readonly RegisterRecord[] }
}

/** Of what has a search of its own only the nearest are shown. */
const mostInShort = 5

/** All that the reader may see with the words. The same number of queries whatever is found. */
export async function search(db: Db, { actor, today, text }: SearchAt): Promise<Found> {
  const [cases, texts, documents, files, written, organisations, lessons, register] = await Promise.all([
    searchVisible(db, actor, { today, text, size: mostOfEach }),
    textHits(db, actor, { text }),
    searchDocuments(db, actor, { text }),
    searchFiles(db, actor, { text }),
    searchWritten(db, actor, { text }),
    searchOrganisations(db, actor, { text }),
    searchLessons(db, actor, { text, tag: null, page: 1, size: mostInShort }),
    queryRegister(db, { today, text }, { order: 'relevance', limit: mostInShort, offset: 0 }),
  ])
  const inCases = sumOf(cases.tallies)
  return {
    cases: { total: inCases, first: linesIn(cases.written), cut: inCases >= mostFound },
    texts,
    documents,
    files,
    written,
    organisations,
    lessons: { total: lessons.total, first: lessons.lessons, cut: false },
    register,
  }
}

/** Texts with the rulebooks of their cases, which are read once and then remembered. */
export async function textHits(
  db: Db,
  actor: Actor,
  asked: { text: string; most?: number },
): Promise<FoundList<TextHit>> {
  const found = await searchTexts(db, actor, asked)
  const rulebookOf = await getRulebooks(
    db,
    found.first.map(({ rulebook }) => rulebook),
  )
  return {
    ...found,
    first: found.first.map(({ rulebook, ...one }) => ({ ...one, rulebook: rulebookOf(rulebook) })),
  }
}
