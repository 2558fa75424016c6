import { z } from 'zod'
import { goTo } from '../../answers/answer.ts'
import { anyFields } from '../../form/form.ts'
import { otherField, pageOf, windowField } from '../../form/kept-fields.ts'
import { removeTyped } from '../../form/kept-forms.ts'
import { handler } from '../../handler.ts'
import { addressIn } from './address.ts'
import { AgainPage } from './again.tsx'
import { words } from './words.ts'

/** Throws away what somebody began to write: here, or in another window. */
export const post = handler(z.object({}), anyFields, {
  show: (at, entry) => AgainPage({ at, entry }),
  save: async (at) => {
    const address = addressIn(at)
    const { [otherField]: other } = at.form
    await removeTyped(at, address, other === undefined ? at.form : { [windowField]: other })
    return goTo(pageOf(at.form, address), words(at.language).discarded)
  },
})
