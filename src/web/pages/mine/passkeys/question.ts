import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { noParams } from '../../../params.ts'
import { askForNewPasskey } from '../../../session/passkeys.ts'
import { show } from './passkeys.tsx'

/** What the browser is to ask the device for, as JSON. */
export const post = handler(noParams, anyFields, {
  show,
  save: async (at) => Response.json(await askForNewPasskey(at)),
})
