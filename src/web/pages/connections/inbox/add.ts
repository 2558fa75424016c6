import { z } from 'zod'
import { newSecret } from '../../../../kernel/ids.ts'
import { addInboxKey, listInboxKeys } from '../../../../store/inbox/inbox-key.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { noParams } from '../../../params.ts'
import { show } from '../connections.tsx'
import { connectedBody } from '../load.ts'
import { words } from './words.ts'

const KeyForm = form(words, (t, field) => z.object({ name: field.text(t.nameMissing, 80) }))

/** Lets another system tell us what it has done. */
export const post = handler(noParams, KeyForm, { show, save })

async function save(at: Saving<unknown, typeof KeyForm>) {
  const bodyId = connectedBody(at)
  const { name } = at.form
  const t = words(at.language)
  const isThere = (await listInboxKeys(at.db, bodyId)).some(
    (one) => one.name.toLowerCase() === name.toLowerCase() && one.endedAt === null,
  )
  if (isThere) return refused([{ field: 'name', sentence: t.nameTaken(name) }])
  const added = { bodyId, name, secret: newSecret(), by: at.actor.personId, at: at.now }
  return goTo(at.to.administration('kopplingar', 'in', await addInboxKey(at.db, added)), t.added)
}
