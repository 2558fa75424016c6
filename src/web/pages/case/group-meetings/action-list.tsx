import type { Actor } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { canConvene } from '../../../../domain/permissions/permissions-steering.ts'
import type { Action } from '../../../../store/meetings/group-meeting.ts'
import { Day } from '../../../parts/date-words.tsx'
import { ActionList } from '../action-list.tsx'
import type { At, GroupMeetings } from './load.ts'
import { words } from './words.ts'

/** What the groups have decided that somebody does. */
export function GroupActions({ at, loaded: { actions, file } }: { at: At; loaded: GroupMeetings }) {
  const t = words(at.language)
  const { partnership } = file
  return (
    <>
      {actions.every(({ doneOn }) => doneOn !== null) && <p>{t.noActions}</p>}
      <ActionList
        at={at}
        actions={actions}
        from={({ fromMeeting: { group, heldOn } }) => (
          <>
            {t.fromMeeting[group]} <Day day={heldOn} />
          </>
        )}
        addressOf={(action) =>
          mayComplete(at.actor, partnership, action)
            ? at.to.inCase(partnership.number, 'gruppmoten', 'uppgifter', action.id)
            : null
        }
      />
    </>
  )
}

/** The owner, or whoever convenes and was told. */
export function mayComplete(actor: Actor, { scope }: Partnership, { ownerId }: Action): boolean {
  return actor.personId === ownerId || canConvene(actor, scope)
}
