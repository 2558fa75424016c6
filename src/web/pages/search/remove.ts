import { z } from 'zod'
import { removeSavedFilter } from '../../../store/lists/saved-filter.ts'
import { goTo } from '../../answers/answer.ts'
import { form } from '../../form/form.ts'
import { handler, type Saving } from '../../handler.ts'
import { noParams } from '../../params.ts'
import { showSaved } from './saved-page.tsx'
import { words } from './words.ts'

const RemoveForm = form(words, () => z.object({ id: z.uuid() }))

export const post = handler(noParams, RemoveForm, { show: showSaved, save })

async function save(at: Saving<unknown, typeof RemoveForm>) {
  await removeSavedFilter(at.db, at.actor.personId, at.form.id)
  return goTo(at.to.search(), words(at.language).removed)
}
