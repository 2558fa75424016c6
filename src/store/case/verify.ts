import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { FileStore } from '../../outside/files/port.ts'
import type { Db } from '../db.ts'
import { verifyRequests } from '../papers/verify-requests.ts'
import { readKept } from './read-kept.ts'
import { type Break, breaksIn, disposedIn, unboundIn } from './verify-case.ts'

export type Verified = {
  cases: number
  events: number
  /** Documents whose content has been disposed of by decision. */
  disposed: number
  /** Documents that are older than the journal binds who may read them, in cases where nothing has happened since. */
  unbound: number
  /** Requests for documents. */
  requests: number
  /** Those of them from before their changes were chained, that nobody has changed since. */
  unlinked: number
  breaks: Break[]
}

const batchSize = 200

/**
 * Walks every chain and every registry series. Finds each event that was changed, removed, inserted or cut off, each
 * content, document and registry entry that no longer is what its event binds, each document that others may read than
 * its events say or whose flag of secrecy is not as they say, and each gap in a series; with `files` also stored files whose bytes are missing or damaged. Reads
 * one moment of the database.
 */
export async function verifyAll(db: Db, files?: Pick<FileStore, 'get'>): Promise<Verified> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const ofRequests = await verifyRequests(trx)
      const breaks = [...(await seriesBreaks(trx)), ...ofRequests.breaks]
      const verified: Verified = { ...ofRequests, cases: 0, events: 0, disposed: 0, unbound: 0, breaks }
      for await (const ids of batches(trx)) {
        for (const kept of await readKept(trx, ids)) {
          verified.cases += 1
          verified.events += kept.events.length
          verified.disposed += disposedIn(kept)
          verified.unbound += unboundIn(kept)
          verified.breaks.push(...breaksIn(kept))
        }
      }
      if (files) verified.breaks.push(...(await fileBreaks(trx, files)))
      return verified
    })
}

/** Ids of every case that has a row, an event or a newest event kept apart. */
async function* batches(db: Db): AsyncGenerator<PartnershipId[]> {
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<{ id: PartnershipId }>`
      select id from (
        (select id from partnership where id > ${last} order by id limit ${batchSize})
        union (select partnership_id from case_head where partnership_id > ${last} order by partnership_id limit ${batchSize})
      ) both_kinds order by id limit ${batchSize}`.execute(db)
    const ids = rows.map(({ id }) => id)
    last = ids.at(-1) ?? last
    if (ids.length === 0) return
    yield ids
  }
}

/** Numbers that were taken in a series and stand on no case. */
async function seriesBreaks(db: Db): Promise<Break[]> {
  const { rows } = await sql<{ where: string }>`
    select b.name || ' ' || s.year || ' ' || n as where
    from registry_series s
    join board b on b.id = s.board_id
    cross join lateral generate_series(1, greatest(s.last, (
      select max(c.number) from registry_case c where c.board_id = s.board_id and c.year = s.year))) n
    left join registry_case c on c.board_id = s.board_id and c.year = s.year and c.number = n
    where c.id is null
    order by 1`.execute(db)
  return rows.map(({ where }) => ({ where, seq: null, kind: 'numberMissing' }))
}

async function fileBreaks(db: Db, files: Pick<FileStore, 'get'>): Promise<Break[]> {
  const rows = await db.selectFrom('file').select('sha256').distinct().orderBy('sha256').execute()
  const breaks: Break[] = []
  for (const { sha256 } of rows) {
    if (!(await isWhole(files, sha256))) breaks.push({ where: sha256, seq: null, kind: 'fileDamaged' })
  }
  return breaks
}

async function isWhole(files: Pick<FileStore, 'get'>, sha256: string): Promise<boolean> {
  try {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
    await pipeline(await files.get(sha256), nowhere)
    return true
  } catch {
    return false
  }
}
