import { z } from 'zod'
import type { Db } from '../../../store/db.ts'
import { linesIn } from '../../../store/lists/listed-line.ts'
import { mostFound, searchVisible } from '../../../store/lists/partnership-search.ts'
import { sumOf } from '../../../store/lists/partnership-tally.ts'
import { listSavedFilters } from '../../../store/lists/saved-filter.ts'
import {
  mostOfEach,
  searchDocuments,
  searchOrganisations,
  searchWritten,
} from '../../../store/lists/search.ts'
import { queryRegister } from '../../../store/register/register.ts'
import { searchLessons } from '../../../store/reports/lesson.ts'
import { drawnWhileQuiet } from '../../answers/drawn-while-quiet.ts'
import { blank } from '../../form/form.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/fields.tsx'
import type { Found, SearchAt } from './found.ts'
import { Hits } from './hits.tsx'
import { SavedFilters, SaveFilter } from './saved.tsx'
import { words } from './words.ts'

export const SearchQuery = z.object({ sok: z.string().trim().max(200).catch('') })

/** Of what has a search of its own only the nearest are shown. */
const mostInShort = 5

/** One search over everything that one may see. */
export const get = page(noParams, SearchQuery, async (at) => {
  const t = words(at.language)
  const text = at.query.sok
  const saved = await listSavedFilters(at.db, at.actor.personId)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <search>
        <form method="get" action={at.to.search()}>
          <TextField entry={blank} name="sok" label={t.field} type="search" value={text} />
          <Actions>
            <Button>{t.search}</Button>
          </Actions>
        </form>
      </search>
      {text !== '' &&
        (await drawnWhileQuiet(at, { piece: 'search', text }, async (reader) => (
          <Hits at={{ ...reader, text }} found={await search(at.db, { ...reader, text })} />
        )))}
      {text !== '' && <SaveFilter at={at} address={at.to.search({ sok: text })} />}
      <SavedFilters at={at} saved={saved} />
    </Page>
  )
})

async function search(db: Db, { actor, today, text }: SearchAt): Promise<Found> {
  const [cases, documents, written, organisations, lessons, register] = await Promise.all([
    searchVisible(db, actor, { today, text, size: mostOfEach }),
    searchDocuments(db, actor, { text }),
    searchWritten(db, actor, { text }),
    searchOrganisations(db, actor, { text }),
    searchLessons(db, actor, { text, tag: null, page: 1, size: mostInShort }),
    queryRegister(db, { today, text }, { order: 'relevance', limit: mostInShort, offset: 0 }),
  ])
  const inCases = sumOf(cases.tallies)
  return {
    cases: { total: inCases, first: linesIn(cases.written), cut: inCases >= mostFound },
    documents,
    written,
    organisations,
    lessons: { total: lessons.total, first: lessons.lessons, cut: false },
    register,
  }
}
