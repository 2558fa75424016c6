import { listSavedFilters } from '../../../store/lists/saved-filter.ts'
import { type Entry, typedIn } from '../../form/form.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import type { SignedIn } from '../../visit.ts'
import { SavedFilters, SaveFilter } from './saved.tsx'
import { words } from './words.ts'

/** The saved selections by themselves, also with what was wrong with one that was to be saved. */
export async function showSaved(at: SignedIn, entry: Entry) {
  const t = words(at.language)
  const saved = await listSavedFilters(at.db, at.actor.personId)
  return (
    <Page at={at} title={t.saved} entry={entry}>
      {entry.problems.some(({ field }) => field === 'name') && (
        <SaveFilter at={at} address={typedIn(entry, 'address')} entry={entry} />
      )}
      <SavedFilters at={at} saved={saved} />
    </Page>
  )
}

export const get = page(noParams, noQuery, showSaved)
