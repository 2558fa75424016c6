import { type RawBuilder, sql } from 'kysely'
import type { PartnershipId } from '../../src/domain/partnership.ts'
import { hashOf } from '../../src/store/case/event-link.ts'
import { readKept } from '../../src/store/case/read-kept.ts'
import { recordInCase } from '../../src/store/case/record.ts'
import { verifyAll } from '../../src/store/case/verify.ts'
import { linkOf } from '../../src/store/case/verify-case.ts'
import type { Db } from '../../src/store/db.ts'
import { aNewEvent, openTestCase } from './cases.ts'
import { tamper } from './tamper.ts'

export const caseTables = ['partnership', 'case_event', 'case_event_content', 'document', 'registry_entry']
const tables = [
  ...caseTables,
  'document_file',
  'case_head',
  'registry_case',
  'registry_series',
  'partnership_party',
  'file',
]

/** One case alone, of three events; the first binds a document and its entry. */
export async function aJournal(db: Db, places: Parameters<typeof openTestCase>[1]): Promise<PartnershipId> {
  await tamper(db, ...tables.map((table) => sql`delete from ${sql.table(table)}`))
  const { id } = await openTestCase(db, places)
  await recordInCase(db, { partnershipId: id, lastSeq: 1 }, async (inCase) => {
    inCase.event(aNewEvent('documentsRequested', { reasons: 'Två saknas' }))
    inCase.event(aNewEvent('documentReceived', { kind: 'statutes' }))
  })
  return id
}

/** What is found first when somebody has gone round the program. */
export async function firstBreak(db: Db, ...changes: RawBuilder<unknown>[]) {
  await tamper(db, ...changes)
  const [first] = (await verifyAll(db)).breaks
  return first === undefined ? null : [first.kind, first.seq]
}

/** Lets the first event bind what it brought in as events did before more of it was bound, with the whole chain reckoned anew. */
export async function boundAsBefore(db: Db, id: PartnershipId): Promise<void> {
  const [kept] = await readKept(db, [id])
  if (kept === undefined) throw new Error('There is no such case')
  const earlier = (things: typeof kept.entries) =>
    Object.fromEntries(things.map((thing) => [thing.id, thing.digests.at(-1)]))
  let hash = kept.events[0]?.prevHash ?? ''
  for (const event of kept.events) {
    const digests = { documents: earlier(kept.documents), entries: earlier(kept.entries) }
    const bound = event.seq === 1 ? { ...event.bound, ...digests } : event.bound
    const link = { ...linkOf(event), bound: bound as typeof event.bound, prevHash: hash }
    hash = hashOf(link)
    const change = sql`update case_event set bound = ${JSON.stringify(bound)}::jsonb, prev_hash = ${link.prevHash}, hash = ${hash}
      where partnership_id = ${id} and seq = ${event.seq}`
    await tamper(db, change)
  }
  await tamper(db, sql`update case_head set hash = ${hash} where partnership_id = ${id}`)
}
