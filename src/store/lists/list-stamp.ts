import { type RawBuilder, sql } from 'kysely'
import type { Actor, PersonId } from '../../domain/actor.ts'
import { type Side, sideOf } from '../../domain/roles.ts'
import type { Db } from '../db.ts'
import { keptQuery } from '../kept-query.ts'
import { guestOf, partyOf, readerOf, rightsOf } from './visibility.ts'
import { barredRoles } from './waited-role.ts'

/** So many cases are named one by one; whoever has more of them is always told anew. */
const mostNamed = 200

/**
 * Another text as soon as something has changed in a case that the actor may list, alike for all with the same rights. Null
 * where that cannot be told: while a change that began before the newest one is still under way. One query, however many
 * cases there are: of those that the actor's body leads, only which transaction changed one last.
 */
export async function stampOfList(db: Db, actor: Actor): Promise<string | null> {
  const { role, holderId } = readerOf(actor)
  const { personId } = actor
  const [told] = await stamps(db, { side: sideOf(role) }, { holderId, personId })
  if (told === undefined || told.named.length > mostNamed) return null
  const { newest, settled, named, around } = told
  if (newest !== null && BigInt(newest) >= BigInt(settled)) return null
  return [rightsOf(actor), told.apart ? ownMark(personId) : '', newest, around, ...named].join(' ')
}

/** Whether the stamp is of one person alone. */
export function isOwnStamp(stamp: string, { personId }: Actor): boolean {
  return stamp.includes(ownMark(personId))
}

function ownMark(personId: PersonId): string {
  return `own:${personId}`
}

/**
 * Whether a person may not act in some case for something of their own: a conflict of interest, or four eyes. Whose turn it is
 * reads otherwise for them than for others with the same rights.
 */
export function standsApart({ personId }: Pick<Actor, 'personId'>): RawBuilder<boolean> {
  return sql`(exists (select from conflict_of_interest where person_id = ${personId} and until_day is null)
    or exists (select from partnership where waiting_barred <> '{}' and waiting_barred && ${barredRoles(personId)}))`
}

/** `around` changes with the units of a body, which decide who sees what. What makes somebody `apart` is only ever said with an event. */
type Stamps = {
  newest: string | null
  settled: string
  around: number | null
  apart: boolean
  named: string[]
}
type Reading = { holderId: string; personId: PersonId }

const stamps = keptQuery<{ side: Side }, Reading, Stamps>((_db, { side }, { holderId, personId }) => {
  const newest = sql`(select max(changed)::text from partnership where public_body_id = ${holderId})`
  return sql`
    select ${side === 'public' ? newest : sql`null`} as newest,
      pg_snapshot_xmin(pg_current_snapshot())::text as settled,
      (select at from change_stamp where about = ${holderId}) as around,
      ${standsApart({ personId })} as apart,
      array(select p.id || '.' || p.changed from partnership p
        where ${side === 'public' ? guestOf(holderId) : partyOf(holderId)} order by p.id limit ${sql.lit(mostNamed + 1)}) as named`
})

/**
 * Once at the start: rows that came with a backup from another server may name transactions that are still to come here. They
 * are taken for changed now, so that stamps can be told. Reads one entry of an index for each body when there are none.
 */
export async function settleChanges(db: Db): Promise<void> {
  await sql`
    update partnership set changed = pg_current_xact_id()
    where public_body_id in (select b.id from public_body b
      where (select max(changed) from partnership where public_body_id = b.id) > pg_current_xact_id())`.execute(
    db,
  )
}
