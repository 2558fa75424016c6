import { z } from 'zod'
import { refused } from '../../answers/answer.ts'
import { anyFields, form, typedIn } from '../../form/form.ts'
import { type PublicSaving, publicHandler } from '../../handler.ts'
import { ownAddress } from '../../own-address.ts'
import { noParams } from '../../params.ts'
import { openSession } from '../../session/open-session.ts'
import { askByPasskey, readPasskey } from '../../session/passkeys.ts'
import { show } from './sign-in.tsx'
import { words } from './words.ts'

const PasskeyForm = form(words, () => z.object({ answer: z.string().default(''), vidare: ownAddress }))

/** Signs in whoever's passkey the device has signed with. */
export const post = publicHandler(noParams, PasskeyForm, {
  show: (at, entry) => show(at, entry, typedIn(entry, 'vidare')),
  save,
})

/** What the browser is to ask the device for, as JSON. */
export const question = {
  post: publicHandler(noParams, anyFields, {
    show: (at, entry) => show(at, entry, ''),
    save: async (at) => Response.json(await askByPasskey(at)),
  }),
}

async function save(at: PublicSaving<unknown, typeof PasskeyForm>) {
  const passkey = await readPasskey(at, at.form.answer)
  if (passkey === null) return refused(words(at.language).passkey.unknown)
  const target = at.form.vidare || at.to.mine()
  return openSession(at, { personId: passkey.personId, by: 'passkey', target })
}
