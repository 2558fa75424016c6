import { z } from 'zod'
import type { AmountPlace, Written } from '../../../../domain/amount.ts'
import { lacksValuation } from '../../../../domain/amount.ts'
import type { Language } from '../../../../domain/text.ts'
import { type FormFields, form, type Parsed, type Problem, parseForm } from '../../../form/form.ts'
import type { FieldKinds } from '../../../form/form-fields.ts'
import { placeInWords } from './amount-words.ts'
import type { TypedAmount } from './save-amounts.ts'
import { words } from './words.ts'

export type AmountField = 'amount' | 'hours' | 'valuation' | 'version'
export const fieldsOfPlace: readonly AmountField[] = ['amount', 'hours', 'valuation', 'version']

/** More than this is a slip of the zeros: ten billion kronor. */
const mostOre = 1_000_000_000_000

type PlaceWords = Readonly<Record<'negative' | 'tooLarge' | 'hoursWrong', string>>

/** What can be typed in a place: an amount, hours, and what it rests on. */
export function placeFields(t: PlaceWords, field: FieldKinds) {
  return z.object({
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
  })
}

const PlaceForm = form(words, placeFields)

/** Hours as they are typed, such as '37,5'; undefined when they cannot be read. */
function hoursIn(text: string): number | null | undefined {
  const bare = text.replaceAll(/\s/g, '').replace(',', '.')
  if (bare === '') return null
  return /^\d{1,6}(\.\d{1,2})?$/.test(bare) ? Number(bare) : undefined
}

/** The name of a field of a place on a page about one party and year, such as `amount-staff`. */
export function fieldOf(field: AmountField, place: AmountPlace): string {
  return place.of === 'cost' ? `${field}-${place.line}-${place.form}` : `${field}-${place.kind}`
}

export function readAmount(fields: FormFields, place: AmountPlace, language: Language): Parsed<TypedAmount> {
  const read = parseForm(PlaceForm, language, typedInPlace(fields, place))
  if (!read.ok)
    return { ok: false, problems: read.problems.map((problem) => inPlace(problem, { place, language })) }
  const { version, ...written } = read.value
  const problem = valuationProblem(place, written, language)
  return problem === null
    ? { ok: true, value: { place, written, seen: version } }
    : { ok: false, problems: [problem] }
}

/** What was typed in the fields of a place, by what each field is. */
export function typedInPlace(fields: FormFields, place: AmountPlace): FormFields {
  const own = fieldsOfPlace.flatMap((field) => {
    const value = fields[fieldOf(field, place)]
    return value === undefined ? [] : [[field, value] as const]
  })
  return Object.fromEntries(own)
}

type In = { place: AmountPlace; language: Language }

/** A problem of one of them, at the field that it stands in on the page: many fields there are called the same. */
export function inPlace({ field, sentence }: Problem, { place, language }: In): Problem {
  const known = fieldsOfPlace.find((one) => one === field) ?? 'amount'
  const said = sentence.charAt(0).toLowerCase() + sentence.slice(1)
  return { field: fieldOf(known, place), sentence: `${placeInWords(place, language)}: ${said}` }
}

function valuationProblem(place: AmountPlace, written: Written, language: Language): Problem | null {
  const sentence = words(language).valuationMissing
  return lacksValuation(place, written)
    ? inPlace({ field: 'valuation', sentence }, { place, language })
    : null
}
