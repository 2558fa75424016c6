import { agreementTemplate } from '../../../process/agreement/agreement-sections.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { FoundText } from '../../../store/lists/search-texts.ts'
import type { CaseNoun } from '../../paths.ts'
import type { Reader } from '../../visit.ts'
import { reportPlace } from './report-place.ts'

type Placed = Omit<FoundText, 'rulebook'>
type To = Reader['to']
type InCase = (noun: CaseNoun, ...more: string[]) => string

/** The page that a text stands on, and the part of it. */
export function textAddress(to: To, found: Placed, rulebook: Rulebook): string {
  if (found.kind === 'reason') return `${to.case(found.caseNumber)}#handelser`
  return addresses[found.kind]((...more) => to.inCase(found.caseNumber, ...more), found, rulebook)
}

type Address = (at: InCase, found: Placed, rulebook: Rulebook) => string

const addresses: Record<Exclude<Placed['kind'], 'reason'>, Address> = {
  section: (at, { place }) => at('utkast', place),
  comment: (at, { place }) => `${at('utkast', place)}#kommentarer`,
  suggestion: (at, { place, source }) => at('utkast', place, 'forslag', source),
  goal: (at, found, rulebook) =>
    found.signed ? inResults(at, found) : at('utkast', ...goalSection(rulebook)),
  activity: inResults,
  change: (at, { place }) => at('andringar', place),
  deviation: (at) => at('avvikelser'),
  minutes: (at, { place }) => `${at('gruppmoten', place)}#anteckningar`,
  agendaItem: (at, found) => inMeeting(at, found, { first: 'dagordning', idea: 'nasta' }),
  decision: (at, found) => inMeeting(at, found, { first: 'overens', idea: 'overens' }),
  report: inReport,
}

function inResults(at: InCase, { round, place }: Placed): string {
  return `${at('resultat')}#${round}-${place}`
}

/** The section of the draft that shows the goals. */
function goalSection(rulebook: Rulebook): string[] {
  const { sections } = agreementTemplate(rulebook)
  return sections
    .filter(({ shows }) => shows.includes('goals'))
    .map(({ key }) => key)
    .slice(0, 1)
}

function inMeeting(at: InCase, { meeting, place }: Placed, part: { first: string; idea: string }): string {
  if (meeting?.kind === 'first') return `${at('mote')}#${part.first}`
  return meeting?.kind === 'idea' ? `${at('idemoten')}#${part.idea}` : at('gruppmoten', place)
}

function inReport(at: InCase, { place }: Placed): string {
  const { id, serial, heading } = reportPlace(place)
  if (id === 'followUp') return `${at('uppfoljning', serial)}#${heading}`
  return id === 'evaluation' ? `${at('utvardering')}#${heading}` : `${at('slutrapport')}#avsnitt`
}
