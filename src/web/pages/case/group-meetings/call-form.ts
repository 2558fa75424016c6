import { z } from 'zod'
import { groupKinds } from '../../../../process/case/group-kind.ts'
import { form } from '../../../form/form.ts'
import { checkWhen, whenFields } from '../meeting/when-form.ts'
import { words as meetingWords } from '../meeting/words.ts'

export const GroupCallForm = form(meetingWords, (t, field) =>
  z
    .object({
      ...whenFields(t, field),
      group: z.enum(groupKinds),
      people: field.list().refine((list) => list.length > 0, t.peopleMissing),
      agenda: field.optionalText(3000),
    })
    .check(checkWhen(t)),
)
