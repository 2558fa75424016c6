import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

/** One text of a section of the memo. */
export type MemoText = {
  section: string
  version: number
  body: string
  byName: string
  at: string
  /** A digest of what the case held for the section when it was opened; null in what was written before this was kept. */
  buildsOn: string | null
}

/** Whose memo: the board case of a partnership. */
export type MemoOf = { partnershipId: PartnershipId; track: string }

/** The texts that hold, by section; a section that nobody has written in is not there. */
export async function listMemoTexts(db: Db, memo: MemoOf): Promise<Map<string, MemoText>> {
  const rows = await texts(db, memo)
    .distinctOn('m.section')
    .orderBy('m.section')
    .orderBy('m.version', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.section, row]))
}

/** Every version of one section, the newest first. */
export function listMemoVersions(db: Db, memo: MemoOf, section: string): Promise<MemoText[]> {
  return texts(db, memo).where('m.section', '=', section).orderBy('m.version', 'desc').execute()
}

type Written = MemoOf & {
  bodyId: PublicBodyId
  section: string
  body: string
  /** The version that was on the page: 0 when nobody had written. */
  basedOn: number
  buildsOn: string | null
  by: PersonId
  at: Date
}

/** Saves a text as a new version; false when somebody saved meanwhile, and then nothing is written. */
export async function saveMemoText(db: Db, written: Written): Promise<boolean> {
  const { partnershipId, track, section, body, basedOn } = written
  const { rows } = await sql`
    insert into memo_section (id, public_body_id, partnership_id, track, section, version, body, builds_on, written_by,
      written_at)
    select ${newId()}, ${written.bodyId}, ${partnershipId}, ${track}, ${section}, ${basedOn + 1}::int, ${body},
      ${written.buildsOn}, ${written.by}, ${written.at}
    where ${basedOn} = coalesce((select max(version) from memo_section
      where partnership_id = ${partnershipId} and track = ${track} and section = ${section}), 0)
    on conflict do nothing
    returning version`.execute(db)
  return rows.length === 1
}

function texts(db: Db, { partnershipId, track }: MemoOf) {
  return db
    .selectFrom('memo_section as m')
    .innerJoin('person as who', 'who.id', 'm.written_by')
    .select([
      'm.section',
      'm.version',
      'm.body',
      'who.name as byName',
      'm.written_at as at',
      'm.builds_on as buildsOn',
    ])
    .where('m.partnership_id', '=', partnershipId)
    .where('m.track', '=', track)
}
