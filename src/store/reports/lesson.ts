import { sql } from 'kysely'
import type { Actor, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Lesson } from '../../domain/report.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db, Trx } from '../db.ts'
import { instantIn, jsonRows } from '../json-rows.ts'
import { visibleTo } from '../lists/visibility.ts'

type Which = { partnershipId: PartnershipId; bodyId: PublicBodyId }

/** What the parties of a case have learnt, in the order it was written. */
export async function listLessons(db: Db, partnershipId: PartnershipId): Promise<Lesson[]> {
  const { rows } = await sql<Lesson>`
    select ${lessonOf} from lesson l join person who on who.id = l.written_by
    where l.partnership_id = ${partnershipId} and l.removed_at is null order by l.id`.execute(db)
  return rows
}

/** Of the idea-based and the public parties now, everybody has to agree; a company beside them is not asked. */
const isShared = sql<boolean>`not exists (
  select from partnership_party pp
  where pp.partnership_id = l.partnership_id and pp.side in ('public', 'party') and pp.until_day is null
    and not exists (select from lesson_consent c where c.lesson_id = l.id and c.party_id = pp.id))`

const lessonOf = sql`l.id, l.body as text, l.tags, l.version, who.name as "byName", l.side, ${isShared} as shared,
  array(select c.party_id from lesson_consent c where c.lesson_id = l.id order by c.party_id) as "sharedBy"`

export type LessonWritten = Which & {
  text: string
  tags: readonly string[]
  side: Side
  by: PersonId
  at: Date
}

export async function addLesson(db: Db, lesson: LessonWritten): Promise<string> {
  const id = newId()
  await db
    .insertInto('lesson')
    .values({
      id,
      public_body_id: lesson.bodyId,
      partnership_id: lesson.partnershipId,
      body: lesson.text,
      tags: [...lesson.tags],
      side: lesson.side,
      written_by: lesson.by,
      written_at: lesson.at,
    })
    .execute()
  return id
}

/** Changes a lesson if nobody has since `basedOn`; the parties are then asked anew whether to share it. */
export async function changeLesson(
  trx: Trx,
  { id, basedOn, ...lesson }: LessonWritten & { id: string; basedOn: number },
): Promise<boolean> {
  const changed = await trx
    .updateTable('lesson')
    .set({
      body: lesson.text,
      tags: [...lesson.tags],
      side: lesson.side,
      written_by: lesson.by,
      written_at: lesson.at,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .where('partnership_id', '=', lesson.partnershipId)
    .where('removed_at', 'is', null)
    .where('version', '=', basedOn)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return false
  await trx.deleteFrom('lesson_consent').where('lesson_id', '=', id).execute()
  return true
}

/** Takes a lesson away; false when somebody has changed it since `basedOn`. */
export async function removeLesson(
  db: Db,
  {
    id,
    partnershipId,
    basedOn,
    by,
    at,
  }: Omit<Which, 'bodyId'> & { id: string; basedOn: number; by: PersonId; at: Date },
): Promise<boolean> {
  const removed = await db
    .updateTable('lesson')
    .set({ removed_by: by, removed_at: at })
    .where('id', '=', id)
    .where('partnership_id', '=', partnershipId)
    .where('removed_at', 'is', null)
    .where('version', '=', basedOn)
    .executeTakeFirst()
  return removed.numUpdatedRows > 0n
}

export type Consent = Which & { id: string; partyId: string; basedOn: number; by: PersonId; at: Date }

/** A party agrees to share exactly the version it has read; false when it has changed since. */
export async function agreeToShare(db: Db, consent: Consent): Promise<boolean> {
  const { rows } = await sql`
    insert into lesson_consent (lesson_id, party_id, public_body_id, partnership_id, given_by, given_at)
    select l.id, ${consent.partyId}::uuid, ${consent.bodyId}::uuid, l.partnership_id, ${consent.by}::uuid, ${consent.at}
    from lesson l where l.id = ${consent.id} and l.partnership_id = ${consent.partnershipId}
      and l.version = ${consent.basedOn} and l.removed_at is null for share
    on conflict (lesson_id, party_id) do update set given_by = excluded.given_by, given_at = excluded.given_at
    returning lesson_id`.execute(db)
  return rows.length === 1
}

export async function stopSharing(db: Db, { id, partyId }: { id: string; partyId: string }): Promise<void> {
  await db.deleteFrom('lesson_consent').where('lesson_id', '=', id).where('party_id', '=', partyId).execute()
}

export type LessonFound = Pick<Lesson, 'id' | 'text' | 'tags' | 'shared'> & {
  partnershipTitle: string
  parties: string
  body: string
  writtenAt: string
  /** The number of the case, where the reader may open it. */
  number: string | null
}

export type LessonSearch = { text: string; tag: string | null; page: number; size: number }

type Tagged = { tag: string; count: number }

/** Until the evaluation is complete its lessons are material that the parties work on. */
const isConcluded = sql<boolean>`exists (
  select from case_event e where e.partnership_id = l.partnership_id and e.type = 'evaluationCompleted')`

/**
 * Lessons of the cases that somebody may see, and those that every party of a case has agreed to share. The newest
 * first, or the best hit first where there are words to look for.
 */
export async function searchLessons(
  db: Db,
  actor: Actor,
  { text, tag, page, size }: LessonSearch,
): Promise<{ lessons: LessonFound[]; total: number; tags: Map<string, number> }> {
  const words = text.trim()
  const found = sql`
    select l.*, p.title, p.number, b.name as body_name, ${isShared} as shared, (${visibleTo(actor)}) as mine
    from lesson l join partnership p on p.id = l.partnership_id join public_body b on b.id = p.public_body_id
    where l.removed_at is null and ${isConcluded} ${words === '' ? sql`` : sql`and l.search @@ websearch_to_tsquery('swedish', ${words})`}`
  const order = words === '' ? sql`` : sql`ts_rank(l.search, websearch_to_tsquery('swedish', ${words})) desc,`
  const tagged = tag === null ? sql`` : sql`where ${tag} = any(tags)`
  const lessons = sql<LessonFound>`select l.id, l.body as text, l.tags, l.shared, l.title as "partnershipTitle",
      l.body_name as body, l.written_at as "writtenAt", case when l.mine then l.number end as number,
      (select string_agg(pp.name_as_stated, ', ' order by pp.lead desc, pp.side desc, pp.name_as_stated)
        from partnership_party pp where pp.partnership_id = l.partnership_id and pp.until_day is null) as parties
    from seen l ${tagged} order by ${order} l.written_at desc, l.id limit ${size} offset ${(page - 1) * size}`
  const tags = sql<Tagged>`select tag, count(*)::int as count from seen, unnest(tags) as tag group by tag`
  const { rows } = await sql<{ lessons: LessonFound[]; tags: Tagged[]; total: number }>`
    with seen as materialized (select * from (${found}) l where (l.mine or l.shared))
    select ${jsonRows(lessons)} as lessons, ${jsonRows(tags)} as tags,
      (select count(*)::int from seen ${tagged}) as total`.execute(db)
  const [row = { lessons: [], tags: [], total: 0 }] = rows
  return {
    lessons: row.lessons.map((lesson) => ({ ...lesson, writtenAt: instantIn(lesson.writtenAt) })),
    total: row.total,
    tags: new Map(row.tags.map(({ tag, count }) => [tag, count])),
  }
}
