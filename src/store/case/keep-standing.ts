import { isDeepStrictEqual } from 'node:util'
import type { Partnership } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'
import type { CaseState } from './in-case.ts'
import { stateColumns } from './write-case.ts'

const kept = [
  'status',
  'status_since',
  'next_due',
  'next_expected',
  'next_meeting',
  'next_roles',
  'waiting_side',
  'waiting_roles',
  'waiting_barred',
  'paused',
  'closed_on',
  'ends_on',
  'gap_level',
  'gap_meeting_on',
  'gap_memo_stop',
  'rhythm',
  'group_meetings',
  'seen_by_party',
] as const

/** Puts right what lists say of a case, only where it differs and not over what a step has put there meanwhile. */
export async function keepStanding(
  db: Db,
  { id, lastSeq }: Pick<Partnership, 'id' | 'lastSeq'>,
  state: CaseState,
): Promise<void> {
  const columns = stateColumns(state)
  const { seen_by_party: seen } = columns
  const asItWas = await db
    .selectFrom('partnership')
    .select(kept)
    .where('id', '=', id)
    .where('last_seq', '=', lastSeq)
    .executeTakeFirst()
  if (asItWas === undefined || isDeepStrictEqual(asItWas, { ...asItWas, ...columns })) return
  await db
    .updateTable('partnership')
    .set({ ...columns, ...(seen !== undefined && { seen_by_party: seen && JSON.stringify(seen) }) })
    .where('id', '=', id)
    .where('last_seq', '=', lastSeq)
    .execute()
}
