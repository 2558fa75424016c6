import type { ProcessEvent } from '../../domain/events.ts'
import type { History } from '../../process/case/history.ts'
import { readBy } from '../../process/versions/case-rulebook.ts'
import { movesIn } from '../../process/versions/rulebook-moves.ts'
import { type RulebookRef, rulebooksToday } from '../bodies/rulebook-version.ts'
import type { Db } from '../db.ts'

/** What a case is read by: the version that it follows, and those it has moved from, with the law of today. No query once they have been read. */
export async function caseRulebook(
  db: Db,
  followed: RulebookRef,
  events: readonly ProcessEvent[],
): Promise<Pick<History, 'rulebook' | 'earlier'>> {
  const { roleNames } = followed
  const named = (ref: RulebookRef) => ({ ...ref, roleNames })
  const versionOf = await rulebooksToday(db, [followed, ...movesIn(events).map(({ from }) => named(from))])
  return readBy(versionOf(followed), events, (ref) => versionOf(named(ref)))
}
