import { z } from 'zod'
import { form } from '../../../form/form.ts'
import { words } from './words.ts'

export const PauseForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.reasonsMissing, 2000), lastSeq: field.lastSeq() }),
)
