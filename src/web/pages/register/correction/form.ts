import { z } from 'zod'
import { correctionOutcomes } from '../../../../store/register-correction.ts'
import { form } from '../../../form.ts'
import { words } from './words.ts'

/** What is wrong, what is right, and how we can know. */
export const CorrectionForm = form(words, (t, field) =>
  z.object({
    wrong: field.text(t.wrongMissing, 2000),
    right: field.text(t.rightMissing, 2000),
    source: field.optionalText(500),
    name: field.optionalText(100),
    email: field.optionalEmail(),
  }),
)

/** The answer, and what is changed in a record that has no case. An empty field leaves what stands. */
export const AnswerForm = form(words, (t, field) =>
  z.object({
    outcome: field.choice(correctionOutcomes, t.outcomeMissing),
    answer: field.text(t.answerMissing, 2000),
    title: field.optionalText(200),
    summarySv: field.optionalText(600),
    summaryEn: field.optionalText(600),
    targetGroup: field.optionalText(300),
    to: field.optionalText(10),
  }),
)
