import type { PersonId } from '../../domain/actor.ts'
import type { DisclosureRequest } from '../../domain/disclosure.ts'
import { type Db, type Trx, withTransaction } from '../db.ts'
import { takeAnswered, takeRequest } from './disclosure.ts'
import { linkRequest } from './disclosure-link.ts'

type Change = {
  /** The request as it was when it was read. */
  read: Pick<DisclosureRequest, 'id' | 'version'>
  /** Null for whoever asks. */
  by: PersonId | null
  at: Date
}

/**
 * Changes an open request and adds the change to its chain, in one transaction. Throws ChangedMeanwhile when somebody has
 * changed, answered or closed it since it was read.
 */
export function changeRequest<Result>(
  db: Db,
  change: Change,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  return inChain(db, change, async (trx) => {
    await takeRequest(trx, change.read)
    return work(trx)
  })
}

/** The same for what follows on the answer to one. */
export function followRequest<Result>(
  db: Db,
  change: Change,
  work: (trx: Trx) => Promise<Result>,
): Promise<Result> {
  return inChain(db, change, async (trx) => {
    await takeAnswered(trx, change.read)
    return work(trx)
  })
}

function inChain<Result>(db: Db, { read, by, at }: Change, work: (trx: Trx) => Promise<Result>) {
  return withTransaction(db, async (trx) => {
    const result = await work(trx)
    await linkRequest(trx, read.id, { by, at })
    return result
  })
}
