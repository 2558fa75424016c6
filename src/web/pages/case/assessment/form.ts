import { z } from 'zod'
import { type FormValue, form } from '../../../form/form.ts'
import { outcomes, type Verdict } from './verdict.ts'
import { words } from './words.ts'

export const AssessmentForm = form(words, (t, field) =>
  z
    .object({
      outcome: field.choice(outcomes, t.outcomeMissing),
      otherForm: field.optionalText(60),
      reasons: field.text(t.reasonsMissing),
      sendNow: field.tick(),
    })
    .check(({ value, issues }) => {
      if (value.outcome === 'otherForm' && value.otherForm === '')
        issues.push({ code: 'custom', input: '', path: ['otherForm'], message: t.whichFormMissing })
    }),
)

export type AssessmentTyped = FormValue<typeof AssessmentForm>

export function verdictOf({ outcome, otherForm, reasons }: AssessmentTyped): Verdict {
  return { outcome, otherForm: outcome === 'otherForm' ? otherForm : null, reasons }
}
