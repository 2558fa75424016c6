import type { PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { followersOn } from '../people/receivers.ts'
import { caseFileOf } from './case-file.ts'
import { keepStanding } from './keep-standing.ts'
import { getPartnership } from './partnership.ts'
import { recordInCase } from './record.ts'
import { stateAfter } from './steps.ts'
import { keepDays, listCalendars, noteMoved, reckon, runningState } from './timetable.ts'

/**
 * Reckons the days of a case anew: what lists say of its nearest day, of whose turn it is and of the gap is put right, as the
 * idea-based side sees it too. When a day has moved since it was last reckoned the journal says which and why and both
 * sides are told, in one transaction. Run again it writes nothing.
 * Throws ChangedMeanwhile when something else was recorded just then.
 */
export async function recountCase(
  db: Db,
  id: PartnershipId,
  { today, at }: { today: PlainDate; at: Date },
): Promise<void> {
  const partnership = await getPartnership(db, id)
  const [{ history }, calendars] = await Promise.all([
    caseFileOf(db, partnership, today),
    listCalendars(db, partnership),
  ])
  const reckoning = await reckon(db, { partnership, history, calendars })
  const state = { ...stateAfter(history, today, calendars), ...runningState(history, calendars, today) }
  const { round, days, moved, isKept } = reckoning
  if (moved.length === 0) {
    await keepStanding(db, partnership, state)
    if (!isKept && round !== null) await keepDays(db, { partnershipId: id, at }, { round, days })
    return
  }
  await recordInCase(db, { partnershipId: id, lastSeq: partnership.lastSeq, at }, async (inCase) => {
    inCase.state(state)
    await noteMoved(inCase, reckoning, { today })
    const about = { partnership, today }
    const followers = [
      ...(await followersOn(inCase.trx, 'party', about)),
      ...(await followersOn(inCase.trx, 'public', about)),
    ]
    inCase.notify({ personIds: followers.map(({ personId }) => personId), kind: 'daysMoved', params: {} })
  })
}
