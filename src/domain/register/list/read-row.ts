import { ore, parseKronor } from '../../../kernel/money.ts'
import { parseOrganisationNumber } from '../../../kernel/organisation-number.ts'
import { findPersonalNumbers } from '../../../kernel/personal-number.ts'
import { isWebAddress } from '../../../kernel/web-address.ts'
import { type ListField, listFields, type Mapping } from './fields.ts'
import { type NamedParty, partiesIn, partsOf } from './parties.ts'
import { type PeriodRefusal, parseSwedishPeriod, periodOf, type ReadPeriod } from './swedish-period.ts'

export type FaultCode =
  | 'ideaBasedMissing'
  | 'periodMissing'
  | 'periodUnclear'
  | 'periodTwoReadings'
  | 'periodBackwards'
  | 'municipalityUnknown'
  | 'municipalityMissing'
  | 'organisationNumber'
  | 'organisationNumberCount'
  | 'amount'
  | 'link'
  | 'personalNumber'
  | 'tooLong'
  | 'tooMany'
  | 'yesOrNo'
  | 'placeOfProtected'

/** What stops a row, where, and what stood there. A number that may be somebody's own is never repeated. */
export type RowFault = { code: FaultCode; field: ListField; written: string }
/** What does not stop a row but must be seen: an area that is not one of ours is left out. */
export type RowRemark = { code: 'areaUnknown' | 'noSummary' | 'noTargetGroup' | 'ownBody'; written: string }

export type Place = { code: string; name: string }
export type Reading = {
  mapping: Mapping
  /** The public party where the list names none. */
  body: string
  /** Where the body is, for lists without a column for it. */
  home: Place | null
  /** Municipalities by code and by name in lower case. */
  places: ReadonlyMap<string, Place>
  /** Codes of categories and themes by what people may write in lower case. */
  areas: ReadonlyMap<string, { kind: 'category' | 'theme'; code: string }>
}

/** What a row says, before it is a record. */
export type ReadRow = {
  id: string | null
  title: string | null
  municipality: Place
  publicParties: readonly NamedParty[]
  ideaBasedParties: readonly NamedParty[]
  associatedParties: readonly NamedParty[]
  period: ReadPeriod
  summary: string | null
  targetGroup: string | null
  categories: readonly string[]
  themes: readonly string[]
  geography: string | null
  fundingOre: number | null
  registryNumber: string | null
  link: string | null
  protectedPlace: boolean
}

export type RowOutcome = { row: ReadRow; remarks: readonly RowRemark[] } | { faults: readonly RowFault[] }

const mostParties = 30
const longest: Partial<Record<ListField, number>> = {
  summary: 4000,
  targetGroup: 4000,
  publicParties: 5000,
  ideaBasedParties: 5000,
  associatedParties: 5000,
  link: 2000,
  registryNumber: 100,
}

/** One row of a list as it is meant, or everything that is wrong with it at once. */
export function readRow(cells: readonly string[], reading: Reading): RowOutcome {
  const faults: RowFault[] = []
  const at = (field: ListField) => cellOf(cells, reading.mapping[field])
  const wrong = (code: FaultCode, field: ListField, written = at(field)) => {
    faults.push({ code, field, written: written.slice(0, 200) })
  }
  checkTexts(at, wrong)
  const areas = areasIn(at('categories'), reading)
  const publicParties = partiesIn(at('publicParties'))
  const row = {
    id: textIn(at('id')),
    title: textIn(at('title')),
    municipality: placeIn(at('municipality'), reading, wrong),
    publicParties: publicParties.length > 0 ? publicParties : [{ name: reading.body, number: null }],
    ideaBasedParties: ideaBasedIn(at, wrong),
    associatedParties: partiesIn(at('associatedParties')),
    period: periodIn(at, wrong),
    summary: textIn(at('summary')),
    targetGroup: textIn(at('targetGroup')),
    ...areas.known,
    geography: textIn(at('geography')),
    fundingOre: amountIn(at('funding'), wrong),
    registryNumber: textIn(at('registryNumber')),
    link: linkIn(at('link'), wrong),
    protectedPlace: yesOrNo(at('protected'), wrong),
  }
  checkParties([...row.publicParties, ...row.ideaBasedParties, ...row.associatedParties], wrong)
  if (row.protectedPlace && row.geography !== null) wrong('placeOfProtected', 'geography')
  const { municipality, period } = row
  if (faults.length > 0 || municipality === null || period === null) return { faults }
  const whole = { ...row, municipality, period }
  return {
    row: whole,
    remarks: remarksOn(whole, { areas: areas.unknown, ownBody: publicParties.length === 0 }),
  }
}

type At = (field: ListField) => string
type Wrong = (code: FaultCode, field: ListField, written?: string) => void

function cellOf(cells: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (cells[column] ?? '').trim()
}

function textIn(cell: string): string | null {
  const text = cell.replace(/[ \t\u00a0]+/g, ' ').trim()
  return text === '' || /^[-–—]$/.test(text) ? null : text
}

function checkTexts(at: At, wrong: Wrong): void {
  for (const field of listFields) {
    const text = at(field)
    if (text.length > (longest[field] ?? 300)) wrong('tooLong', field)
    if (field !== 'link' && findPersonalNumbers(text).length > 0) wrong('personalNumber', field, '')
  }
}

function placeIn(cell: string, { places, home }: Reading, wrong: Wrong): Place | null {
  if (cell === '') {
    if (home === null) wrong('municipalityMissing', 'municipality')
    return home
  }
  const key = cell.toLowerCase().replace(/^(\d{3})$/, '0$1')
  const bare = key.replace(/ (kommun|stad|kn)$/, '')
  const found = [key, bare, bare.replace(/s$/, '')].map((name) => places.get(name)).find((place) => place)
  if (found === undefined) wrong('municipalityUnknown', 'municipality')
  return found ?? null
}

function ideaBasedIn(at: At, wrong: Wrong): NamedParty[] {
  const parties = partiesIn(at('ideaBasedParties'))
  if (parties.length === 0) wrong('ideaBasedMissing', 'ideaBasedParties')
  const numbers = partsOf(at('organisationNumbers'))
  if (numbers.length === 0) return parties
  if (numbers.length !== parties.length) {
    wrong('organisationNumberCount', 'organisationNumbers', String(numbers.length))
    return parties
  }
  return parties.map((party, place) => ({ ...party, number: numbers[place] ?? party.number }))
}

function checkParties(parties: readonly NamedParty[], wrong: Wrong): void {
  if (parties.length > mostParties) wrong('tooMany', 'ideaBasedParties', String(parties.length))
  for (const { name, number } of parties) {
    if (name.length > 300) wrong('tooLong', 'ideaBasedParties', name)
    if (number !== null && !parseOrganisationNumber(number).ok)
      wrong('organisationNumber', 'organisationNumbers', name)
  }
}

function periodIn(at: At, wrong: Wrong): ReadPeriod | null {
  const [period, from, to] = [at('period'), at('from'), at('to')]
  const inTwo = from !== ''
  const outcome = inTwo ? periodOf(from, to) : parseSwedishPeriod(period)
  if (outcome.ok) return outcome.value
  wrong(periodFaults[outcome.reason], inTwo ? 'from' : 'period', inTwo ? [from, to].join(' – ') : period)
  return null
}

const periodFaults: Record<PeriodRefusal, FaultCode> = {
  empty: 'periodMissing',
  notADate: 'periodUnclear',
  twoReadings: 'periodTwoReadings',
  backwards: 'periodBackwards',
}

function areasIn(cell: string, { areas }: Reading) {
  const written = partsOf(cell)
  const found = written.map((one) => areas.get(one.toLowerCase()))
  const of = (kind: 'category' | 'theme') => [
    ...new Set(found.flatMap((area) => (area?.kind === kind ? [area.code] : []))),
  ]
  return {
    known: { categories: of('category'), themes: of('theme') },
    unknown: written.filter((_, place) => found[place] === undefined),
  }
}

function amountIn(cell: string, wrong: Wrong): number | null {
  if (textIn(cell) === null) return null
  const amount = parseKronor(cell)
  if (amount.ok && amount.value >= ore(0)) return amount.value
  wrong('amount', 'funding')
  return null
}

function linkIn(cell: string, wrong: Wrong): string | null {
  if (textIn(cell) === null) return null
  const address = /^www\./i.test(cell) ? `https://${cell}` : cell
  if (isWebAddress(address) && !/\s/.test(address)) return address
  wrong('link', 'link')
  return null
}

function yesOrNo(cell: string, wrong: Wrong): boolean {
  const key = (textIn(cell) ?? '').toLowerCase()
  if (['ja', 'j', 'x', 'yes', 'sant', 'true', '1'].includes(key)) return true
  if (!['', 'nej', 'n', 'no', 'falskt', 'false', '0'].includes(key)) wrong('yesOrNo', 'protected')
  return false
}

function remarksOn(row: ReadRow, seen: { areas: readonly string[]; ownBody: boolean }): RowRemark[] {
  return [
    ...seen.areas.map((written) => ({ code: 'areaUnknown' as const, written })),
    ...(row.summary === null ? [{ code: 'noSummary' as const, written: '' }] : []),
    ...(row.targetGroup === null ? [{ code: 'noTargetGroup' as const, written: '' }] : []),
    ...(seen.ownBody ? [{ code: 'ownBody' as const, written: row.publicParties[0]?.name ?? '' }] : []),
  ]
}
