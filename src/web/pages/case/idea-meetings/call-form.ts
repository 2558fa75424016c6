import { z } from 'zod'
import { form } from '../../../form/form.ts'
import { checkWhen, whenFields } from '../meeting/when-form.ts'
import { words as meetingWords } from '../meeting/words.ts'

export const IdeaCallForm = form(meetingWords, (t, field) =>
  z
    .object({
      ...whenFields(t, field),
      people: field.list().refine((list) => list.length > 0, t.peopleMissing),
      agenda: field.optionalText(3000),
    })
    .check(checkWhen(t)),
)
