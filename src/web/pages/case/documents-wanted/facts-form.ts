import { z } from 'zod'
import { form } from '../../../form/form.ts'
import { legalForms } from './legal-form.ts'
import { words } from './words.ts'

export const FactsForm = form(words, (t, field) =>
  z.object({
    name: field.text(t.nameMissing, 200),
    number: field.organisationNumber(t.numberNeeded),
    legalForm: field.choice(legalForms, t.legalFormMissing),
    website: field.optionalLink(),
    checked: field.tick(),
  }),
)
