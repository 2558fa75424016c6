import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { GroupKind } from '../../../../process/case/group-kind.ts'

type Decided = { doneOn: PlainDate | null; fromMeeting: { id: string; heldOn: PlainDate } }
type Met = { id: string; group: GroupKind; on: PlainDate }

/** What had been decided before a meeting and was not done by then: of one that is booked, all that is open. */
export function openBefore<Action extends Decided>(actions: readonly Action[], meeting: Omit<Met, 'group'>) {
  return decidedBefore(actions, meeting).filter(({ doneOn }) => doneOn === null || doneOn >= meeting.on)
}

/** The same with what has been done since the group met the last time, so that its minutes can say what became of it. */
export function followedUpAt<Action extends Decided>(
  actions: readonly Action[],
  meeting: Met,
  held: readonly Met[],
): Action[] {
  const days = held.filter(({ group, on }) => group === meeting.group && on < meeting.on).map(({ on }) => on)
  const since = days.toSorted().at(-1)
  return decidedBefore(actions, meeting).filter(
    ({ doneOn }) => doneOn === null || since === undefined || doneOn >= since,
  )
}

function decidedBefore<Action extends Decided>(
  actions: readonly Action[],
  { id, on }: Omit<Met, 'group'>,
): Action[] {
  return actions.filter(({ fromMeeting }) => fromMeeting.id !== id && fromMeeting.heldOn <= on)
}
