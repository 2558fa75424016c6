import { sql } from 'kysely'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import { ChangedMeanwhile, NotFound } from '../../domain/thrown.ts'
import { type Db, type Trx, withTransaction } from '../db.ts'
import { sharingOf } from '../papers/sharing.ts'
import { collect, type InCase, type LockedCase } from './in-case.ts'
import { writeCollected } from './write-case.ts'

export type Position = {
  partnershipId: PartnershipId
  /** The newest event when it was decided what to record. */
  lastSeq: number
  /** The instant of the recording; now unless told. */
  at?: Date
}

/**
 * Records what is decided in a case: the change, its events, documents, registry entries, notices and jobs in ONE
 * transaction with the case locked. Gives what `work` gives. Throws ChangedMeanwhile when something was recorded
 * after `lastSeq`, NotFound when there is no such case; nothing is then written.
 */
export async function recordInCase<Result>(
  db: Db,
  position: Position,
  work: (inCase: InCase) => Promise<Result>,
): Promise<Result> {
  return withTransaction(db, async (trx) => {
    const locked = await lockCase(trx, position)
    const { inCase, collected } = collect(trx, locked)
    const result = await work(inCase)
    await writeCollected(trx, locked, collected)
    return result
  })
}

async function lockCase(
  trx: Trx,
  { partnershipId, lastSeq, at = new Date() }: Position,
): Promise<LockedCase> {
  const row = await trx
    .selectFrom('partnership as p')
    .innerJoin('case_head as h', 'h.partnership_id', 'p.id')
    .select(['p.public_body_id', 'p.board_id', 'p.last_seq', 'p.last_document', 'h.seq', 'h.hash'])
    .select(unboundOf.as('unbound'))
    .where('p.id', '=', partnershipId)
    .forNoKeyUpdate('p')
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  if (row.last_seq !== lastSeq || row.seq !== lastSeq) throw new ChangedMeanwhile()
  return {
    partnershipId,
    bodyId: row.public_body_id,
    boardId: row.board_id,
    lastSeq,
    lastHash: row.hash,
    lastDocument: row.last_document,
    unbound: row.unbound.map(({ id, ...sharing }) => ({ id, sharing: sharingOf(sharing) })),
    at,
  }
}

type UnboundRow = { id: DocumentId; shared: boolean; waits: boolean; internal: boolean }

const unboundOf = sql<UnboundRow[]>`coalesce((select json_agg(json_build_object('id', d.id,
    'shared', d.shared_with_party, 'waits', d.share_waits, 'internal', d.internal) order by d.number)
  from document d where d.partnership_id = p.id and d.sharing_seq is null), '[]')`
