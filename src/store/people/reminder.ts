import { type RawBuilder, sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import { kindsWithOwnMail } from '../../domain/notices.ts'
import type { Partnership, PartnershipId } from '../../domain/partnership.ts'
import { reminderKinds } from '../../domain/reminder-kinds.ts'
import type { Text } from '../../domain/text.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { arrayOf } from '../array-of.ts'
import type { Db } from '../db.ts'
import { insertRows } from '../insert-rows.ts'
import { noticeRows } from './notice.ts'

export type ReminderNotice = {
  personIds: readonly PersonId[]
  key: string
  task: Text
  due: PlainDate | null
  /** That day is one that the body expected, and no rule. */
  expected?: true
  /** Whose task it is, where it is not the reader's own. */
  awaits?: Text
}

/** No rule tells people earlier than this before a day. */
const farthestAlert = 200

/**
 * Cases that are not paused and have a day that somebody may need to be told of: an agreement in force, or something agreed at
 * a meeting. Closed ones only while somebody is waited for in them.
 */
export async function listCasesToRemind(db: Db, today: PlainDate): Promise<PartnershipId[]> {
  const rows = await db
    .selectFrom('partnership')
    .select('id')
    .where((eb) => eb.or([eb('closed_on', 'is', null), eb('waiting_side', 'is not', null)]))
    .where('paused', '=', false)
    .where((eb) =>
      eb.or([
        eb('next_due', '<=', addDays(today, farthestAlert)),
        eb('ends_on', 'is not', null),
        sql<boolean>`exists (select from meeting_decision d where d.partnership_id = partnership.id
          and d.owner_id is not null and d.due_day <= ${addDays(today, farthestAlert)})`,
      ]),
    )
    .orderBy('next_due')
    .execute()
  return rows.map(({ id }) => id)
}

/** What people are to be reminded of in a case. */
export type CaseReminders = {
  partnership: Pick<Partnership, 'id' | 'lead'>
  reminders: readonly ReminderNotice[]
}

/** Keeps the reminders of these cases as notices, each key once for each person. Two queries. */
export async function addReminders(db: Db, cases: readonly CaseReminders[], at: Date): Promise<void> {
  const ids = cases.map(({ partnership }) => partnership.id)
  const told = await listTold(db, sql`partnership_id = any(${arrayOf(ids)})`)
  const notices = cases.flatMap(({ partnership: { id, lead }, reminders }) =>
    untold(reminders, { partnershipId: id, bodyId: lead.bodyId, at }, told),
  )
  await insertRows(db, { notice: notices })
}

/** The same of what belongs to a public body and to no case. */
export async function addBodyReminders(
  db: Db,
  bodyId: PublicBodyId,
  { reminders, at }: { reminders: readonly ReminderNotice[]; at: Date },
): Promise<void> {
  const told = await listTold(db, sql`public_body_id = ${bodyId} and partnership_id is null`)
  await insertRows(db, { notice: untold(reminders, { partnershipId: null, bodyId, at }, told) })
}

type About = { partnershipId: PartnershipId | null; bodyId: PublicBodyId; at: Date }

function untold(reminders: readonly ReminderNotice[], about: About, told: ReadonlySet<string>) {
  const notices = reminders.map(({ personIds, ...params }) => ({
    personIds: personIds.filter((id) => !told.has(toldKey(about.partnershipId, id, params.key))),
    kind: params.expected ? 'guidePassed' : 'reminder',
    params,
  }))
  return noticeRows(notices, about)
}

/** What people have been reminded of, among the notices that fit. */
async function listTold(db: Db, condition: RawBuilder<boolean>): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('notice')
    .select(['partnership_id', 'person_id', sql<string>`params ->> 'key'`.as('key')])
    .where('kind', 'in', [...reminderKinds])
    .where(condition)
    .execute()
  return new Set(rows.map((row) => toldKey(row.partnership_id, row.person_id, row.key)))
}

function toldKey(partnershipId: PartnershipId | null, personId: PersonId, key: string): string {
  return `${partnershipId} ${personId} ${key}`
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
