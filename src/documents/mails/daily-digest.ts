import type { DigestItem } from '../../domain/mails.ts'
import { dateInWords, daysFromToday } from '../../kernel/date-words.ts'
import type { Language } from '../../kernel/language.ts'
import { compareDates, daysBetween, type PlainDate } from '../../kernel/plain-date.ts'
import { digestPhrases as phrases } from './daily-digest-words.ts'
import type { Linked, Part, Writer } from './letter.ts'

export type Urgency = 'late' | 'week' | 'month' | 'later'
type Task = Extract<DigestItem, { task: string }>
type News = Extract<DigestItem, { sentences: readonly string[] }>

/**
 * What a person has before them, the most urgent first, grouped as on the page of things to do; then what others have not
 * done in time, and what is new.
 */
export const dailyDigest: Writer<'dailyDigest'> = ({ items, today, settingsUrl }, language) => {
  const words = phrases[language]
  const tasks = items.filter((item) => 'task' in item).toSorted(byDay)
  const own = tasks.filter(({ awaits }) => awaits === null)
  const others = tasks.filter(({ awaits }) => awaits !== null)
  const news = items.filter((item) => 'sentences' in item)
  return {
    subject: subjectOf([...own, ...others], news, language),
    parts: [
      ...(own.length > 0 ? [words.lead] : []),
      ...grouped(own, today, language),
      ...listed(
        words.others,
        others.map((task) => taskLine(task, today, language)),
      ),
      ...listed(
        words.news,
        news.map((one) => newsLine(one, language)),
      ),
    ],
    after: [`${words.settings} ${settingsUrl}`],
  }
}

/** The most urgent by name, so that the list of mails says enough. */
function subjectOf(tasks: readonly Task[], news: readonly News[], language: Language): string {
  const words = phrases[language]
  const [first, ...more] = tasks
  if (first === undefined) return words.newsSubject(news.map(({ caseTitle }) => caseTitle))
  const named = `${first.task.replace(/\. .*/, '')} (${first.caseTitle})`
  return more.length === 0 ? words.subject(named, first.awaits === null) : words.subjects(named, more.length)
}

function grouped(tasks: readonly Task[], today: PlainDate, language: Language): Part[] {
  return urgencies.flatMap((urgency) => {
    const those = tasks.filter(({ due }) => urgencyOf(due, today) === urgency)
    return listed(
      phrases[language].groups[urgency],
      those.map((task) => taskLine(task, today, language)),
    )
  })
}

function listed(heading: string, list: readonly Linked[]): Part[] {
  return list.length === 0 ? [] : [`${heading}:`, { list }]
}

const urgencies: readonly Urgency[] = ['late', 'week', 'month', 'later']

function urgencyOf(due: PlainDate | null, today: PlainDate): Urgency {
  if (due === null) return 'later'
  const days = daysBetween(today, due)
  if (days < 0) return 'late'
  if (days <= 7) return 'week'
  return days <= 31 ? 'month' : 'later'
}

function byDay(one: Task, other: Task): number {
  return one.due && other.due ? compareDates(one.due, other.due) : 0
}

/** What is said in whole sentences has its days in them. */
function taskLine({ task, caseTitle, due, awaits, url }: Task, today: PlainDate, language: Language): Linked {
  const when = due === null ? '' : `, ${whenInWords(due, today, language)}`
  const whose = awaits === null ? '' : `. ${phrases[language].restsWith(awaits)}`
  if (task.endsWith('.')) return { text: caseTitle, url, more: `: ${task}` }
  return { text: `${task} (${caseTitle})`, url, more: `${when}${whose}` }
}

function newsLine({ sentences, more, caseTitle, url }: News, language: Language): Linked {
  const rest = more === 0 ? [] : [phrases[language].moreNews(more)]
  return { text: caseTitle, url, more: `: ${[...sentences, ...rest].join(' ')}` }
}

function whenInWords(due: PlainDate, today: PlainDate, language: Language): string {
  const day = dateInWords(due, language)
  const { late, by } = phrases[language]
  return daysBetween(today, due) < 0
    ? `${late} ${day}`
    : `${by} ${day}, ${daysFromToday(due, today, language)}`
}
