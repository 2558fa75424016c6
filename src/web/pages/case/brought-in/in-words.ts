import { moneyWords } from '../../../../documents/papers/money-words.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import { parsePlainDate } from '../../../../kernel/plain-date.ts'
import { agreementTemplate } from '../../../../process/agreement/agreement-sections.ts'
import type { Line, LineGroup, LineValue } from '../../../../process/agreement/brought-in-lines.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { lineWords } from './line-words.ts'

/** What the lines refer to by id is called what these lines, earlier or later, say that it is called. */
export type Naming = { language: Language; rulebook: Rulebook; lines: readonly Line[] }

type Named = Pick<Line, 'group' | 'key'>

/** What a line is about: "Föreningen 2026: Personal". */
export function whatOf(naming: Naming, { group, key }: Named, value: LineValue): string {
  return whats[group](naming, { key, value })
}

/** What it says of that: "120 000 kr, 300 timmar". */
export function saysOf(naming: Naming, { group, key }: Named, value: LineValue): string {
  return says[group](naming, { key, value }) || lineWords(naming.language).nothing
}

type Teller = (naming: Naming, of: { key: string; value: LineValue }) => string

const whats: Record<LineGroup, Teller> = {
  said: (naming, { key }) => wordIn(lineWords(naming.language).said, key),
  original: (_, { value }) => textIn(value, 'name'),
  party: (_, { value }) => textIn(value, 'name'),
  contribution: (naming, { value }) => {
    const kind = wordIn(moneyWords(naming.language).kinds, textIn(value, 'kind'))
    return `${partyIn(naming, value)} ${value.year}: ${kind}`
  },
  cost: (naming, { value }) => {
    const { lines, forms } = moneyWords(naming.language)
    const line = wordIn(lines, textIn(value, 'line'))
    return `${partyIn(naming, value)} ${value.year}: ${line}, ${wordIn(forms, textIn(value, 'form'))}`
  },
  payment: (naming, { value }) => `${partyIn(naming, value)}, ${dayIn(naming, textIn(value, 'on'))}`,
  goal: (_, { value }) => textIn(value, 'text'),
  indicator: (naming, { value }) => {
    const goal = naming.lines.find(({ group, key }) => group === 'goal' && key === value.goal)
    const name = textIn(value, 'name')
    return goal ? lineWords(naming.language).onGoal(name, textIn(goal.value, 'text')) : name
  },
  group: (naming, { key }) => wordIn(lineWords(naming.language).group, key),
  statistic: (_, { value }) => textIn(value, 'what'),
  text: ({ rulebook, language }, { key }) => {
    const section = agreementTemplate(rulebook).sections.find((one) => one.key === key)
    return section ? inLanguage(section.heading, language) : key
  },
}

const says: Record<LineGroup, Teller> = {
  said: (naming, { value }) => dayIn(naming, textIn(value, 'value')),
  original: ({ language }, { key }) => lineWords(language).file(key),
  party: ({ language }, { value }) =>
    value.number ? lineWords(language).number(textIn(value, 'number')) : '',
  contribution: worth,
  cost: worth,
  payment: worth,
  goal: ({ language }, { value }) => {
    const t = lineWords(language)
    return sentences(
      listIn(value, 'subgoals') && t.subgoals(listIn(value, 'subgoals')),
      listIn(value, 'activities') && t.activities(listIn(value, 'activities')),
    )
  },
  indicator: ({ language }, { value }) => {
    const t = lineWords(language)
    const of = (key: 'baseline' | 'target' | 'source' | 'owner') =>
      textIn(value, key) && t[key](textIn(value, key))
    return sentences(of('baseline'), of('target'), of('source'), of('owner'))
  },
  group: ({ language }, { value }) =>
    sentences(
      typeof value.perYear === 'number' && lineWords(language).perYear(value.perYear),
      textIn(value, 'members'),
    ),
  statistic: ({ language }, { value }) =>
    sentences(textIn(value, 'how'), wordIn(lineWords(language).often, textIn(value, 'often'))),
  text: ({ language }, { value }) => lineWords(language).text(textIn(value, 'sha256')),
}

function worth({ language }: Naming, { value }: { value: LineValue }): string {
  const { amount, hours } = value
  return sentences(
    typeof amount === 'number' && formatKronor(ore(amount)),
    typeof hours === 'number' && lineWords(language).hours(hours),
    textIn(value, 'valuation'),
  )
}

function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== '').join(' · ')
}

function textIn(value: LineValue, key: string): string {
  const text = value[key]
  return text === null || text === undefined ? '' : String(text)
}

function listIn(value: LineValue, key: string): string {
  const list = value[key]
  return Array.isArray(list) ? list.join('; ') : ''
}

function wordIn(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key
}

function partyIn({ lines }: Naming, value: LineValue): string {
  const party = lines.find(({ group, key }) => group === 'party' && key === value.party)
  return party ? textIn(party.value, 'name') : ''
}

/** A day in words; what is no day as it is. */
function dayIn({ language }: Naming, text: string): string {
  const day = parsePlainDate(text)
  return day === null ? text : dateInWords(day, language)
}
