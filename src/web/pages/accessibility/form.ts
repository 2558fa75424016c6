import { z } from 'zod'
import { reportKinds, reportOutcomes } from '../../../domain/accessibility-report.ts'
import { form } from '../../form/form.ts'
import { words } from './words.ts'

export const ReportForm = form(words, ({ form: t }, field) =>
  z
    .object({
      body: z.string().max(60).default(''),
      kind: field.choice(reportKinds, t.kindMissing),
      page: field.text(t.pageMissing, 500),
      what: field.text(t.whatMissing),
      format: field.optionalText(500),
      name: field.optionalText(200),
      email: field.optionalEmail(),
    })
    .check(({ value: { kind, format }, issues }) => {
      if (kind === 'otherFormat' && format === '')
        issues.push({ code: 'custom', input: format, path: ['format'], message: t.formatMissing })
    }),
)

export const AnswerForm = form(words, ({ give: t }, field) =>
  z
    .object({
      outcome: field.choice(reportOutcomes, t.outcomeMissing),
      plannedOn: field.optionalDate(),
      text: field.text(t.textMissing),
    })
    .check(({ value: { outcome, plannedOn }, issues }) => {
      if (outcome === 'planned' && plannedOn === null)
        issues.push({ code: 'custom', input: plannedOn, path: ['plannedOn'], message: t.plannedMissing })
    }),
)
