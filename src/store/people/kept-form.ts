import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

/** Whose it is: one person's, for the body or organisation that they wrote it for. */
export type Writer = { personId: PersonId; holder: string }

/** What somebody has typed in a form and not sent, in one window of the browser. */
export type KeptForm = {
  /** Where the form is sent. */
  address: string
  window: string
  /** Where the form stands. */
  page: string
  fields: Readonly<Record<string, string | readonly string[]>>
  version: number
  savedAt: Date
}

/** Which version of which window's draft a form was filled with. */
export type GoneOnWith = Pick<KeptForm, 'window' | 'version'>

/** The forms on a page that the person has begun, those touched last first. The page is named without its query. */
export async function listKeptForms(db: Db, writer: Writer, page: string): Promise<KeptForm[]> {
  const { rows } = await sql<Omit<KeptForm, 'savedAt'> & { savedAt: string }>`
    select payload->>'address' as address, payload->>'window' as "window", payload->>'page' as page,
      payload->'fields' as fields, version, updated_at as "savedAt"
    from draft where owner_id = ${writer.personId} and starts_with(key, ${`form:${writer.holder}:`})
      and ${page} in (split_part(payload->>'page', '?', 1), payload->>'address')
    order by updated_at desc, key desc`.execute(db)
  return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt) }))
}

type Keep = Writer &
  Pick<KeptForm, 'address' | 'window' | 'page' | 'fields'> & {
    goneOnWith: GoneOnWith | null
    partnershipId: PartnershipId | null
    bodyId: PublicBodyId | null
    at: Date
  }

/** More than anybody has begun and means to go on with; it is there to stop scripts. */
const mostKept = 300

/**
 * Keeps what a window says. It takes the place of the draft that its form was filled with, unless another window has gone on
 * with that one meanwhile: then there are two, and none is written over. Of very many, those touched longest ago go.
 */
export async function keepForm(db: Db, keep: Keep): Promise<void> {
  const { address, window, page, fields } = keep
  const key = keyOf(keep)
  if (keep.goneOnWith !== null)
    await sql`update draft set key = ${key} where owner_id = ${keep.personId}
      and key = ${keyOf({ ...keep, window: keep.goneOnWith.window })} and version = ${keep.goneOnWith.version}`.execute(
      db,
    )
  const payload = JSON.stringify({ address, window, page, fields })
  await sql`
    with left_long_ago as (delete from draft where id in (
      select id from draft where owner_id = ${keep.personId} and starts_with(key, 'form:') and key <> ${key}
      order by updated_at desc offset ${mostKept - 1}))
    insert into draft (id, owner_id, key, payload, partnership_id, public_body_id, created_at, updated_at)
    values (${newId()}, ${keep.personId}, ${key}, ${payload}, ${keep.partnershipId}, ${keep.bodyId}, ${keep.at}, ${keep.at})
    on conflict (owner_id, key) where owner_id is not null
    do update set payload = excluded.payload, version = draft.version + 1, updated_at = excluded.updated_at`.execute(
    db,
  )
}

/** Removes what a window says, and the draft it was filled with if nothing has gone on with that. */
export async function removeKeptForm(
  db: Db,
  writer: Writer,
  form: Pick<KeptForm, 'address' | 'window'> & { goneOnWith: GoneOnWith | null },
): Promise<void> {
  const before = form.goneOnWith ?? { window: form.window, version: 0 }
  await sql`delete from draft where owner_id = ${writer.personId} and (key = ${keyOf({ ...writer, ...form })}
    or (key = ${keyOf({ ...writer, ...form, window: before.window })} and version = ${before.version}))`.execute(
    db,
  )
}

function keyOf({ holder, address, window }: Writer & Pick<KeptForm, 'address' | 'window'>): string {
  return `form:${holder}:${address}:${window}`
}
