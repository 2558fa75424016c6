import { sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Partnership, PartnershipId } from '../../domain/partnership.ts'
import type { Side } from '../../domain/roles.ts'
import { NotFound } from '../../domain/thrown.ts'
import { arrayOf } from '../array-of.ts'
import type { Db } from '../db.ts'
import { waitsFor } from '../lists/listed-line.ts'
import { partnershipAs, partnershipFor } from '../lists/seen-by-party.ts'
import { branchesFor, visibleTo } from '../lists/visibility.ts'
import { partiesOf, peopleOf, scopeFrom, scopeRows, unitsOf } from './partnership-parts.ts'

/** The case with that number if the actor may see it; "not there" and "not yours" are the same nothing. One query. */
export async function findVisible(db: Db, actor: Actor, number: string): Promise<Partnership | null> {
  const row = await partnerships(db, actor.acting.side)
    .where('p.number', '=', number)
    .where(visibleTo(actor))
    .executeTakeFirst()
  return row === undefined ? null : toPartnership(row)
}

/** As findVisible, but throws NotFound. */
export async function getVisible(db: Db, actor: Actor, number: string): Promise<Partnership> {
  return (await findVisible(db, actor, number)) ?? notFound()
}

/**
 * Open cases that the actor may see, and closed ones in which something is still the actor's to do, such as a letter or the
 * last account; at most so many: those open that wait for the actor's role first, then by the nearest day. One query.
 */
export async function listOpenVisible(db: Db, actor: Actor, most: number): Promise<Partnership[]> {
  const isMine = sql<boolean>`coalesce(${waitsFor(actor)}, false)`
  const waits = sql`(p.closed_on is null or ${actor.acting.role} = any(p.waiting_roles))`
  // Each branch is read along its own index as far as is needed, first of what waits for the role, then of the rest.
  const parts = branchesFor(actor).flatMap((branch) =>
    [sql`${isMine}`, sql`not ${isMine} and ${waits}`].map(
      (which) => sql`(select p.id, ${isMine} as mine, p.next_due from ${partnershipFor(actor)} p
        where ${branch} and ${which} order by p.next_due, p.id limit ${most})`,
    ),
  )
  const first = sql`select id from (${sql.join(parts, sql` union all `)}) each
    order by mine desc, next_due, id limit ${most}`
  const rows = await partnerships(db, actor.acting.side)
    .where(sql<boolean>`p.id in (${first})`)
    .orderBy(sql`${isMine} desc, p.next_due, p.id`)
    .execute()
  return rows.map(toPartnership)
}

/** The case by its id, for jobs and commands that act for nobody. Throws NotFound. */
export async function getPartnership(db: Db, id: PartnershipId): Promise<Partnership> {
  const row = await partnerships(db).where('p.id', '=', id).executeTakeFirst()
  return row === undefined ? notFound() : toPartnership(row)
}

/** The cases with these ids, for jobs that act for nobody. One query. */
export async function listPartnerships(db: Db, ids: readonly PartnershipId[]): Promise<Partnership[]> {
  const rows = await partnerships(db)
    .where(sql<boolean>`p.id = any(${arrayOf(ids)})`)
    .orderBy('p.id')
    .execute()
  return rows.map(toPartnership)
}

/** The case by its number, for a page that has proved in another way that it may show it. Throws NotFound. */
export async function getPartnershipByNumber(db: Db, number: string): Promise<Partnership> {
  const row = await partnerships(db).where('p.number', '=', number).executeTakeFirst()
  return row === undefined ? notFound() : toPartnership(row)
}

function notFound(): never {
  throw new NotFound()
}

/** Read as a side may know them; jobs know them whole. */
export function partnerships(db: Db, side: Side = 'public') {
  const cases = partnershipAs(side)
  return db
    .selectFrom(cases.as<'p'>(sql.ref('p')))
    .innerJoin('public_body as body', 'body.id', 'p.public_body_id')
    .innerJoin('board', 'board.id', 'p.board_id')
    .leftJoin('partnership as old', 'old.id', 'p.linked_from')
    .select([
      'p.id',
      'p.number',
      'p.registry_number as registryNumber',
      'p.external_number as externalNumber',
      'p.title',
      'p.summary',
      'p.public_body_id as bodyId',
      'body.name as bodyName',
      'p.board_id as boardId',
      'board.name as boardName',
      'p.rulebook as folder',
      'p.rulebook_version as version',
      sql<string | null>`nullif(body.role_names, '{}')::text`.as('roleNames'),
      'body.rulebook as followed',
      'p.origin',
      'p.received_on as receivedOn',
      'p.received_by_name as receivedBy',
      'p.forwarded_on as forwardedOn',
      'p.forwarded_by_name as forwardedBy',
      'p.status',
      'p.status_since as statusSince',
      'p.next_due as nextDue',
      'p.waiting_side as waitingSide',
      'p.paused',
      'p.closed_on as closedOn',
      'p.last_seq as lastSeq',
      'old.number as linkedFrom',
      partiesOf.as('parties'),
      unitsOf.as('units'),
      peopleOf.as('people'),
      scopeRows.as('scope'),
    ])
}

export type PartnershipRow = Awaited<ReturnType<ReturnType<typeof partnerships>['executeTakeFirstOrThrow']>>

export function toPartnership({
  bodyId,
  bodyName,
  boardId,
  boardName,
  folder,
  version,
  roleNames,
  followed,
  receivedOn,
  receivedBy,
  forwardedOn,
  forwardedBy,
  ...same
}: PartnershipRow): Partnership {
  return {
    ...same,
    lead: { bodyId, bodyName, boardId, boardName },
    rulebook: { folder, version, roleNames, followed },
    received: { on: receivedOn, by: receivedBy },
    forwarded: forwardedOn === null ? null : { on: forwardedOn, by: forwardedBy },
    scope: scopeFrom({ ...same, leadBodyId: bodyId }),
  }
}
