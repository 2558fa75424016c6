import { type RawBuilder, sql } from 'kysely'
import type { Actor, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { arrayOf } from '../array-of.ts'
import type { Db } from '../db.ts'
import { insertRows, type Row } from '../insert-rows.ts'
import { stillSeenBy } from '../lists/visibility.ts'
import { findActor } from './membership.ts'

export type NewNotice = {
  personIds: readonly PersonId[]
  /** What it is about; the words are made when it is read. */
  kind: string
  params: Record<string, unknown>
}

export type Notice = {
  id: string
  kind: string
  params: Record<string, unknown>
  caseNumber: string | null
  caseTitle: string | null
  /** The rulebook of its case: what happened is named there. */
  folder: string | null
  version: string | null
  /** What the body that leads the case calls the roles, where that is otherwise than its rulebook. */
  roleNames: string | null
  createdAt: string
  readAt: string | null
}

export type NoticeChannel = 'now' | 'daily' | 'never'
export type NoticeChoice = { kind: string; channel: NoticeChannel }

type About = { partnershipId: PartnershipId | null; bodyId: PublicBodyId | null; at: Date }

/** Tells each person once. */
export async function addNotices(db: Db, notices: readonly NewNotice[], about: About): Promise<void> {
  await insertRows(db, { notice: noticeRows(notices, about) })
}

export function noticeRows(
  notices: readonly NewNotice[],
  { bodyId, partnershipId, at }: About,
): Row<'notice'>[] {
  return notices.flatMap(({ personIds, kind, params }) =>
    [...new Set(personIds)].map((personId) => ({
      id: newId(),
      public_body_id: bodyId,
      partnership_id: partnershipId,
      person_id: personId,
      kind,
      params,
      created_at: at.toISOString(),
    })),
  )
}

/** A person's fifty newest notices, read and unread. A case that none of their assignments sees any more is not named. */
export async function listNotices(db: Db, actor: Actor): Promise<Notice[]> {
  return notices(db, stillSeenBy(actor))
    .where('n.person_id', '=', actor.personId)
    .orderBy('n.created_at', 'desc')
    .limit(50)
    .execute()
}

/** Marks everything that a person was told up to and with the instant `until` as read. */
export async function readNotices(
  db: Db,
  personId: PersonId,
  { at, until }: { at: Date; until: string },
): Promise<void> {
  await db
    .updateTable('notice')
    .set({ read_at: at })
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .where('created_at', '<=', until)
    .execute()
}

/** How a person wants each kind of notice by e-mail; kinds without a choice are missing. */
export async function noticeChoices(db: Db, personId: PersonId): Promise<Record<string, NoticeChannel>> {
  const rows = await db
    .selectFrom('notice_choice')
    .select(['kind', 'channel'])
    .where('person_id', '=', personId)
    .execute()
  return Object.fromEntries(rows.map(({ kind, channel }) => [kind, channel]))
}

/** Keeps a person's choices, one for each kind. */
export async function chooseNotices(
  db: Db,
  personId: PersonId,
  choices: readonly NoticeChoice[],
): Promise<void> {
  await db
    .insertInto('notice_choice')
    .values(choices.map((choice) => ({ person_id: personId, ...choice })))
    .onConflict((on) =>
      on.columns(['person_id', 'kind']).doUpdateSet({
        channel: (eb) => eb.ref('excluded.channel'),
        chosen_at: new Date(),
      }),
    )
    .execute()
}

/** What the person with that address has chosen for a kind of mail; null when nothing. */
export async function channelFor(db: Db, email: string, kind: string): Promise<NoticeChannel | null> {
  const chosen = await db
    .selectFrom('notice_choice as ch')
    .innerJoin('person', 'person.id', 'ch.person_id')
    .select('ch.channel')
    .where('ch.kind', '=', kind)
    .where((eb) => eb(eb.fn('lower', ['person.email']), '=', email.toLowerCase()))
    .executeTakeFirst()
  return chosen?.channel ?? null
}

/** Everybody who has notices that are not yet sent by e-mail. */
export async function listToTell(db: Db): Promise<PersonId[]> {
  const rows = await db
    .selectFrom('notice')
    .select('person_id')
    .distinct()
    .where('emailed_at', 'is', null)
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** What these people have not been sent by e-mail, oldest first, with where it goes and what each has chosen. */
export async function listUnsent(db: Db, personIds: readonly PersonId[]) {
  return notices(db)
    .innerJoin('person as r', 'r.id', 'n.person_id')
    .leftJoin('notice_choice as ch', (join) =>
      join.onRef('ch.person_id', '=', 'n.person_id').onRef('ch.kind', '=', 'n.kind'),
    )
    .select(['r.id as personId', 'r.name', 'r.email', 'r.language', 'ch.channel'])
    .where('n.emailed_at', 'is', null)
    .where(sql<boolean>`n.person_id = any(${arrayOf(personIds)})`)
    .orderBy('n.created_at')
    .execute()
}

/**
 * Which of these notices are of a case that none of the person's assignments sees on the day: they have left it since they were
 * told. Two queries for each person.
 */
export async function listUnseen(
  db: Db,
  unsent: readonly { id: string; personId: PersonId; caseNumber: string | null }[],
  today: PlainDate,
): Promise<Set<string>> {
  const unseen = new Set<string>()
  for (const [personId, told] of Map.groupBy(unsent, (one) => one.personId)) {
    const numbers = [...new Set(told.flatMap(({ caseNumber }) => caseNumber ?? []))]
    const seen = await seenOf(db, { personId, numbers, today })
    for (const { id, caseNumber } of told) if (caseNumber !== null && !seen.has(caseNumber)) unseen.add(id)
  }
  return unseen
}

type Asking = { personId: PersonId; numbers: readonly string[]; today: PlainDate }

async function seenOf(db: Db, { personId, numbers, today }: Asking): Promise<Set<string>> {
  const actor = numbers.length === 0 ? null : await findActor(db, personId, { today })
  if (actor === null) return new Set()
  const rows = await db
    .selectFrom('partnership as p')
    .select('p.number')
    .where((eb) => eb('p.number', '=', eb.fn.any(eb.val([...numbers]))))
    .where(stillSeenBy(actor))
    .execute()
  return new Set(rows.map(({ number }) => number))
}

/** Marks notices as sent by e-mail, or as not wanted there. */
export async function markSent(db: Db, noticeIds: readonly string[], at: Date): Promise<void> {
  await db
    .updateTable('notice')
    .set({ emailed_at: at })
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...noticeIds]))))
    .execute()
}

function notices(db: Db, named: RawBuilder<boolean> = sql`true`) {
  return db
    .selectFrom('notice as n')
    .leftJoin('partnership as p', (join) => join.onRef('p.id', '=', 'n.partnership_id').on(named))
    .select([
      'n.id',
      'n.kind',
      'n.params',
      'p.number as caseNumber',
      'p.title as caseTitle',
      'p.rulebook as folder',
      'p.rulebook_version as version',
      sql<
        string | null
      >`(select nullif(b.role_names, '{}')::text from public_body b where b.id = p.public_body_id)`.as(
        'roleNames',
      ),
      'n.created_at as createdAt',
      'n.read_at as readAt',
    ])
}
