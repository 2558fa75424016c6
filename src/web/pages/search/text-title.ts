import { eventTypes } from '../../../domain/events.ts'
import { inLanguage, type Text } from '../../../domain/text.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { agreementTemplate } from '../../../process/agreement/agreement-sections.ts'
import { headingOf, reportTemplate } from '../../../process/reports/report-template.ts'
import { templateInOwnWords } from '../../../process/rulebook/own-templates.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { FoundText } from '../../../store/lists/search-texts.ts'
import type { Reader } from '../../visit.ts'
import { eventTitle } from '../case/event-words.ts'
import { hitWords } from './hit-words.ts'
import { checklists, questionPlace, showing } from './question-place.ts'
import { type ReportId, reportPlace } from './report-place.ts'

type At = Pick<Reader, 'language'>
type Placed = Omit<FoundText, 'rulebook'>

/** What a text is, in the words of its page. */
export function textTitle(at: At, found: Placed, rulebook: Rulebook): string {
  return titles[found.kind](at, found, rulebook)
}

type Title = (at: At, found: Placed, rulebook: Rulebook) => string

const titles: Record<Placed['kind'], Title> = {
  section: ofSection('section'),
  comment: ofSection('comment'),
  suggestion: ofSection('suggestion'),
  goal: ({ language }, { signed }) => hitWords(language).goal(signed),
  activity: ({ language }) => hitWords(language).activity,
  change: ({ language }) => hitWords(language).change,
  deviation: ({ language }, { place }) => hitWords(language)[place === 'risk' ? 'risk' : 'deviation'],
  agendaItem: ofMeeting('agendaItem'),
  minutes: ofMeeting('minutes'),
  decision: ofMeeting('decision'),
  report: ofReport,
  reason: (at, found, rulebook) => hitWords(at.language).reason(whatHappened(at, found, rulebook)),
  told: whatHappened,
  part: (at, found, rulebook) =>
    ofSection('section')(at, { ...found, place: showing(rulebook, found.place) }, rulebook),
  mark: (at, found, rulebook) => withParty(ofSection('mark')(at, found, rulebook), found),
  memo: ofMemo,
  consideration: ofQuestion('consideration'),
  review: ofQuestion('review'),
  guide: ofQuestion('guide'),
  criterion: ({ language }, { place }, { finalReport }) => {
    const asked = finalReport?.criteria.find(({ key }) => key === afterSpace(place))?.question
    return hitWords(language).criterion(asked && inLanguage(asked, language))
  },
  closing: ({ language }, { place }, { finalReport }) => {
    const point = finalReport?.closing.find(({ key }) => key === afterSpace(place))?.label
    return hitWords(language).closing(point && inLanguage(point, language))
  },
  indicator: ({ language }) => hitWords(language).indicator,
  amount: ({ language }, found) => {
    const [of = '', year = ''] = found.place.split(' ')
    const names: Record<string, (year: string) => string> = hitWords(language).amounts
    return withParty(names[of]?.(year) ?? year, found)
  },
  done: ofMeeting('done'),
  meeting: ofMeeting('cancelled'),
  paper: ({ language }, { place }, { documents }) => {
    const label = documents.find(({ id }) => id === afterSpace(place))?.label
    return hitWords(language).paper(label && inLanguage(label, language))
  },
  opinion: ({ language }) => hitWords(language).opinion,
  talk: ({ language }) => hitWords(language).talk,
}

function whatHappened({ language }: At, { place }: Placed, rulebook: Rulebook): string {
  const type = eventTypes.find((one) => one === place)
  return inLanguage(
    type === undefined ? { sv: place } : eventTitle(rulebook, { type, content: {} }),
    language,
  )
}

function withParty(title: string, { party }: Placed): string {
  return party === null ? title : `${title}, ${party}`
}

function afterSpace(place: string): string {
  return place.split(' ')[1] ?? ''
}

/** The memo of a board case is named by its track, and its first section by none of the rulebook's. */
function ofMemo({ language }: At, { place }: Placed, { memo }: Rulebook): string {
  const t = hitWords(language)
  const key = afterSpace(place)
  const heading = memo?.sections.find((section) => section.key === key)?.heading
  return t.memo(heading === undefined ? t.memoDecisions : inLanguage(heading, language))
}

function ofQuestion(checklist: keyof typeof checklists): Title {
  return ({ language }, { place }, rulebook) => {
    const t = hitWords(language)
    const { label, part } = questionPlace(rulebook, checklists[checklist], place)
    const said = label === null ? null : inLanguage(label, language)
    return t[checklist](part === 'conclusion' ? t.conclusion : said)
  }
}

function ofSection(kind: 'section' | 'comment' | 'suggestion' | 'mark'): Title {
  return ({ language }, { place, sections }, rulebook) => {
    const t = hitWords(language)
    const { texts = [], written = [] } = sections ?? {}
    const template = templateInOwnWords(agreementTemplate(rulebook), texts, new Set(written))
    const index = template.sections.findIndex(({ key }) => key === place)
    const heading = template.sections[index]?.heading
    return heading === undefined ? t.draft : t[kind](index + 1, inLanguage(heading, language))
  }
}

function ofMeeting(kind: 'agendaItem' | 'minutes' | 'decision' | 'done' | 'cancelled'): Title {
  return ({ language }, { meeting }) => {
    const t = hitWords(language)
    const names: Record<string, string> = t.meetings
    const day = meeting === null ? '' : dateInWords(plainDate(meeting.on), language)
    return t[kind](names[meeting?.kind ?? ''] ?? '', day)
  }
}

/** The place of a report is its key and the heading: `followUp-2027 results`. */
function ofReport({ language }: At, { place, party }: Placed, rulebook: Rulebook): string {
  const t = hitWords(language)
  const { id, serial, heading } = reportPlace(place)
  const name = id === 'followUp' ? t.followUp(serial) : t[id]
  const said = headingIn(rulebook, id, heading)
  const whose = party ?? t.together
  return `${name}: ${[said && inLanguage(said, language), whose].filter(Boolean).join(', ')}`
}

function headingIn(rulebook: Rulebook, id: ReportId, key: string): Text | undefined {
  if (id === 'finalReport') return rulebook.finalReport?.sections.find((one) => one.key === key)?.heading
  const template = reportTemplate(rulebook, id)
  return template === null ? undefined : headingOf(template, key)?.heading
}
