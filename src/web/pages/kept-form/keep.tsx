import { z } from 'zod'
import { timeInStockholm } from '../../../kernel/date-words.ts'
import { goTo } from '../../answers/answer.ts'
import { anyFields } from '../../form/form.ts'
import { pageOf } from '../../form/kept-fields.ts'
import { keepTyped } from '../../form/kept-forms.ts'
import { handler, page } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { partWords } from '../../parts/words.ts'
import { addressIn } from './address.ts'
import { AgainPage } from './again.tsx'
import { show } from './begun.tsx'

/** What the reader has begun to write in a form, also where the form is no longer there. */
export const get = page(z.object({}), noQuery, show)

/** Keeps what somebody is typing in a form, whichever it is, until they send it. */
export const post = handler(z.object({}), anyFields, {
  show: (at, entry) => AgainPage({ at, entry }),
  save: async (at) => {
    const address = addressIn(at)
    await keepTyped(at, address, at.form)
    return goTo(pageOf(at.form, address), partWords(at.language).saved(timeInStockholm(at.now, at.language)))
  },
})
