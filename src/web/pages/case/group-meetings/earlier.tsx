import { Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { type At, type GroupMeetings, isHeld } from './load.ts'
import { words } from './words.ts'

/** The meetings that have been held, the newest first, and those called off with the reason. */
export function Earlier({ at, loaded }: { at: At; loaded: GroupMeetings }) {
  const t = words(at.language)
  const held = loaded.meetings.filter(isHeld).toReversed()
  const { number } = loaded.file.partnership
  return (
    <Section title={t.held} id="hallna">
      {held.length === 0 ? (
        <p>{t.noneHeld}</p>
      ) : (
        <Table
          caption={t.held}
          captionHidden
          rows={held}
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
      )}
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
