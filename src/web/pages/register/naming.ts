import type { RegisterSide } from '../../../store/register.ts'
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

/** "2019–2023", one year alone, or the year in which the source says that it existed. */
export function yearsOf(
  one: { status: string; first_year: number | null; last_year: number | null },
  t: RegisterWords,
): string | null {
  if (one.first_year === null || one.last_year === null) return null
  if (one.status === 'unknown') return t.existedIn(one.last_year)
  return one.first_year === one.last_year ? `${one.last_year}` : `${one.first_year}–${one.last_year}`
}

function namesOn(side: RegisterSide, parties: readonly Named[]): string[] {
  return parties.filter((party) => party.side === side).map((party) => party.name)
}

function inARow(names: readonly string[], t: RegisterWords): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), t.more(names.length - 3)] : names
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${t.and} ${last}`
}
