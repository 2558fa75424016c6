import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'

/** The fields of a form as they were typed. */
export type TypedFields = Readonly<Record<string, string | readonly string[]>>

/** A part of the work on state aid, as it was saved last. */
export type AidWriting = {
  topic: string
  /** Rises with each save. A save based on an older version is refused. */
  version: number
  fields: TypedFields
  by: { id: PersonId; name: string }
  at: string
}

export type NewAidWriting = {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  topic: string
  fields: TypedFields
  /** The version that was on the page: 0 when there was none. */
  basedOn: number
  by: PersonId
  at: Date
}

/** Saved, or somebody saved meanwhile: then theirs is given and nothing is written. */
export type AidWritten = { kind: 'saved'; version: number } | { kind: 'changed'; theirs: AidWriting | null }

/** What is being written in the case, each topic as it was saved last. One query. */
export async function listAidWriting(
  db: Db,
  partnershipId: PartnershipId,
): Promise<ReadonlyMap<string, AidWriting>> {
  const rows = await db
    .selectFrom('aid_writing as w')
    .innerJoin('person as who', 'who.id', 'w.saved_by')
    .distinctOn('w.topic')
    .select([
      'w.topic',
      'w.version',
      sql<TypedFields>`w.fields`.as('fields'),
      sql<AidWriting['by']>`json_build_object('id', who.id, 'name', who.name)`.as('by'),
      'w.saved_at as at',
    ])
    .where('w.partnership_id', '=', partnershipId)
    .orderBy('w.topic')
    .orderBy('w.version', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.topic, row]))
}

/** Saves a topic as a new version; earlier ones are kept. Of two saves based on the same version one is saved. */
export async function saveAidWriting(db: Db, writing: NewAidWriting): Promise<AidWritten> {
  const { partnershipId, topic, basedOn } = writing
  const version = basedOn + 1
  const { rows } = await sql`
    insert into aid_writing (partnership_id, public_body_id, topic, version, fields, saved_by, saved_at)
    select ${partnershipId}, ${writing.bodyId}, ${topic}, ${version}::int, ${JSON.stringify(writing.fields)},
      ${writing.by}, ${writing.at}
    where ${basedOn} = coalesce((select max(version) from aid_writing
      where partnership_id = ${partnershipId} and topic = ${topic}), 0)
    on conflict do nothing
    returning version`.execute(db)
  if (rows.length === 1) return { kind: 'saved', version }
  return { kind: 'changed', theirs: (await listAidWriting(db, partnershipId)).get(topic) ?? null }
}
