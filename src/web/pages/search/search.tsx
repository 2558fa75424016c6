import { z } from 'zod'
import { listSavedFilters } from '../../../store/lists/saved-filter.ts'
import { drawnWhileQuiet } from '../../answers/drawn-while-quiet.ts'
import { blank } from '../../form/form.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/fields.tsx'
import { search } from './found.ts'
import { Hits } from './hits.tsx'
import { SavedFilters, SaveFilter } from './saved.tsx'
import { words } from './words.ts'

export const SearchQuery = z.object({ sok: z.string().trim().max(200).catch('') })

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
