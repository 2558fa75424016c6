import { z } from 'zod'
import { sentenceOf, somethingNew } from '../documents/news/sentence.ts'
import type { PersonId } from '../domain/actor.ts'
import type { DigestItem, MailOrder } from '../domain/mails.ts'
import { kindsWithOwnMail } from '../domain/notices.ts'
import { reminderKinds } from '../domain/reminder-kinds.ts'
import { inLanguage, type Language } from '../domain/text.ts'
import { newId } from '../kernel/ids.ts'
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts'
import type { listUnsent } from '../store/people/notice.ts'

type Unsent = Awaited<ReturnType<typeof listUnsent>>[number]
type Asked = {
  hadToday: ReadonlySet<PersonId>
  /** Notices of cases that the person sees no more. */
  unseen: ReadonlySet<string>
  today: PlainDate
  baseUrl: string
}

/** What becomes of one person's notices: they are settled, with a mail when there is something to put in it. */
export type PersonDigest = { noticeIds: readonly string[]; mail: MailOrder | null }

/**
 * One digest for each person with something unsent. What has no mail of its own is gathered unless the person has said
 * never; the rest only where the person has chosen so. Whoever has had a digest today waits until tomorrow. A case that they have
 * left since is not named.
 */
export function digestsOf(unsent: readonly Unsent[], asked: Asked): PersonDigest[] {
  const byPerson = Map.groupBy(unsent, ({ personId }) => personId)
  return [...byPerson].flatMap(([personId, notices]) =>
    asked.hadToday.has(personId) ? [] : digestOf(notices, asked),
  )
}

function digestOf(notices: readonly Unsent[], asked: Asked): PersonDigest[] {
  const noticeIds = notices.map(({ id }) => id)
  const gathered = notices.filter((one) => isGathered(one) && !asked.unseen.has(one.id))
  const [first] = gathered
  if (!first?.email) return [{ noticeIds, mail: null }]
  return [{ noticeIds, mail: mailOf({ ...first, email: first.email }, itemsOf(gathered, asked), asked) }]
}

function isGathered({ kind, channel }: Unsent): boolean {
  return channel === 'daily' || (channel !== 'never' && !kindsWithOwnMail.includes(kind))
}

type Receiver = { name: string; email: string; language: Language }

function mailOf(
  { name, email, language }: Receiver,
  items: readonly DigestItem[],
  { today, baseUrl }: Asked,
): MailOrder {
  return {
    id: newId(),
    to: { name, email },
    language,
    signedBy: 'Handslag',
    content: { kind: 'dailyDigest', today, items, settingsUrl: `${baseUrl}/mitt/installningar` },
  }
}

/** The newest reminder of each thing in a case, and then what is new, gathered for each case. */
function itemsOf(notices: readonly Unsent[], asked: Asked): DigestItem[] {
  const isReminder = ({ kind }: Unsent) => reminderKinds.includes(kind)
  const byTask = new Map<string, DigestItem>()
  for (const notice of notices.filter(isReminder)) {
    const told = reminderIn(notice)
    const { task, due } = told
    const item = { ...whereOf(notice, asked), ...told }
    byTask.set(`${item.url} ${due} ${task}`, item)
  }
  const news = Map.groupBy(
    notices.filter((notice) => !isReminder(notice)),
    (notice) => whereOf(notice, asked).url,
  )
  return [
    ...byTask.values(),
    ...[...news.values()].flatMap(([first, ...more]) => (first ? [newsIn(first, more, asked)] : [])),
  ]
}

function whereOf({ caseNumber, caseTitle }: Unsent, { baseUrl }: Asked) {
  const url = caseNumber ? `${baseUrl}/arende/${caseNumber}` : `${baseUrl}/mitt`
  return { caseTitle: caseTitle ?? 'Handslag', url }
}

function reminderIn({ params, language }: Unsent) {
  const { task, due, awaits, expected } = Told.parse(params)
  return {
    task: inLanguage(task, language),
    due: due === null ? null : parsePlainDate(due),
    awaits: awaits === undefined ? null : inLanguage(awaits, language),
    ...(expected && { expected }),
  }
}

const text = z.object({ sv: z.string(), en: z.string().optional() })

/** A reminder's own params, as store/reminder.ts writes them. */
const Told = z.object({
  task: text,
  due: z.string().nullable(),
  awaits: text.optional(),
  expected: z.literal(true).optional(),
})

/** More than this is read in the product. */
const mostSentences = 4

/** What is new in one case, the same thing said once. */
function newsIn(first: Unsent, more: readonly Unsent[], asked: Asked): DigestItem {
  const said = [first, ...more].map(
    (notice) => sentenceOf(notice, notice.language) ?? somethingNew(notice.caseTitle, notice.language),
  )
  const all = [...new Set(said)]
  const sentences = all.slice(0, mostSentences)
  return { ...whereOf(first, asked), sentences, more: all.length - sentences.length }
}
