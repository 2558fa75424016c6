import { z } from 'zod'
import { readNotices } from '../../../store/people/notice.ts'
import { goTo } from '../../answers/answer.ts'
import { form } from '../../form/form.ts'
import { handler, type Saving } from '../../handler.ts'
import { noParams } from '../../params.ts'
import { words } from './words.ts'

/** Up to the newest that was on the page: what came after it has not been seen. */
const ReadForm = form(words, () => z.object({ until: z.iso.datetime() }))

export const post = handler(noParams, ReadForm, {
  show: (at) => Response.redirect(at.origin + at.to.mine(), 303),
  save,
})

async function save(at: Saving<unknown, typeof ReadForm>) {
  await readNotices(at.db, at.actor.personId, { at: at.now, until: at.form.until })
  return goTo(at.to.mine(), words(at.language).allRead)
}
