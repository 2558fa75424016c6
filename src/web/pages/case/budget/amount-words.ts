import { moneyWords } from '../../../../documents/papers/money-words.ts'
import type { AmountPlace, Written } from '../../../../domain/amount.ts'
import type { Language } from '../../../../domain/text.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { words } from './words.ts'

/** What is written in a place, in a few words: "120 000 kr, 400 timmar". */
export function writtenInWords({ amount, hours }: Written, language: Language): string {
  const t = words(language)
  const parts = [
    amount === null || amount === 0 ? '' : formatKronor(amount),
    hours === null || hours === 0 ? '' : t.hours(new Intl.NumberFormat(language).format(hours)),
  ].filter(Boolean)
  return parts.length === 0 ? t.emptied : parts.join(', ')
}

/** What a place is called beside its party and year: "Lokaler", "Personal, kontant". */
export function placeInWords(place: AmountPlace, language: Language): string {
  const { kinds, lines, forms } = moneyWords(language)
  return place.of === 'cost' ? `${lines[place.line]}, ${forms[place.form].toLowerCase()}` : kinds[place.kind]
}
