import { z } from 'zod'
import { form } from '../../../form/form.ts'
import { words } from './words.ts'

/** A document with its day; `as` is left out where nothing else is accepted in its place. */
export const HandInForm = form(words, (t, field) =>
  z
    .object({
      datedOn: field.date(t.datedOnMissing),
      as: field.optionalChoice(['document', 'equivalent']),
      note: field.optionalText(2000),
    })
    .check(({ value, issues }) => {
      if (value.as === 'equivalent' && value.note === '')
        issues.push({ code: 'custom', input: value.note, path: ['note'], message: t.noteMissing })
    }),
)
