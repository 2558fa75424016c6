import { z } from 'zod'
import type { AmountPlace } from '../../../../domain/amount.ts'
import type { Language } from '../../../../domain/text.ts'
import { type FormFields, form, type Parsed, parseForm } from '../../../form.ts'
import { fieldOf, hoursIn } from '../budget/amount-form.ts'
import type { TypedAmount } from '../budget/save-amounts.ts'
import { words } from './words.ts'

const parts = ['amount', 'hours', 'valuation', 'version'] as const

/** More than this is a slip of the zeros: ten billion kronor. */
const mostOre = 1_000_000_000_000

const PlaceForm = form(words, (t, field) =>
  z.object({
    amount: field
      .optionalKronor()
      .refine((amount) => amount === null || amount >= 0, t.negative)
      .refine((amount) => amount === null || amount <= mostOre, t.tooLarge),
    hours: field.optionalText(20).transform((text, context) => {
      const hours = hoursIn(text)
      if (hours === undefined) context.addIssue({ code: 'custom', message: t.hoursWrong })
      return hours ?? null
    }),
    valuation: field.optionalText(1000),
    version: field.lastSeq(),
  }),
)

/** What was typed in the fields of a place: what it came to, and why it differs. */
export function readOutcome(fields: FormFields, place: AmountPlace, language: Language): Parsed<TypedAmount> {
  const own = parts.flatMap((part) => {
    const value = fields[fieldOf(part, place)]
    return value === undefined ? [] : [[part, value] as const]
  })
  const read = parseForm(PlaceForm(language), { version: '0', ...Object.fromEntries(own) })
  if (read.ok) {
    const { version, ...written } = read.value
    return { ok: true, value: { place, written, seen: version } }
  }
  const problems = read.problems.map(({ field, sentence }) => ({
    field: fieldOf(parts.find((part) => part === field) ?? 'amount', place),
    sentence,
  }))
  return { ok: false, problems }
}
