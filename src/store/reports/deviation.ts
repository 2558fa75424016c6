import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'

export const deviationKinds = ['risk', 'deviation'] as const
type DeviationKind = (typeof deviationKinds)[number]

export type Deviation = {
  id: string
  version: number
  kind: DeviationKind
  text: string
  measure: string
  ownerId: PersonId | null
  owner: string
  by: PlainDate | null
  closedOn: PlainDate | null
  /** What came of it; empty while it is open. */
  outcome: string
  /** Which side wrote it last. */
  side: Side
  writtenBy: string
  writtenAt: string
}

/** Risks and deviations of a case, as they stand: the open ones first, the newest first. */
export async function listDeviations(db: Db, partnershipId: PartnershipId): Promise<Deviation[]> {
  const newest = versions(db, partnershipId).distinctOn('d.id').orderBy('d.id').orderBy('d.version', 'desc')
  return db
    .selectFrom(newest.as('d'))
    .selectAll('d')
    .orderBy((eb) => eb('d.closedOn', 'is not', null))
    .orderBy('d.id', 'desc')
    .execute()
}

/** Every version of one, the newest first. */
export async function listDeviationHistory(
  db: Db,
  partnershipId: PartnershipId,
  id: string,
): Promise<Deviation[]> {
  return versions(db, partnershipId).where('d.id', '=', id).orderBy('d.version', 'desc').execute()
}

function versions(db: Db, partnershipId: PartnershipId) {
  return db
    .selectFrom('deviation as d')
    .innerJoin('person', 'person.id', 'd.written_by')
    .select(['d.id', 'd.version', 'd.kind', 'd.description as text', 'd.measure', 'd.owner_id as ownerId'])
    .select(['d.owner_name as owner', 'd.by_day as by', 'd.closed_on as closedOn', 'd.outcome', 'd.side'])
    .select(['person.name as writtenBy', 'd.written_at as writtenAt'])
    .where('d.partnership_id', '=', partnershipId)
}

type DeviationWritten = Omit<Deviation, 'id' | 'version' | 'writtenBy' | 'writtenAt'> & {
  /** A new one has none. */
  id?: string
  /** The version that the writer saw; 0 for a new one. */
  basedOn: number
  personId: PersonId
  at: Date
}

/** Saves a version. Of two based on the same one, one is saved; `changed` says that somebody else was first. */
export async function saveDeviation(
  db: Db,
  { partnershipId, bodyId }: { partnershipId: PartnershipId; bodyId: PublicBodyId },
  written: DeviationWritten,
): Promise<'saved' | 'changed'> {
  const { id = newId(), basedOn, text, owner, ownerId, by, closedOn, personId, at, ...same } = written
  const saved = await db
    .insertInto('deviation')
    .values({
      ...same,
      ...{ id, version: basedOn + 1, public_body_id: bodyId, partnership_id: partnershipId },
      ...{ description: text, owner_id: ownerId, owner_name: owner, by_day: by, closed_on: closedOn },
      ...{ written_by: personId, written_at: at },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return saved.length > 0 ? 'saved' : 'changed'
}
