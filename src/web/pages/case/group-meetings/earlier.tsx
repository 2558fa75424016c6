import { Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { ListToTake } from '../../../parts/list-to-take.tsx'
import { Table } from '../../../parts/table.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { type At, type GroupMeetings, isHeld } from './load.ts'
import { words } from './words.ts'

const shownAtOnce = 6

/** The meetings that have been held, the newest first, and those called off with the reason. */
export function Earlier({ at, loaded }: { at: At; loaded: GroupMeetings }) {
  const t = words(at.language)
  const held = loaded.meetings.filter(isHeld).toReversed()
  return (
    <Section title={t.held} id="hallna">
      {held.length === 0 ? (
        <p>{t.noneHeld}</p>
      ) : (
        <Held {...{ at, loaded }} meetings={held.slice(0, shownAtOnce)} />
      )}
      {held.length > shownAtOnce && (
        <Details summary={t.moreHeld(held.length - shownAtOnce)}>
          <Held {...{ at, loaded }} meetings={held.slice(shownAtOnce)} />
        </Details>
      )}
      {loaded.meetings.length > 0 && <MeetingFile at={at} meetings={loaded.meetings} />}
      {loaded.cancelled.length > 0 && (
        <Details summary={t.cancelledMeetings(loaded.cancelled.length)}>
          <ul>
            {loaded.cancelled.map(({ on, cancelledReason }) => (
              <li>
                <Day day={on} />: {cancelledReason}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  )
}

/** Also those that are booked. */
function MeetingFile({ at, meetings }: Pick<HeldProps, 'at' | 'meetings'>) {
  const t = words(at.language)
  return (
    <ListToTake
      at={at}
      name="moten"
      caption={t.title}
      rows={meetings}
      columns={[
        { title: t.group, cell: ({ group }) => t.kinds[group] },
        { title: t.day, cell: ({ on }) => on },
        { title: t.standing, cell: (meeting) => (isHeld(meeting) ? t.isHeld : t.isBooked) },
        { title: t.decisionsTitle, cell: ({ decisions }) => decisions.length },
        {
          title: t.minutes,
          cell: (meeting) =>
            isHeld(meeting) ? (meeting.minutesApprovedOn === null ? t.notApproved : t.approved) : '',
        },
      ]}
    />
  )
}

type HeldProps = { at: At; loaded: GroupMeetings; meetings: GroupMeetings['meetings'] }

function Held({ at, loaded, meetings }: HeldProps) {
  const t = words(at.language)
  const { number } = loaded.file.partnership
  return (
    <Table
      caption={t.held}
      captionHidden
      rows={meetings}
      columns={[
        {
          title: t.group,
          cell: ({ id, group }) => <a href={at.to.inCase(number, 'gruppmoten', id)}>{t.kinds[group]}</a>,
        },
        { title: t.day, cell: ({ on }) => <Day day={on} /> },
        { title: t.decisionsTitle, numeric: true, cell: ({ decisions }) => decisions.length },
        {
          title: t.minutes,
          cell: ({ minutesApprovedOn }) =>
            minutesApprovedOn === null ? (
              <Tag mood="waiting">{t.notApproved}</Tag>
            ) : (
              <Tag mood="calm">{t.approved}</Tag>
            ),
        },
      ]}
    />
  )
}
