import { z } from 'zod'
import { type FormValue, form } from '../../../form/form.ts'
import { words } from './words.ts'

export const LeavingForm = form(words, (t, field) =>
  z.object({
    party: field.text(t.partyMissing, 60),
    ground: field.text(t.groundMissing, 5000),
    noticedOn: field.optionalDate(),
    lastDay: field.optionalDate(),
    settlement: field.optionalText(5000),
    sure: field.mustTick(t.sureMissing),
    lastSeq: field.lastSeq(),
  }),
)

export type LeavingTyped = FormValue<typeof LeavingForm>
