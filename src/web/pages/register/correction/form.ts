import { z } from 'zod'
import { municipalityCodes } from '../../../../store/case/municipalities.ts'
import { correctionOutcomes } from '../../../../store/register/register-correction.ts'
import { form } from '../../../form/form.ts'
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

const mostOre = 10_000_000_000_000

/** The answer, and the whole record as it is to stand, where it is changed here. Lists are lines. */
export const AnswerForm = form(words, (t, field) =>
  z.object({
    outcome: field.choice(correctionOutcomes, t.outcomeMissing),
    answer: field.text(t.answerMissing, 2000),
    /** When the record was changed last, as the reader saw it; empty where it is not changed here. */
    basedOn: field.optionalText(40),
    title: field.optionalText(300),
    summarySv: field.optionalText(4000),
    summaryEn: field.optionalText(4000),
    targetGroup: field.optionalText(1000),
    targetGroupEn: field.optionalText(1000),
    targetGroups: field.list(100),
    categories: field.list(100),
    categoryFit: field.optionalChoice(['exact', 'nearest', 'none']),
    themes: field.list(100),
    municipality: field
      .optionalText(4)
      .refine((code) => code === '' || municipalityCodes().includes(code), t.municipalityWrong),
    geography: field.optionalText(300),
    sensitive: field.tick(),
    publicParties: field.optionalText(20_000),
    ideaBasedParties: field.optionalText(20_000),
    associatedParties: field.optionalText(20_000),
    periods: field.optionalText(20_000),
    contributions: field.optionalText(50_000),
    results: field.optionalText(50_000),
    links: field.optionalText(50_000),
    funding: field
      .optionalKronor()
      .refine((amount) => amount === null || amount >= 0, t.fundingNegative)
      .refine((amount) => amount === null || amount <= mostOre, t.fundingTooLarge),
    registryNumber: field.optionalText(100),
    verifiedOn: field.optionalDate(),
    flags: field.list(100),
  }),
)

export type AnswerFields = z.output<ReturnType<typeof AnswerForm>>
