import { type RawBuilder, sql } from 'kysely'
import type { MeetingId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'

/**
 * The organisations that say for themselves that they stand by the minutes of the meeting `m`: those that were parties when it
 * was held, and those that are now where none of them was.
 */
const organisations = sql`partnership_party pp
  where pp.partnership_id = m.partnership_id and pp.side = 'party' and pp.until_day is null
    and (pp.from_day <= m.on_date or not exists (
      select from partnership_party early where early.partnership_id = m.partnership_id and early.side = 'party'
        and early.until_day is null and early.from_day <= m.on_date))`

/** Whether nobody has said for them, or for their whole side as it once was done, that they stand by version `n`. */
const isSilent = sql`not exists (
  select from group_minutes_approval a where a.meeting_id = m.id and a.version = n.version and a.side = pp.side
    and (a.party_id is null or a.party_id = pp.id))`

const isPublicSilent = sql`not exists (
  select from group_minutes_approval a where a.meeting_id = m.id and a.version = n.version and a.side = 'public')`

/** The sides of which somebody is silent about version `n` of the minutes of `m`; empty when all have spoken. */
export const silentSides = sql`array_remove(array[
  case when ${isPublicSilent} then 'public' end,
  case when exists (select from ${organisations} and ${isSilent}) then 'party' end], null)`

/** The silent ones among several organisations; empty where there is one alone. */
export const silentParties: RawBuilder<readonly string[]> = sql`case
  when (select count(*) from ${organisations}) > 1
  then array(select pp.id::text from ${organisations} and ${isSilent} order by pp.name_as_stated) else '{}'::text[] end`

/** The organisations that say for themselves, by name; one alone speaks for its side. */
export type Voice = { id: string; name: string }

export async function listMinutesVoices(db: Db, meetingId: MeetingId): Promise<Voice[]> {
  const { rows } = await sql<Voice>`
    select v.id, coalesce(o.name, v.name_as_stated) as name
    from meeting m cross join lateral (select pp.* from ${organisations}) v
    left join organisation o on o.id = v.organisation_id
    where m.id = ${meetingId} order by name`.execute(db)
  return rows
}

/** Whether everybody stands by a version. */
export async function isApprovedByAll(db: Db, meetingId: MeetingId, version: number): Promise<boolean> {
  const { rows } = await sql<{ all: boolean }>`
    select cardinality(${silentSides}) = 0 as all
    from meeting m cross join (select ${version}::int as version) n where m.id = ${meetingId}`.execute(db)
  return rows.every(({ all }) => all)
}
