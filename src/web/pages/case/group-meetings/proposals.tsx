import { z } from 'zod'
import type { ProcessEvent } from '../../../../domain/events.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { groupKinds } from '../../../../process/case/group-kind.ts'
import { Section } from '../../../parts/heading.tsx'
import { withQuery } from '../../../paths.ts'
import { type At, type GroupMeetings, mayCall } from './load.ts'
import { words } from './words.ts'

const Proposal = z.object({
  group: z.enum(groupKinds),
  times: z.string().catch(''),
  topics: z.string().catch(''),
})

/** Meetings that somebody has proposed and that no call has answered yet. */
export function Proposals({ at, loaded }: { at: At; loaded: GroupMeetings }) {
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const open = openProposals(history.events)
  if (open.length === 0) return null
  const call = at.to.inCase(partnership.number, 'gruppmoten', 'kallelse')
  return (
    <Section title={t.proposals} id="foreslagna">
      {open.map(({ by, on, group, times, topics }) => (
        <div class="offered">
          <p class="kept-text">{[`${t.kinds[group]}: ${times}`, topics].filter(Boolean).join('\n\n')}</p>
          <p class="quiet">
            {t.proposedBy(by.name)}, {dateInWords(on, at.language)}
          </p>
          {mayCall(at, loaded.file, 'call-group-meeting') && (
            <p>
              <a href={withQuery(call, { grupp: group })}>{t.callTo[group]}</a>
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}

/** A call of the group answers what was proposed for it before. */
function openProposals(events: readonly ProcessEvent[]) {
  return events.flatMap((event) => {
    const read = Proposal.safeParse(event.content)
    if (event.type !== 'meetingProposed' || !read.success) return []
    const { group } = read.data
    const isAnswered = events.some(
      ({ type, seq, content }) => type === 'groupMeetingCalled' && seq > event.seq && content.group === group,
    )
    return isAnswered ? [] : [{ ...read.data, by: event.by, on: event.on }]
  })
}
