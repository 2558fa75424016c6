import { sql } from 'kysely'
import type { OrganisationId, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { LinkFact } from '../../domain/state-aid.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

/** Another organisation that hangs together with a party, with the facts. */
export type AidLink = {
  id: string
  organisationId: OrganisationId
  name: string
  /** Ten digits without hyphen. */
  number: string | null
  facts: readonly LinkFact[]
  note: string
  by: string
  at: string
  /** Set when somebody has recorded that it does not hold. */
  ended: { by: string; at: string; reason: string } | null
}

export type NewAidLink = Pick<AidLink, 'organisationId' | 'name' | 'number' | 'facts' | 'note'> & {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  by: PersonId
  at: Date
}

/** The links of the organisations, those that have ended too, in the order they were recorded. */
export async function listAidLinks(db: Db, organisationIds: readonly OrganisationId[]): Promise<AidLink[]> {
  return db
    .selectFrom('aid_link as l')
    .innerJoin('person as who', 'who.id', 'l.recorded_by')
    .leftJoin('person as ender', 'ender.id', 'l.ended_by')
    .select([
      'l.id',
      'l.organisation_id as organisationId',
      'l.linked_name as name',
      'l.linked_number as number',
      sql<LinkFact[]>`l.facts`.as('facts'),
      'l.note',
      'who.name as by',
      'l.recorded_at as at',
      sql<AidLink['ended']>`case when l.ended_at is not null then json_build_object(
        'by', ender.name, 'at', l.ended_at, 'reason', l.end_reason) end`.as('ended'),
    ])
    .where((eb) => eb('l.organisation_id', '=', eb.fn.any(eb.val([...organisationIds]))))
    .orderBy('l.recorded_at')
    .orderBy('l.id')
    .execute()
}

export async function addAidLink(db: Db, link: NewAidLink): Promise<void> {
  await db
    .insertInto('aid_link')
    .values({
      id: newId(),
      public_body_id: link.bodyId,
      partnership_id: link.partnershipId,
      organisation_id: link.organisationId,
      linked_name: link.name,
      linked_number: link.number,
      facts: [...link.facts],
      note: link.note,
      recorded_by: link.by,
      recorded_at: link.at,
    })
    .execute()
}

type Ending = {
  id: string
  organisationIds: readonly OrganisationId[]
  reason: string
  by: PersonId
  at: Date
}

/** Records that a link does not hold. False when there is no such link of these organisations that still holds. */
export async function endAidLink(db: Db, { id, organisationIds, reason, by, at }: Ending): Promise<boolean> {
  const ended = await db
    .updateTable('aid_link')
    .set({ ended_by: by, ended_at: at, end_reason: reason })
    .where('id', '=', id)
    .where((eb) => eb('organisation_id', '=', eb.fn.any(eb.val([...organisationIds]))))
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return ended !== undefined
}

/**
 * The organisations that make up one single undertaking with this one, itself among them: linked directly or through
 * others, in either direction, as far as they are known here by organisation number.
 */
export async function listSingleUndertaking(db: Db, id: OrganisationId): Promise<OrganisationId[]> {
  const { rows } = await sql<{ id: OrganisationId }>`
    with recursive undertaking(id) as (
      select ${id}::uuid
      union
      select other.id
      from undertaking u
      join organisation own on own.id = u.id
      join aid_link l on l.ended_at is null and l.facts && array['votes', 'board', 'influence', 'agreement']
        and (l.organisation_id = own.id or l.linked_number = own.organisation_number)
      join organisation other on other.id = l.organisation_id or other.organisation_number = l.linked_number)
    select id from undertaking`.execute(db)
  return rows.map((row) => row.id)
}
