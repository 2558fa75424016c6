import type { ProcessEvent } from '../../domain/events.ts'
import type { History } from '../../process/case/history.ts'
import { readBy } from '../../process/versions/case-rulebook.ts'
import { movesIn } from '../../process/versions/rulebook-moves.ts'
import { getRulebook, getRulebooks, type RulebookRef } from '../bodies/rulebook-version.ts'
import type { Db } from '../db.ts'

/** What a case is read by: the version that it follows, and those it has moved from. No query once they have been read. */
export async function caseRulebook(
  db: Db,
  followed: RulebookRef,
  events: readonly ProcessEvent[],
): Promise<Pick<History, 'rulebook' | 'earlier'>> {
  const newest = await getRulebook(db, followed)
  const versionOf = await getRulebooks(
    db,
    movesIn(events).map(({ from }) => from),
  )
  return readBy(newest, events, versionOf)
}
