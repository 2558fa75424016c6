import { z } from 'zod'
import { stanceGrounds } from '../../../../store/reports/stance.ts'
import { type FormValue, form } from '../../../form/form.ts'
import { words } from './words.ts'

/** A stance of either side; the ground is asked of organisations alone, so the page sees to that it is there. */
export const StanceForm = form(words, (t, field) =>
  z
    .object({
      answer: field.choice(['yes', 'no'], t.answerMissing),
      ground: field.optionalChoice(stanceGrounds),
      decidedBy: field.optionalText(200),
      decidedOn: field.optionalDate(),
      words: field.optionalText(3000),
      reasons: field.optionalText(5000),
      lastSeq: field.lastSeq(),
    })
    .check(({ value, issues }) => {
      if (value.answer === 'no' && value.reasons === '')
        issues.push({ code: 'custom', input: '', path: ['reasons'], message: t.reasonsMissing })
    }),
)

export type StanceTyped = FormValue<typeof StanceForm>

export const OpinionForm = form(words, (t, field) =>
  z.object({ opinion: field.text(t.opinionMissing), lastSeq: field.lastSeq() }),
)

export const DeputyForm = form(words, (t, field) =>
  z.object({ deputy: field.text(t.deputyMissing, 60), lastSeq: field.lastSeq() }),
)

export const occasions = ['enter', 'renegotiate', 'end'] as const

export const ReconciliationForm = form(words, (t, field) =>
  z.object({
    occasion: field.choice(occasions, t.occasionMissing),
    heldOn: field.date(t.heldOnMissing),
    withWhom: field.text(t.withWhomMissing, 300),
    topic: field.text(t.topicMissing, 3000),
    lastSeq: field.lastSeq(),
  }),
)
