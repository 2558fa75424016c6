import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../domain/actor.ts'
import { kindsWithOwnMail } from '../domain/notices.ts'
import type { Partnership, PartnershipId } from '../domain/partnership.ts'
import type { Text } from '../domain/text.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Db } from './db.ts'
import { addNotices } from './notice.ts'

export type ReminderNotice = {
  personIds: readonly PersonId[]
  key: string
  task: Text
  due: PlainDate
  /** Whose task it is, where it is not the reader's own. */
  awaits?: Text
}

/** No rule tells people earlier than this before a day. */
const farthestAlert = 200

/** Open cases that are not paused and have a day that somebody may need to be told of, or an agreement in force. */
export async function listCasesToRemind(db: Db, today: PlainDate): Promise<PartnershipId[]> {
  const rows = await db
    .selectFrom('partnership')
    .select('id')
    .where('closed_on', 'is', null)
    .where('paused', '=', false)
    .where((eb) =>
      eb.or([eb('next_due', '<=', addDays(today, farthestAlert)), eb('ends_on', 'is not', null)]),
    )
    .orderBy('next_due')
    .execute()
  return rows.map(({ id }) => id)
}

/** Keeps the reminders as notices, each key once for each person. */
export async function addReminders(
  db: Db,
  { id, lead }: Pick<Partnership, 'id' | 'lead'>,
  reminders: readonly ReminderNotice[],
  at: Date,
): Promise<void> {
  await addOnce(db, reminders, { partnershipId: id, bodyId: lead.bodyId, at })
}

/** The same of what belongs to a public body and to no case. */
export async function addBodyReminders(
  db: Db,
  bodyId: PublicBodyId,
  reminders: readonly ReminderNotice[],
  at: Date,
): Promise<void> {
  await addOnce(db, reminders, { partnershipId: null, bodyId, at })
}

type About = { partnershipId: PartnershipId | null; bodyId: PublicBodyId; at: Date }

async function addOnce(db: Db, reminders: readonly ReminderNotice[], about: About): Promise<void> {
  const told = await listTold(db, about)
  const notices = reminders.map(({ personIds, ...params }) => ({
    personIds: personIds.filter((personId) => !told.has(`${personId} ${params.key}`)),
    kind: 'reminder',
    params,
  }))
  await addNotices(db, notices, about)
}

async function listTold(db: Db, { partnershipId, bodyId }: About): Promise<Set<string>> {
  const rows = await db
    .selectFrom('notice')
    .select(['person_id', sql<string>`params ->> 'key'`.as('key')])
    .where('public_body_id', '=', bodyId)
    .where('partnership_id', partnershipId === null ? 'is' : '=', partnershipId)
    .where('kind', '=', 'reminder')
    .execute()
  return new Set(rows.map(({ person_id, key }) => `${person_id} ${key}`))
}

/** Who has been sent what is gathered once a day since the instant. */
export async function listDigested(db: Db, since: Date): Promise<Set<PersonId>> {
  const rows = await db
    .selectFrom('notice as n')
    .leftJoin('notice_choice as ch', (join) =>
      join.onRef('ch.person_id', '=', 'n.person_id').onRef('ch.kind', '=', 'n.kind'),
    )
    .select('n.person_id')
    .distinct()
    .where('n.emailed_at', '>=', since.toISOString())
    .where((eb) =>
      eb.or([
        eb('ch.channel', '=', 'daily'),
        eb('ch.channel', 'is distinct from', 'never').and('n.kind', 'not in', [...kindsWithOwnMail]),
      ]),
    )
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
