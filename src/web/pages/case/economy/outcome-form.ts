import type { AmountPlace } from '../../../../domain/amount.ts'
import type { Language } from '../../../../domain/text.ts'
import { type FormFields, form, type Parsed, parseForm } from '../../../form/form.ts'
import { inPlace, placeFields, typedInPlace } from '../budget/amount-form.ts'
import type { TypedAmount } from '../budget/save-amounts.ts'
import { words } from './words.ts'

const PlaceForm = form(words, placeFields)

/** What was typed in the fields of a place: what it came to, and why it differs. */
export function readOutcome(fields: FormFields, place: AmountPlace, language: Language): Parsed<TypedAmount> {
  const read = parseForm(PlaceForm, language, { version: '0', ...typedInPlace(fields, place) })
  if (!read.ok)
    return { ok: false, problems: read.problems.map((problem) => inPlace(problem, { place, language })) }
  const { version, ...written } = read.value
  return { ok: true, value: { place, written, seen: version } }
}
