import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bullets, definitions, heading, link, paragraph, subheading, table, typedText } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'
import { type CaseHead, casePaper } from './case-head.ts'
import { type MeetingTime, timeInWords } from './meeting-time.ts'

export type MinutesPaper = CaseHead & {
  /** Who met: "Första möte", "Styrgruppen", "Arbetsgruppen". */
  group: string
  meeting: MeetingTime
  present: readonly { name: string; role: string; party: string }[]
  absent?: readonly string[]
  notes: readonly { title: string; text: string }[]
  decisions: readonly { decision: string; owner?: string; due?: PlainDate }[]
  adjustments: readonly { before: string; after: string; reason: string }[]
  /** What became of the decisions of the meeting before. */
  earlierDecisions: readonly string[]
  next?: MeetingTime | string
  writtenBy: string
}

/** Minutes of a meeting, the same paper for the first meeting and for both groups. */
export function minutesPaper(input: MinutesPaper): DocumentModel {
  const words = phrases[input.language]
  const day = dateInWords(input.meeting.date, input.language)
  return casePaper(input, {
    title: words.title(input.group, day),
    kindOfPaper: words.kind,
    blocks: [
      whenAndWhere(input),
      heading(words.present),
      table(
        '',
        words.presentHeader,
        input.present.map(({ name, role, party }) => [name, role, party]),
      ),
      ...(input.absent?.length ? [paragraph(`${words.absent}: ${input.absent.join(', ')}`)] : []),
      ...notes(input),
      heading(words.decisions),
      decisions(input),
      ...adjustments(input),
      ...under(words.earlier, input.earlierDecisions.length ? [bullets(...input.earlierDecisions)] : []),
      ...under(words.next, nextMeeting(input)),
      paragraph(words.writtenBy(input.writtenBy)),
    ],
  })
}

function whenAndWhere({ meeting, language }: MinutesPaper): Block {
  const words = phrases[language]
  return definitions([
    { term: words.time, text: timeInWords(meeting, language) },
    { term: words.place, text: meeting.place },
    { term: words.digital, text: meeting.link && [link(meeting.link, meeting.link)] },
  ])
}

function notes({ notes, language }: MinutesPaper): Block[] {
  const written = notes.flatMap(({ title, text }) => [subheading(title), ...typedText(text)])
  return under(phrases[language].notes, written)
}

function decisions({ decisions, language }: MinutesPaper): Block {
  const words = phrases[language]
  if (decisions.length === 0) return paragraph(words.noDecisions)
  const rows = decisions.map(({ decision, owner, due }) => [
    decision,
    owner ?? '',
    dayOrNothing(due, language),
  ])
  return table('', words.decisionsHeader, rows)
}

function adjustments({ adjustments, language }: MinutesPaper): Block[] {
  const words = phrases[language]
  const rows = adjustments.map(({ before, after, reason }) => [before, after, reason])
  return under(words.adjustments, rows.length ? [table('', words.adjustmentsHeader, rows)] : [])
}

function nextMeeting({ next, language }: MinutesPaper): Block[] {
  if (!next) return []
  if (typeof next === 'string') return [paragraph(next)]
  return [paragraph([timeInWords(next, language), next.place].filter(Boolean).join(', '))]
}

const dayOrNothing = (day: PlainDate | undefined, language: Language) =>
  day ? dateInWords(day, language) : ''
const under = (title: string, blocks: Block[]) => (blocks.length ? [heading(title), ...blocks] : [])

const phrases = {
  sv: {
    title: (group: string, day: string) => `Minnesanteckning: ${group}, ${day}`,
    kind: 'Minnesanteckning',
    time: 'Tid',
    place: 'Plats',
    digital: 'Digitalt',
    present: 'Närvarande',
    presentHeader: ['Namn', 'Uppdrag', 'Part'],
    absent: 'Förhinder',
    notes: 'Vad vi talade om',
    decisions: 'Vad vi kom överens om',
    decisionsHeader: ['Beslut', 'Ansvarig', 'Klart senast'],
    noDecisions: 'Inga beslut fattades på mötet.',
    adjustments: 'Justeringar i verksamheten',
    adjustmentsHeader: ['Före', 'Efter', 'Skäl'],
    earlier: 'Uppföljning av tidigare beslut',
    next: 'Nästa möte',
    writtenBy: (name: string) =>
      `Antecknat av ${name}. Anteckningen är registrerad och delad med alla parter.`,
  },
  en: {
    title: (group: string, day: string) => `Minutes: ${group}, ${day}`,
    kind: 'Minutes',
    time: 'Time',
    place: 'Place',
    digital: 'Online',
    present: 'Present',
    presentHeader: ['Name', 'Role', 'Party'],
    absent: 'Apologies',
    notes: 'What we talked about',
    decisions: 'What we agreed',
    decisionsHeader: ['Decision', 'Responsible', 'Done by'],
    noDecisions: 'No decisions were made at the meeting.',
    adjustments: 'Adjustments of the activity',
    adjustmentsHeader: ['Before', 'After', 'Reason'],
    earlier: 'Follow-up of earlier decisions',
    next: 'Next meeting',
    writtenBy: (name: string) =>
      `Written by ${name}. The minutes are registered and shared with all parties.`,
  },
}
