import { sql } from 'kysely'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import type { InCase } from '../case/in-case.ts'
import type { Db } from '../db.ts'
import { secrecyOf } from './secrecy-provision.ts'

/** What the row of a document says of who may read it. */
type Sharing = { shared?: boolean; waits?: boolean; internal?: boolean }

/** The same as the journal binds it: some of `shared`, `waits` and `internal`; none of them while it is kept back. */
export function sharingOf({ shared = false, waits = false, internal = false }: Sharing): string {
  const words = [shared && 'shared', waits && 'waits', internal && 'internal']
  return words.filter((word) => word !== false).join(' ')
}

/**
 * Gives the party what was made at an event and kept back until now; what is flagged as secret waits until the flag is
 * lifted. The newest event that is recorded binds it.
 */
export async function shareDocuments(inCase: InCase, seq: number): Promise<void> {
  const isFlagged = sql<boolean>`(${secrecyOf}) is not null`
  const given = await inCase.trx
    .updateTable('document as d')
    .set({ shared_with_party: sql`shared_with_party or not (${isFlagged})`, share_waits: isFlagged })
    .where('partnership_id', '=', inCase.partnershipId)
    .where('event_seq', '=', seq)
    .where('internal', '=', false)
    .returning(['d.id', 'd.shared_with_party as shared', 'd.share_waits as waits'])
    .execute()
  for (const { id, ...sharing } of given) inCase.bindSharing(id, sharingOf(sharing))
}

/** Whether both sides could read a document, as the newest event says that was recorded in the time asked about. Older documents are left out. */
export async function sharedWithin(
  db: Db,
  partnershipId: PartnershipId,
  isWithin: (recordedAt: string) => boolean,
): Promise<ReadonlyMap<DocumentId, boolean>> {
  const { rows } = await sql<{ id: DocumentId; sharing: string; recordedAt: string }>`
    select said.key as id, said.value as sharing, e.recorded_at as "recordedAt"
    from case_event e cross join lateral jsonb_each_text(e.bound -> 'sharing') said
    where e.partnership_id = ${partnershipId} order by e.seq`.execute(db)
  const known = rows.filter(({ recordedAt }) => isWithin(recordedAt))
  return new Map(known.map(({ id, sharing }) => [id, sharing.split(' ').includes('shared')]))
}

/** Gives the party what waited for its flag of secrecy to be lifted. */
export async function shareWaiting(inCase: InCase, id: DocumentId): Promise<void> {
  const given = await inCase.trx
    .updateTable('document')
    .set({ shared_with_party: true, share_waits: false })
    .where('id', '=', id)
    .where('share_waits', '=', true)
    .returning('id')
    .execute()
  for (const each of given) inCase.bindSharing(each.id, sharingOf({ shared: true }))
}
