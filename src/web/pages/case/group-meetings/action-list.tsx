import type { Actor } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { canConvene } from '../../../../domain/permissions/permissions-steering.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import type { Action } from '../../../../store/meetings/group-meeting.ts'
import { Day, DueWords } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { At, GroupMeetings } from './load.ts'
import { words } from './words.ts'

/** What the groups have decided that somebody does: open first, and what has been done. */
export function ActionList({ at, loaded }: { at: At; loaded: GroupMeetings }) {
  const t = words(at.language)
  const open = loaded.actions.filter(({ doneOn }) => doneOn === null)
  const done = loaded.actions.filter(({ doneOn }) => doneOn !== null)
  return (
    <>
      {open.length === 0 && <p>{t.noActions}</p>}
      <ul class="action-list">
        {open.map((action) => (
          <li>
            <Open at={at} loaded={loaded} action={action} />
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <Details summary={t.doneActions(done.length)}>
          <ul>
            {done.map((action) => (
              <li>
                <Done at={at} loaded={loaded} action={action} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function Open({ at, loaded, action }: { at: At; loaded: GroupMeetings; action: Action }) {
  const t = words(at.language)
  const { partnership } = loaded.file
  const { id, text, owner, by, fromMeeting } = action
  return (
    <>
      <strong>{text}</strong>
      <br />
      {owner}
      {by !== null && (
        <>
          , <DueWords at={at} due={by} /> {isBefore(by, at.today) && <Tag mood="late">{t.late}</Tag>}
        </>
      )}{' '}
      <span class="quiet">
        {t.fromMeeting[fromMeeting.group]} <Day day={fromMeeting.heldOn} />
      </span>{' '}
      {mayComplete(at.actor, partnership, action) && (
        <a href={at.to.inCase(partnership.number, 'gruppmoten', 'uppgifter', id)}>
          {t.markDone}
          <span class="ds-sr-only">: {text}</span>
        </a>
      )}
      <Reopened at={at} action={action} />
    </>
  )
}

function Done({ at, loaded, action }: { at: At; loaded: GroupMeetings; action: Action }) {
  const t = words(at.language)
  const { partnership } = loaded.file
  const { id, text, owner, doneOn, note } = action
  return (
    <>
      {text}, {owner}: {t.done} {doneOn !== null && <Day day={doneOn} />} {note}{' '}
      {mayComplete(at.actor, partnership, action) && (
        <a href={at.to.inCase(partnership.number, 'gruppmoten', 'uppgifter', id, 'angra')}>
          {t.undo}
          <span class="ds-sr-only">: {text}</span>
        </a>
      )}
      <Reopened at={at} action={action} />
    </>
  )
}

/** That it was marked as done before, and why that was taken back. */
function Reopened({ at, action: { reopened } }: { at: At; action: Action }) {
  const t = words(at.language)
  return (
    <>
      {reopened.map(({ doneOn, by, on, reasons }) => (
        <span class="row-note">{t.reopened({ doneOn, by, on, reasons })}</span>
      ))}
    </>
  )
}

/** The owner, or whoever convenes and was told. */
export function mayComplete(actor: Actor, { scope }: Partnership, { ownerId }: Action): boolean {
  return actor.personId === ownerId || canConvene(actor, scope)
}
