import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { FoundText } from '../../../store/lists/search-texts.ts'
import type { CaseNoun } from '../../paths.ts'
import type { Reader } from '../../visit.ts'
import { checklists, questionPlace, showing } from './question-place.ts'
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
  goal: (at, found, rulebook) => (found.signed ? inResults(at, found) : inDraft(at, 'goals', rulebook)),
  activity: inResults,
  change: (at, { place }) => at('andringar', place),
  deviation: (at) => at('avvikelser'),
  minutes: (at, { place }) => `${at('gruppmoten', place)}#anteckningar`,
  agendaItem: (at, found) => inMeeting(at, found, { first: 'dagordning', idea: 'nasta' }),
  decision: (at, found) => inMeeting(at, found, { first: 'overens', idea: 'overens' }),
  report: inReport,
  part: (at, { place }, rulebook) => inDraft(at, place, rulebook),
  mark: (at, { place }) => `${at('samsyn')}#avsnitt-${place}`,
  memo: (at, { place }) => `${at('namnd', place.split(' ')[0] ?? '', 'forslag')}#avsnitt`,
  consideration: (at, { place }) =>
    `${at('overvagande')}#${place === '_conclusion' ? 'slutsats' : `fraga-${place}`}`,
  review: inReview,
  guide: (at, { place }) => `${at('idemoten', 'samtal')}#fraga-${place}`,
  criterion: (at) => `${at('fornyelse')}#kriterier`,
  closing: (at) => `${at('avslut')}#listan`,
  indicator: inResults,
  amount: ofAmount,
  done: (at, { meeting }) =>
    meeting?.kind === 'first' || meeting?.kind === 'idea'
      ? `${at(meeting.kind === 'first' ? 'mote' : 'idemoten')}#overens`
      : `${at('gruppmoten')}#uppgifter`,
  meeting: (at, { meeting }) => at(meeting?.kind === 'idea' ? 'idemoten' : 'gruppmoten'),
  paper: (at) => at('underlag'),
  opinion: (at) => `${at('stallningstagande')}#synpunkt`,
  talk: (at) => `${at('stallningstagande')}#avstamning`,
  told: (at, { place }) => pagesOf[place]?.(at) ?? at('tidsplan'),
}

/** Where both sides read what was said with an event. */
const pagesOf: Record<string, (at: InCase) => string> = {
  broughtInQuestioned: (at) => at('infort'),
  broughtInCorrected: (at) => at('infort'),
  considerationReturned: (at) => at('overvagande'),
  followUpDeferred: (at) => at('uppfoljning'),
  conditionMet: (at) => `${at('granskning')}#uppgifter`,
  conditionReturned: (at) => `${at('granskning')}#uppgifter`,
  repaymentAsked: (at) => at('ekonomi'),
  repaymentSettled: (at) => at('ekonomi'),
  earlyEndRequested: (at) => at('avslut'),
  earlyEndAnswered: (at) => at('avslut'),
  earlyEndHastened: (at) => at('avslut'),
}

function inReview(at: InCase, { place }: Placed, rulebook: Rulebook): string {
  const { block, part } = questionPlace(rulebook, checklists.review, place)
  if (block === null) return `${at('granskning')}#slutsats`
  const page = at('granskning', 'del', block)
  if (part === 'block') return page
  return `${page}#${part === 'criteria' ? 'kriterier' : `fraga-${place}`}`
}

function ofAmount(at: InCase, { place, round }: Placed): string {
  const [of, year] = place.split(' ')
  if (of === 'contribution') return `${at('budget')}#insatser`
  return of === 'cost' ? `${at('budget')}#kostnader` : `${at('ekonomi')}#${round}-${year}`
}

/** The section of the draft that shows data which is entered beside it. */
function inDraft(at: InCase, part: string, rulebook: Rulebook): string {
  const section = showing(rulebook, part)
  return section === '' ? at('utkast') : at('utkast', section)
}

function inResults(at: InCase, { round, place }: Placed): string {
  return `${at('resultat')}#${round}-${place}`
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
