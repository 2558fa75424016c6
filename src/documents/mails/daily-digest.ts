import type { DigestItem } from '../../domain/mails.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords, daysFromToday } from '../../kernel/date-words.ts'
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
    subject: subjectOf([...own, ...others], news, { today, language }),
    parts: [
      ...(own.length > 0 ? [words.lead] : []),
      ...grouped(own, today, language),
      ...underHeading(words.others, taskParts(others, today, language)),
      ...underHeading(words.news, listOf(news.map((one) => newsLine(one, language)))),
    ],
    after: [`${words.settings} ${settingsUrl}`],
  }
}

/** From so many on, how many there are says more than the name of one. */
const manyTasks = 6

/** The most urgent by name, so that the list of mails says enough; of many, how many are late and how many come soon. */
function subjectOf(
  tasks: readonly Task[],
  news: readonly News[],
  { today, language }: { today: PlainDate; language: Language },
): string {
  const words = phrases[language]
  const [first, ...more] = tasks
  if (first === undefined) return words.newsSubject(news.map(({ caseTitle }) => caseTitle))
  const count = (urgency: Urgency) => tasks.filter((task) => urgencyOf(task, today) === urgency).length
  const [late, week] = [count('late'), count('week')]
  if (tasks.length >= manyTasks && late + week > 0) return words.manySubject(late, week)
  const named = `${first.task.replace(/\. .*/, '')} (${first.caseTitle})`
  return more.length === 0 ? words.subject(named, first.awaits === null) : words.subjects(named, more.length)
}

function grouped(tasks: readonly Task[], today: PlainDate, language: Language): Part[] {
  return urgencies.flatMap((urgency) => {
    const those = tasks.filter((task) => urgencyOf(task, today) === urgency)
    return underHeading(phrases[language].groups[urgency], taskParts(those, today, language))
  })
}

function underHeading(heading: string, parts: readonly Part[]): Part[] {
  return parts.length === 0 ? [] : [`${heading}:`, ...parts]
}

function listOf(list: readonly Linked[]): Part[] {
  return list.length === 0 ? [] : [{ list }]
}

/** From so many partnerships on, the same task by the same day is told once. */
const fewest = 3

/** One line for each task, and then what is the same in several partnerships, with a line for each of these. */
function taskParts(tasks: readonly Task[], today: PlainDate, language: Language): Part[] {
  const same = [
    ...Map.groupBy(tasks, (task) =>
      JSON.stringify([task.task, task.due, task.awaits, task.expected]),
    ).values(),
  ]
  const [many, few] = [
    same.filter(({ length }) => length >= fewest),
    same.filter(({ length }) => length < fewest),
  ]
  return [
    ...listOf(few.flat().map((task) => taskLine(task, today, language))),
    ...many.flatMap((those) => together(those, today, language)),
  ]
}

/** The task and its day once; a line for each partnership leads there. */
function together(those: readonly Task[], today: PlainDate, language: Language): Part[] {
  const [first] = those
  if (first === undefined) return []
  const list = those.map(({ caseTitle, url }) => ({ text: caseTitle, url, more: '' }))
  const { task } = first
  const said = task.endsWith('.') ? task : `${task}${whenAndWhose(first, today, language)}:`
  return [said, { list }]
}

const urgencies: readonly Urgency[] = ['late', 'week', 'month', 'later']

/** Nobody is late with what was only expected: it is for now. */
function urgencyOf({ due, expected }: Task, today: PlainDate): Urgency {
  if (due === null) return 'later'
  const days = expected ? Math.max(0, daysBetween(today, due)) : daysBetween(today, due)
  if (days < 0) return 'late'
  if (days <= 7) return 'week'
  return days <= 31 ? 'month' : 'later'
}

function byDay(one: Task, other: Task): number {
  return one.due && other.due ? compareDates(one.due, other.due) : 0
}

/** What is said in whole sentences has its days in them. */
function taskLine(one: Task, today: PlainDate, language: Language): Linked {
  const { task, caseTitle, url } = one
  if (task.endsWith('.')) return { text: caseTitle, url, more: `: ${task}` }
  return { text: `${task} (${caseTitle})`, url, more: whenAndWhose(one, today, language) }
}

function whenAndWhose(task: Task, today: PlainDate, language: Language): string {
  const { due, awaits, expected } = task
  const guide = expected ? ` (${phrases[language].guide})` : ''
  const when = due === null ? '' : `, ${whenInWords(due, today, language)}${guide}`
  return awaits === null ? when : `${when}. ${phrases[language].restsWith(awaits)}`
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
