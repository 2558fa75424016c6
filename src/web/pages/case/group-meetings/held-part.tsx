import type { MinutesContent } from '../../../../domain/group-minutes.ts'
import { canWorkInGroups } from '../../../../domain/permissions/permissions-steering.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { dayOfMinutes } from '../../../../process/steps/minutes-balls.ts'
import type { Minutes } from '../../../../store/meetings/group-minutes.ts'
import type { Voice } from '../../../../store/meetings/minutes-voices.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { DateWords, Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { DueLine } from '../../../parts/turn-card.tsx'
import { pointsOf } from './agenda.ts'
import { approvalWords } from './approval-words.ts'
import { Approvals, Approve } from './approvals.tsx'
import type { At, GroupMeetings, MeetingAt, OfGroup } from './load.ts'
import { Points } from './points.tsx'
import { words } from './words.ts'

/** What had come back from earlier meetings stands in the minutes, as it was then. */
const nothingBefore = { actions: [], changes: [], deviations: [] }

type Props = {
  at: MeetingAt
  loaded: GroupMeetings
  meeting: OfGroup
  minutes: Minutes | null
  /** The organisations that say for themselves whether they stand by them. */
  voices: readonly Voice[]
  /** The registered paper's number in the case. */
  paper: number | null
}

/** A held meeting: whether both sides stand by the minutes, and what they say. */
export function HeldPart({ at, loaded, meeting, minutes, voices, paper }: Props) {
  const t = words(at.language)
  const { number, scope } = loaded.file.partnership
  const isOver = meeting.minutesApprovedOn !== null
  const { due } = dayOfMinutes(loaded.file.history, { heldOn: meeting.on })
  return (
    <>
      <p class="turn-task">
        {t.heldDay} <DateWords at={at} day={meeting.on} />
      </p>
      {minutes !== null && <Approvals {...{ at, meeting, minutes, voices }} />}
      {!isOver && due !== undefined && <DueLine at={at} due={due} />}
      {minutes !== null && !isOver && (
        <p>{voices.length > 1 ? approvalWords(at.language).until : t.untilApproved}</p>
      )}
      <Actions>
        {minutes !== null && !isOver && <Approve {...{ at, loaded, minutes, voices }} />}
        {!isOver && canWorkInGroups(at.actor, scope) && (
          <ButtonLink href={at.to.inCase(number, 'gruppmoten', meeting.id, 'anteckningar')} look="secondary">
            {t.changeMinutes}
          </ButtonLink>
        )}
        {paper !== null && (
          <ButtonLink href={at.to.inCase(number, 'handling', String(paper))}>{t.readPaper}</ButtonLink>
        )}
      </Actions>
      {minutes !== null && (
        <Section title={t.minutes} id="anteckningar">
          <Written at={at} minutes={minutes} />
          {minutes.version > 1 && (
            <p>
              <a href={at.to.inCase(number, 'gruppmoten', meeting.id, 'versioner')}>{t.toVersions}</a>
            </p>
          )}
          <MinutesText at={at} content={minutes.content} />
          <Details summary={t.agenda}>
            <Points at={at} points={pointsOf(meeting, nothingBefore, at.language)} />
          </Details>
        </Section>
      )}
    </>
  )
}

function Written({ at, minutes: { version, writtenBy, writtenAt } }: { at: At; minutes: Minutes }) {
  const on = new Date(writtenAt)
  return (
    <p class="quiet">
      {words(at.language).version(version, writtenBy)} <Day day={dayInStockholm(on)} />{' '}
      {timeInStockholm(on, at.language)}
    </p>
  )
}

/** What the minutes say: on the page, and beside one's own while two write. */
export function MinutesText({ at, content }: { at: At; content: MinutesContent }) {
  const t = words(at.language)
  return (
    <>
      <p class="typed">{content.notes}</p>
      <Heading level={3}>{t.decisions}</Heading>
      {content.decisions.length === 0 ? (
        <p>{t.noDecisions}</p>
      ) : (
        <Table
          caption={t.decisions}
          captionHidden
          rows={content.decisions}
          columns={[
            { title: t.decision, cell: ({ text }) => text },
            { title: t.owner, cell: ({ owner }) => owner || '–' },
            { title: t.due, cell: ({ by }) => (by === null ? '–' : <Day day={by} />) },
          ]}
        />
      )}
      {content.adjustments.length > 0 && (
        <Table
          caption={t.adjustments}
          rows={content.adjustments}
          columns={[
            { title: t.before, cell: ({ before }) => before },
            { title: t.after, cell: ({ after }) => after },
            { title: t.reason, cell: ({ reason }) => reason },
          ]}
        />
      )}
      <Heading level={3}>{t.nextStep}</Heading>
      <p class="typed">{content.nextStep}</p>
      <Details summary={t.present}>
        <ul>
          {content.present.map(({ name, role, party }) => (
            <li>{[name, role, party].filter(Boolean).join(', ')}</li>
          ))}
        </ul>
        {content.absent.length > 0 && <p>{t.absent(content.absent.join(', '))}</p>}
      </Details>
    </>
  )
}
