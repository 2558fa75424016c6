import { type Contribution, contributionKinds, type PartyName } from '../../domain/contribution.ts'
import type { Language } from '../../domain/text.ts'
import { formatKronor } from '../../kernel/money.ts'
import { definitions, paragraph, table } from '../blocks.ts'
import type { Block } from '../model.ts'
import { moneyWords, partyInWords } from './money-words.ts'

/** What each party puts in, one table for each party, drawn alike; below it how values were reckoned. */
export function contributionBlocks(contributions: readonly Contribution[], language: Language): Block[] {
  const words = phrases[language]
  if (contributions.length === 0) return [paragraph(words.none)]
  const parties = new Map(contributions.map(({ party }) => [party.id, party]))
  return [...parties.values()].flatMap((party) => partyBlocks(party, contributions, language))
}

function partyBlocks(party: PartyName, all: readonly Contribution[], language: Language): Block[] {
  const words = phrases[language]
  const own = all.filter((row) => row.party.id === party.id).toSorted(byYearAndKind)
  const rows = own.map(({ year, kind, amount, hours }) => [
    String(year),
    moneyWords(language).kinds[kind],
    amount === null ? words.unvalued : formatKronor(amount),
    hours === null ? '' : new Intl.NumberFormat(language).format(hours),
  ])
  const reckoned = own.flatMap(({ year, kind, valuation }) =>
    valuation === '' ? [] : [{ term: `${moneyWords(language).kinds[kind]} ${year}`, text: valuation }],
  )
  return [
    table(partyInWords(party, language), words.header, rows),
    ...(reckoned.length > 0 ? [definitions(reckoned)] : []),
  ]
}

function byYearAndKind(a: Contribution, b: Contribution): number {
  return a.year - b.year || contributionKinds.indexOf(a.kind) - contributionKinds.indexOf(b.kind)
}

const phrases = {
  sv: {
    none: 'Vad parterna bidrar med är inte ifyllt än.',
    unvalued: 'inte värderat',
    header: ['År', 'Slag', 'Värde', 'Timmar'],
  },
  en: {
    none: 'What the parties contribute is not filled in yet.',
    unvalued: 'not valued',
    header: ['Year', 'Kind', 'Value', 'Hours'],
  },
}
