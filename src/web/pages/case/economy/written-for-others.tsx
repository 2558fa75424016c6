import { partyInWords } from '../../../../documents/papers/money-words.ts'
import type { AmountPlace } from '../../../../domain/amount.ts'
import { type PartyName, sharesYear } from '../../../../domain/contribution.ts'
import type { Language } from '../../../../domain/text.ts'
import { dayInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm, isAfter } from '../../../../kernel/plain-date.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import { words } from './words.ts'

type Part = AmountPlace['of']
type Year = { language: Language; own: AgreementEconomy; part: Part; year: number }

/** Who wrote for a party what it came to, after that party had left; and that nobody has, where it is missing. */
export function WrittenForOthers({ language, own, part, year }: Year) {
  const t = words(language)
  const left = own.budget.parties.filter((party) => party.leftOn != null && sharesYear(party, year))
  return left.map((party) => {
    const newest = newestAfterLeaving(own, party, { part, year })
    if (newest === undefined) return null
    const day = dayInWords(dayInStockholm(new Date(newest.at)), language)
    return <p class="quiet">{t.writtenFor(partyInWords(party, language), newest.by, day)}</p>
  })
}

function newestAfterLeaving(
  { versions }: AgreementEconomy,
  { id, leftOn }: PartyName,
  { part, year }: Pick<Year, 'part' | 'year'>,
) {
  const own = [...versions.values()].flatMap(([newest]) => newest ?? [])
  return own
    .filter(({ place }) => place.of === part && place.party === id && place.year === year)
    .filter(({ at }) => leftOn != null && isAfter(dayInStockholm(new Date(at)), leftOn))
    .toSorted((a, b) => b.at.localeCompare(a.at))[0]
}
