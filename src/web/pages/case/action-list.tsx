import type { Child } from 'hono/jsx'
import { isBefore } from '../../../kernel/plain-date.ts'
import type { Action } from '../../../store/meetings/group-meeting.ts'
import { Day, DueWords } from '../../parts/date-words.tsx'
import { Details } from '../../parts/details.tsx'
import { ListToTake } from '../../parts/list-to-take.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { SignedIn } from '../../visit.ts'
import { actionWords } from './action-words.ts'

type Listed = Omit<Action, 'fromMeeting'>
type ListProps<One extends Listed> = {
  at: SignedIn
  actions: readonly One[]
  /** At which meeting it was decided. */
  from: (action: One) => Child
  /** Where it is said to be done; null for whoever may not say so. */
  addressOf: (action: One) => string | null
}

/** What was decided at meetings that somebody does: what is open, and what has been done. */
export function ActionList<One extends Listed>({ actions, ...shown }: ListProps<One>) {
  const t = actionWords(shown.at.language)
  const open = actions.filter(({ doneOn }) => doneOn === null)
  const done = actions.filter(({ doneOn }) => doneOn !== null)
  return (
    <>
      <ul class="action-list">
        {open.map((action) => (
          <li>
            <Open {...shown} action={action} />
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <Details summary={t.doneActions(done.length)}>
          <ul>
            {done.map((action) => (
              <li>
                <Done {...shown} action={action} />
              </li>
            ))}
          </ul>
        </Details>
      )}
      {actions.length > 0 && <ActionFile {...shown} actions={actions} />}
    </>
  )
}

function ActionFile<One extends Listed>({ at, actions, from }: Omit<ListProps<One>, 'addressOf'>) {
  const t = actionWords(at.language)
  return (
    <ListToTake
      at={at}
      name="uppgifter"
      caption={t.actions}
      rows={actions}
      columns={[
        { title: t.action, cell: ({ text }) => text },
        { title: t.owner, cell: ({ owner }) => owner },
        { title: t.by, cell: ({ by }) => by ?? '' },
        { title: t.from, cell: from },
        { title: t.doneOn, cell: ({ doneOn }) => doneOn ?? '' },
        { title: t.note, cell: ({ note }) => note },
      ]}
    />
  )
}

type OneProps<One extends Listed> = Omit<ListProps<One>, 'actions'> & { action: One }

function Open<One extends Listed>({ at, from, addressOf, action }: OneProps<One>) {
  const t = actionWords(at.language)
  const { text, owner, by } = action
  const address = addressOf(action)
  return (
    <>
      <strong>{text}</strong>
      <br />
      {owner}
      {by !== null && (
        <>
          {owner !== '' && ', '}
          <DueWords at={at} due={by} /> {isBefore(by, at.today) && <Tag mood="late">{t.late}</Tag>}
        </>
      )}{' '}
      <span class="quiet">{from(action)}</span>{' '}
      {address !== null && (
        <a href={address}>
          {t.markDone}
          <span class="ds-sr-only">: {text}</span>
        </a>
      )}
      <Reopened at={at} action={action} />
    </>
  )
}

function Done<One extends Listed>({ at, addressOf, action }: OneProps<One>) {
  const t = actionWords(at.language)
  const { text, owner, doneOn, note } = action
  const address = addressOf(action)
  return (
    <>
      {text}, {owner}: {t.done} {doneOn !== null && <Day day={doneOn} />} {note}{' '}
      {address !== null && (
        <a href={`${address}/angra`}>
          {t.undo}
          <span class="ds-sr-only">: {text}</span>
        </a>
      )}
      <Reopened at={at} action={action} />
    </>
  )
}

/** That it was marked as done before, and why that was taken back. */
function Reopened({ at, action: { reopened } }: { at: SignedIn; action: Listed }) {
  const t = actionWords(at.language)
  return (
    <>
      {reopened.map(({ doneOn, by, on, reasons }) => (
        <span class="row-note">{t.reopened({ doneOn, by, on, reasons })}</span>
      ))}
    </>
  )
}
