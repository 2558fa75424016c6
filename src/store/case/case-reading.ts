import { sql } from 'kysely'
import type { Actor } from '../../domain/actor.ts'
import type { Partnership } from '../../domain/partnership.ts'
import { type Role, sideOf } from '../../domain/roles.ts'
import { NotFound } from '../../domain/thrown.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { keptQuery } from '../kept-query.ts'
import { type CaseReader, readerOf, visibleToReader } from '../lists/visibility.ts'
import { readFactText } from './case-facts-rows.ts'
import { type PartnershipRow, partnerships, toPartnership } from './partnership.ts'
import { type Happened, rememberedEvents } from './remembered-events.ts'

/** A case as the database has just told of it, inside what a reader may see. */
export type CaseReading = {
  partnership: Partnership
  happened: Happened
  /** What its facts rest on, as JSON. */
  facts: string
}

/** Reads a case by its number, inside what the actor may see. Throws NotFound. Two queries, one more when something has happened. */
export async function readCase(
  db: Db,
  actor: Actor,
  { number, today }: { number: string; today: PlainDate },
): Promise<CaseReading> {
  const { role, ...reader } = readerOf(actor)
  const [found] = await caseByNumber(db, { role }, { ...reader, number })
  if (found === undefined) throw new NotFound()
  const partnership = partnershipIn(found.row)
  const [happened, facts] = await Promise.all([
    rememberedEvents(db, partnership, today),
    readFactText(db, partnership.id, today),
  ])
  return { partnership, happened, facts }
}

type Values = Omit<CaseReader, 'role'> & { number: string }

const caseByNumber = keptQuery<{ role: Role }, Values, { row: string }>(
  (db, { role }, { number, ...reader }) => sql`
    select to_json(the_case)::text as row
    from (${partnerships(db, sideOf(role))
      .where('p.number', '=', number)
      .where(visibleToReader({ role, ...reader }))}) the_case`,
)

function partnershipIn(text: string): Partnership {
  const row: PartnershipRow = JSON.parse(text)
  return toPartnership(row)
}
