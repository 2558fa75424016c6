import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { listAway } from '../../../../store/people/absence.ts'
import { receiversWithIds } from '../../../../store/people/receivers.ts'
import type { GroupInvitee } from './invitees.ts'
import type { At } from './load.ts'

/** Those who are called, and the deputies of those who are away on the day, for the same party; never somebody with a recorded jäv. */
export async function withStandIns(
  at: At,
  called: readonly GroupInvitee[],
  { on, conflictedIds }: { on: PlainDate; conflictedIds: readonly string[] },
): Promise<GroupInvitee[]> {
  const ids = called.map(({ personId }) => personId)
  const away = (await listAway(at.db, ids, on)).filter(
    ({ deputyId }) => !ids.includes(deputyId) && !conflictedIds.includes(deputyId),
  )
  if (away.length === 0) return [...called]
  const found = await receiversWithIds(
    at.db,
    away.map(({ deputyId }) => deputyId),
  )
  return [...called, ...found.flatMap((deputy) => standInFor(called, away, deputy))]
}

function standInFor(
  called: readonly GroupInvitee[],
  away: Awaited<ReturnType<typeof listAway>>,
  { personId, name, email }: Awaited<ReturnType<typeof receiversWithIds>>[number],
): GroupInvitee[] {
  const absent = away.find(({ deputyId }) => deputyId === personId)
  const inPlaceOf = called.find((one) => one.personId === absent?.personId)
  return inPlaceOf === undefined ? [] : [{ ...inPlaceOf, personId, name, email, function: '' }]
}
