import { partyNamed } from '../../../../documents/papers/money-words.ts'
import { dateInWords, timeInStockholm } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { AmountVersion, AmountVersions } from '../../../../store/agreement/amount.ts'
import { Details } from '../../../parts/details.tsx'
import { placeInWords, writtenInWords } from './amount-words.ts'
import type { At, LoadedBudget } from './load.ts'
import { words } from './words.ts'

type HistoryProps = { at: At; loaded: LoadedBudget; versions: AmountVersions }

/** How many saves are shown: the newest. All are kept. */
const most = 100

/** What has been written before, by whom and when. */
export function History({ at, loaded, versions }: HistoryProps) {
  const all = [...versions.values()].flat().toSorted((a, b) => b.at.localeCompare(a.at))
  if (all.length === 0) return null
  return (
    <Details summary={words(at.language).history}>
      <ul>
        {all.slice(0, most).map((version) => (
          <li>{lineOf(at, loaded, version)}</li>
        ))}
      </ul>
    </Details>
  )
}

function lineOf(
  { language }: At,
  { budget }: LoadedBudget,
  { place, by, at, ...written }: AmountVersion,
): string {
  const t = words(language)
  const party = partyNamed(budget.parties, place.party, language)
  const instant = new Date(at)
  const when = `${dateInWords(dayInStockholm(instant), language)} ${timeInStockholm(instant, language)}`
  const where = `${party} ${place.year}, ${placeInWords(place, language)}`
  return t.historyLine({ when, who: by, place: where, value: writtenInWords(written, language) })
}
