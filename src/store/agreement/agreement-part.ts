import { sql } from 'kysely'
import type { Writer } from '../../domain/agreement.ts'
import { type PartContents, type PartId, partsFrom } from '../../domain/agreement-parts.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'
import type { Writing } from './agreement-section.ts'

/** One save of a part of the agreement. The highest version holds. */
export type PartVersion<Part extends PartId = PartId> = {
  version: number
  content: PartContents[Part]
  by: Writer | null
  at: string
}

/** Every save of a part, the newest first. */
export async function listPartVersions<Part extends PartId>(
  db: Db,
  agreementId: AgreementId,
  part: Part,
): Promise<PartVersion<Part>[]> {
  const rows = await db
    .selectFrom('agreement_part as p')
    .leftJoin('person as who', 'who.id', 'p.written_by')
    .select([
      'p.version',
      'p.content',
      sql<Writer | null>`case when who.id is not null then
        json_build_object('id', who.id, 'name', who.name, 'side', p.side) end`.as('by'),
      'p.written_at as at',
    ])
    .where('p.agreement_id', '=', agreementId)
    .where('p.part', '=', part)
    .orderBy('p.version', 'desc')
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, content: partsFrom(new Map([[part, content]]))[part] }))
}

export type NewPart = {
  part: PartId
  content: unknown
  /** The version that was on the page: 0 when there was none. */
  basedOn: number
}

/** Saves a part anew. False, and nothing is written, when somebody has saved it meanwhile. */
export async function savePart(
  db: Db,
  writing: Writing,
  { part, content, basedOn }: NewPart,
): Promise<boolean> {
  const { agreementId } = writing
  const { rows } = await sql`
    insert into agreement_part (id, public_body_id, partnership_id, agreement_id, part, version, content, written_by,
      side, written_at)
    select ${newId()}, ${writing.bodyId}, ${writing.partnershipId}, ${agreementId}, ${part}, ${basedOn + 1}::int,
      ${JSON.stringify(content)}::jsonb, ${writing.by}, ${writing.side}, ${writing.at}
    where ${basedOn} = coalesce((select max(version) from agreement_part
      where agreement_id = ${agreementId} and part = ${part}), 0)
    on conflict do nothing
    returning version`.execute(db)
  return rows.length === 1
}
