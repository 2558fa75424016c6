import { z } from 'zod'
import { saveFilter } from '../../../store/lists/saved-filter.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { form } from '../../form/form.ts'
import { handler, type Saving } from '../../handler.ts'
import { noParams } from '../../params.ts'
import { showSaved } from './saved-page.tsx'
import { words } from './words.ts'

const SaveForm = form(words, (t, field) =>
  z.object({ name: field.text(t.nameMissing, 60), address: z.string().max(2000) }),
)

/** Keeps a selection of the work list, or a search, under a name. */
export const post = handler(noParams, SaveForm, { show: showSaved, save })

async function save(at: Saving<unknown, typeof SaveForm>) {
  const t = words(at.language)
  const { name, address } = at.form
  if (![at.to.cases(), at.to.search()].some((page) => address.split('?')[0] === page.split('?')[0]))
    return refused(t.notHere)
  await saveFilter(at.db, at.actor.personId, { name, address, at: at.now })
  return goTo(address, t.savedNow(name))
}
