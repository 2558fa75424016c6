import { sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Role } from '../../domain/roles.ts'
import { NotFound } from '../../domain/thrown.ts'
import type { Db } from '../db.ts'
import { keptQuery } from '../kept-query.ts'
import { type CaseReader, readerOf, visibleToReader } from '../lists/visibility.ts'

/** A case before anything of it has been read. */
export type StampedCase = {
  id: PartnershipId
  title: string
  /** Another text as soon as anything has changed that the pages of the case show: in the case, its parties or their people. */
  stamp: string
}

/**
 * The case by its number, inside what the actor may see, as far as it takes to know whether it has changed. Throws NotFound.
 * One query. What is written with an event changes the row of the case, as do its parties and people; all else leaves a
 * stamp by its trigger (docs/decisions/0046).
 */
export async function getStamped(db: Db, actor: Actor, number: string): Promise<StampedCase> {
  const { role, ...reader } = readerOf(actor)
  const [found] = await stampedByNumber(db, { role }, { ...reader, number })
  if (found === undefined) throw new NotFound()
  return found
}

const stampedByNumber = keptQuery<{ role: Role }, Omit<CaseReader, 'role'> & { number: string }, StampedCase>(
  (_db, { role }, { number, ...reader }) => sql`
    select p.id, p.title, p.changed::text || ' ' || array(
      select s.at from change_stamp s
      where s.about = any(array[p.id, p.public_body_id] || array(
        select coalesce(pp.body_id, pp.organisation_id) from partnership_party pp where pp.partnership_id = p.id))
      order by s.about)::text as stamp
    from partnership p
    where p.number = ${number} and ${visibleToReader({ role, ...reader })}`,
)
