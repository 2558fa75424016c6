import type { PersonId, PublicBodyId } from '../domain/actor.ts'
import type { PartnershipId } from '../domain/partnership.ts'
import { newId } from '../kernel/ids.ts'
import type { Db } from './db.ts'

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
  createdAt: string
  readAt: string | null
}

export type NoticeChannel = 'now' | 'daily' | 'never'

type About = { partnershipId: PartnershipId | null; bodyId: PublicBodyId | null; at: Date }

/** Tells each person once. */
export async function addNotices(db: Db, notices: readonly NewNotice[], about: About): Promise<void> {
  const rows = notices.flatMap(({ personIds, kind, params }) =>
    [...new Set(personIds)].map((personId) => ({
      id: newId(),
      public_body_id: about.bodyId,
      partnership_id: about.partnershipId,
      person_id: personId,
      kind,
      params: JSON.stringify(params),
      created_at: about.at,
    })),
  )
  if (rows.length > 0) await db.insertInto('notice').values(rows).execute()
}

/** A person's newest notices, read and unread. */
export async function listNotices(db: Db, personId: PersonId, limit = 50): Promise<Notice[]> {
  return notices(db)
    .where('n.person_id', '=', personId)
    .orderBy('n.created_at', 'desc')
    .limit(limit)
    .execute()
}

/** How many notices a person has not read. */
export async function countUnread(db: Db, personId: PersonId): Promise<number> {
  const { unread } = await db
    .selectFrom('notice')
    .select((eb) => eb.fn.countAll<number>().as('unread'))
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return unread
}

/** Marks everything a person was told up to now as read; in one case only when that is given. */
export async function readNotices(
  db: Db,
  personId: PersonId,
  at: Date,
  partnershipId?: PartnershipId,
): Promise<void> {
  await db
    .updateTable('notice')
    .set({ read_at: at })
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .where('created_at', '<=', at.toISOString())
    .$if(partnershipId !== undefined, (qb) => qb.where('partnership_id', '=', partnershipId ?? null))
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

/** Keeps a person's choice for one kind of notice. */
export async function chooseNotice(
  db: Db,
  choice: { personId: PersonId; kind: string; channel: NoticeChannel },
): Promise<void> {
  const { personId, kind, channel } = choice
  await db
    .insertInto('notice_choice')
    .values({ person_id: personId, kind, channel })
    .onConflict((on) => on.columns(['person_id', 'kind']).doUpdateSet({ channel, chosen_at: new Date() }))
    .execute()
}

/** Notices not yet sent by e-mail, oldest first, with whom they go to and what that person chose. */
export async function listUnsent(db: Db, limit = 1000) {
  return notices(db)
    .innerJoin('person as r', 'r.id', 'n.person_id')
    .leftJoin('notice_choice as ch', (join) =>
      join.onRef('ch.person_id', '=', 'n.person_id').onRef('ch.kind', '=', 'n.kind'),
    )
    .select(['r.id as personId', 'r.name', 'r.email', 'r.language', 'ch.channel'])
    .where('n.emailed_at', 'is', null)
    .orderBy('n.created_at')
    .limit(limit)
    .execute()
}

/** Marks notices as sent by e-mail, or as not wanted there. */
export async function markSent(db: Db, noticeIds: readonly string[], at: Date): Promise<void> {
  await db
    .updateTable('notice')
    .set({ emailed_at: at })
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...noticeIds]))))
    .execute()
}

function notices(db: Db) {
  return db
    .selectFrom('notice as n')
    .leftJoin('partnership as p', 'p.id', 'n.partnership_id')
    .select([
      'n.id',
      'n.kind',
      'n.params',
      'p.number as caseNumber',
      'p.title as caseTitle',
      'n.created_at as createdAt',
      'n.read_at as readAt',
    ])
}
