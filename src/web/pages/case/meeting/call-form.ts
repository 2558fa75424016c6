import { z } from 'zod'
import { form } from '../../../form/form.ts'
import { checkWhen, whenFields } from './when-form.ts'
import { words } from './words.ts'

export const CallForm = form(words, (t, field) =>
  z
    .object({
      ...whenFields(t, field),
      people: field.list().refine((list) => list.length > 0, t.peopleMissing),
      units: field.list().refine((list) => list.length > 0, t.unitsMissing),
      agenda: field.optionalText(3000),
    })
    .check(checkWhen(t)),
)

export const MoveForm = form(words, (t, field) =>
  z.object({ ...whenFields(t, field), why: field.optionalText(1000) }).check(checkWhen(t)),
)
