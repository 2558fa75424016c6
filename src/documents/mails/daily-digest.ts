import type { DigestItem } from '../../domain/mails.ts'
import { dateInWords, daysFromToday } from '../../kernel/date-words.ts'
import type { Language } from '../../kernel/language.ts'
import { compareDates, daysBetween, type PlainDate } from '../../kernel/plain-date.ts'
import type { Part, Writer } from './letter.ts'

type Urgency = 'late' | 'week' | 'month' | 'later' | 'news'

/** What a person has before them, the most urgent first, grouped as on the page of things to do. */
export const dailyDigest: Writer<'dailyDigest'> = ({ items, today, settingsUrl }, language) => {
  const words = phrases[language]
  return {
    subject: words.subject(items.length),
    parts: [words.lead, ...grouped(items, today, language)],
    after: [`${words.settings} ${settingsUrl}`],
  }
}

function grouped(items: readonly DigestItem[], today: PlainDate, language: Language): Part[] {
  return urgencies.flatMap((urgency) => {
    const those = items.filter(({ due }) => urgencyOf(due, today) === urgency).toSorted(byDay)
    const lines = those.map((item) => line(item, today, language))
    return lines.length === 0 ? [] : [`${phrases[language].groups[urgency]}:`, { list: lines }]
  })
}

const urgencies: readonly Urgency[] = ['late', 'week', 'month', 'later', 'news']

function urgencyOf(due: PlainDate | null, today: PlainDate): Urgency {
  if (due === null) return 'news'
  const days = daysBetween(today, due)
  if (days < 0) return 'late'
  if (days <= 7) return 'week'
  return days <= 31 ? 'month' : 'later'
}

function byDay(one: DigestItem, other: DigestItem): number {
  return one.due && other.due ? compareDates(one.due, other.due) : 0
}

function line({ task, caseTitle, due, url }: DigestItem, today: PlainDate, language: Language): string {
  const when = due && `, ${whenInWords(due, today, language)}`
  return `${task} (${caseTitle})${when ?? ''}: ${url}`
}

function whenInWords(due: PlainDate, today: PlainDate, language: Language): string {
  const day = dateInWords(due, language)
  const { late, by } = phrases[language]
  return daysBetween(today, due) < 0
    ? `${late} ${day}`
    : `${by} ${day}, ${daysFromToday(due, today, language)}`
}

const phrases = {
  sv: {
    subject: (count: number) =>
      count === 1 ? 'En påminnelse från Handslag' : `${count} påminnelser från Handslag`,
    lead: 'Det här ligger hos dig just nu.',
    groups: {
      late: 'Skulle ha varit klart',
      week: 'Den närmaste veckan',
      month: 'Den närmaste månaden',
      later: 'Senare',
      news: 'Nytt sedan sist',
    },
    late: 'skulle ha varit klart',
    by: 'senast',
    settings: 'Vill du inte ha den här påminnelsen? Ändra det under dina val:',
  },
  en: {
    subject: (count: number) =>
      count === 1 ? 'One reminder from Handslag' : `${count} reminders from Handslag`,
    lead: 'This is with you right now.',
    groups: {
      late: 'Should have been done',
      week: 'In the next week',
      month: 'In the next month',
      later: 'Later',
      news: 'New since last time',
    },
    late: 'should have been done by',
    by: 'by',
    settings: 'Would you rather not have this reminder? Change it under your choices:',
  },
}
