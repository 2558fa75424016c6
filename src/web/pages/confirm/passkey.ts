import { z } from 'zod'
import { confirmSession } from '../../../store/people/session-confirmation.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { anyFields, form } from '../../form/form.ts'
import { handler, type Saving } from '../../handler.ts'
import { noParams } from '../../params.ts'
import { askByPasskey, readPasskey } from '../../session/passkeys.ts'
import { showConfirm as show } from './confirm.tsx'
import { words } from './words.ts'

const AnswerForm = form(words, () => z.object({ answer: z.string().default('') }))

/** Confirms the session of whoever's own passkey the device has signed with. */
export const post = handler(noParams, AnswerForm, { show, save })

/** What the browser is to ask the device for, as JSON. */
export const question = {
  post: handler(noParams, anyFields, { show, save: async (at) => Response.json(await askByPasskey(at)) }),
}

async function save(at: Saving<unknown, typeof AnswerForm>) {
  const t = words(at.language)
  const passkey = await readPasskey(at, at.form.answer)
  if (passkey?.personId !== at.actor.personId) return refused(t.notYou)
  await confirmSession(at.db, at.session.id, { by: 'passkey', at: at.now })
  return goTo(at.to.confirm(), t.done)
}
