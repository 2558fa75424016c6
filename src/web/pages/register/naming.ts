import { spanOf } from '../../../domain/register/register-facts.ts'
import type { RegisterPeriod, RegisterRecord, RegisterSide } from '../../../domain/register.ts'
import type { Language } from '../../../domain/text.ts'
import { dateInWords, monthInWords } from '../../../kernel/date-words.ts'
import { firstDayOf } from '../../../kernel/partial-date.ts'
import { yearOf } from '../../../kernel/plain-date.ts'
import type { RegisterWords } from './words.ts'

type Named = { name: string; side: RegisterSide }
type Partnership = { title: string | null; parties: readonly Named[] }

/** What the partnership is called: its own title, or its idea-based parties. */
export function nameOf({ title, parties }: Partnership, t: RegisterWords): string {
  return title ?? inARow(namesOn('ideaBased', parties), t)
}

/** Who works with whom, without repeating a name that already stands above. */
export function whoWithWhom({ title, parties }: Partnership, t: RegisterWords): string {
  const publicParties = inARow(namesOn('public', parties), t)
  if (title === null) return t.inPartnershipWith(publicParties)
  return t.inPartnership(inARow(namesOn('ideaBased', parties), t), publicParties)
}

/** "2019–2023", one year alone, "från 2024" where it is open, or the year in which the source says that it existed. */
export function yearsOf({ periods }: Pick<RegisterRecord, 'periods'>, t: RegisterWords): string {
  const { begins, ends, unknown } = spanOf(periods)
  const first = yearOf(begins)
  if (ends === null) return t.from(String(first))
  const last = yearOf(ends)
  if (unknown) return t.existedIn(last)
  return first === last ? `${last}` : `${first}–${last}`
}

/** A period as exactly as it is known, and no more exactly. */
export function periodInWords({ from, to }: RegisterPeriod, language: Language, t: RegisterWords): string {
  const first = partialInWords(from, language)
  if (to === null) return t.from(first)
  const last = partialInWords(to, language)
  if (first === last) return first
  return from.length === 4 && to.length === 4 ? `${from}–${to}` : `${first} – ${last}`
}

/** "2023", "maj 2023" or "31 maj 2023". */
export function partialInWords(date: string, language: Language): string {
  const day = firstDayOf(date)
  if (day === null || date.length === 4) return date
  return date.length === 7 ? monthInWords(day, language) : dateInWords(day, language)
}

function namesOn(side: RegisterSide, parties: readonly Named[]): string[] {
  return parties.filter((party) => party.side === side).map((party) => party.name)
}

export function inARow(names: readonly string[], t: RegisterWords): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), t.more(names.length - 3)] : names
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${t.and} ${last}`
}
