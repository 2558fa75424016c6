import { z } from 'zod'
import type { PersonId } from '../domain/actor.ts'
import type { DigestItem, MailOrder } from '../domain/mails.ts'
import { gatheredKinds } from '../domain/notices.ts'
import { inLanguage, type Language } from '../domain/text.ts'
import { newId } from '../kernel/ids.ts'
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts'
import type { listUnsent } from '../store/notice.ts'

type Unsent = Awaited<ReturnType<typeof listUnsent>>[number]
type Asked = { hadToday: ReadonlySet<PersonId>; today: PlainDate; baseUrl: string }

/** What becomes of one person's notices: they are settled, with a mail when there is something to put in it. */
export type PersonDigest = { noticeIds: readonly string[]; mail: MailOrder | null }

/**
 * One digest for each person with something unsent. What has no mail of its own is gathered unless the person has said
 * never; the rest only where the person has chosen so. Whoever has had a digest today waits until tomorrow.
 */
export function digestsOf(unsent: readonly Unsent[], asked: Asked): PersonDigest[] {
  const byPerson = Map.groupBy(unsent, ({ personId }) => personId)
  return [...byPerson].flatMap(([personId, notices]) =>
    asked.hadToday.has(personId) ? [] : digestOf(notices, asked),
  )
}

function digestOf(notices: readonly Unsent[], asked: Asked): PersonDigest[] {
  const noticeIds = notices.map(({ id }) => id)
  const gathered = notices.filter(isGathered)
  const [first] = gathered
  if (!first?.email) return [{ noticeIds, mail: null }]
  return [{ noticeIds, mail: mailOf({ ...first, email: first.email }, itemsOf(gathered, asked), asked) }]
}

function isGathered({ kind, channel }: Unsent): boolean {
  return channel === 'daily' || (channel === null && gatheredKinds.includes(kind))
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

/** The newest reminder of each thing in a case, and one line for all else that is new there. */
function itemsOf(notices: readonly Unsent[], { baseUrl }: Asked): DigestItem[] {
  const items = new Map<string, DigestItem>()
  for (const notice of notices) {
    const { caseNumber, caseTitle } = notice
    const url = caseNumber ? `${baseUrl}/arende/${caseNumber}` : `${baseUrl}/mitt`
    const said = notice.kind === 'reminder' ? reminderIn(notice) : { ...news(notice), due: null }
    items.set(`${caseNumber} ${said.due} ${said.task}`, { ...said, caseTitle: caseTitle ?? 'Handslag', url })
  }
  return [...items.values()]
}

function reminderIn({ params, language }: Unsent) {
  const { task, due } = Told.parse(params)
  return { task: inLanguage(task, language), due: parsePlainDate(due) }
}

/** A reminder's own params, as store/reminder.ts writes them. */
const Told = z.object({ task: z.object({ sv: z.string(), en: z.string().optional() }), due: z.string() })

function news({ language }: Unsent) {
  return { task: language === 'sv' ? 'Läsa det som är nytt' : 'Read what is new' }
}
