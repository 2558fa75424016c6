import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { SaveState } from '../../../parts/save-state.tsx'
import { CasePage } from '../case-page.tsx'
import { HeldFields, PresentFields } from '../meeting/minutes-page.tsx'
import { openBefore } from './actions-before.ts'
import { pointsOf } from './agenda.ts'
import { AdjustmentRows, DecidedRows } from './decision-rows.tsx'
import { MinutesText } from './held-part.tsx'
import type { MeetingAt } from './load.ts'
import type { Writing } from './minutes-load.ts'
import { Points } from './points.tsx'
import { words } from './words.ts'

type Props = { at: MeetingAt; entry: Entry; writing: Writing }

export function MinutesPage({ at, entry, writing }: Props) {
  const t = words(at.language)
  const { loaded, meeting, reason } = writing
  const { partnership } = loaded.file
  const isFirst = meeting.heldAt === null
  const lead = reason ?? (isFirst ? t.minutesLead : t.minutesLeadAgain)
  const frame = { at, partnership, entry, lead, title: t.minutesTitle[meeting.group] }
  return (
    <CasePage {...frame} islands={['autosave.js']} width="wide">
      {reason === null && <Fields at={at} entry={entry} writing={writing} />}
      <p>
        <a href={at.to.inCase(partnership.number, 'gruppmoten', meeting.id)}>{t.toMeeting}</a>
      </p>
    </CasePage>
  )
}

function Fields({ at, entry, writing }: Props) {
  const t = words(at.language)
  const { loaded, meeting, draft, minutes } = writing
  const address = (...more: string[]) =>
    at.to.inCase(at.params.number, 'gruppmoten', meeting.id, 'anteckningar', ...more)
  const isFirst = meeting.heldAt === null
  const points = pointsOf(meeting, { ...loaded, actions: openBefore(loaded.actions, meeting) }, at.language)
  return (
    <>
      {isFirst && isAfter(meeting.on, at.today) && (
        <Alert color="info">{t.minutesEarly(dateInWords(meeting.on, at.language))}</Alert>
      )}
      <Theirs at={at} entry={entry} writing={writing} />
      <Details summary={t.agenda}>
        <Points at={at} points={points} />
      </Details>
      <Form at={at} action={address()} draft={address('utkast')}>
        <SaveState
          at={at}
          savedAt={draft === null ? null : new Date(draft.updatedAt)}
          draft={address('utkast')}
        />
        <input type="hidden" name="basedOn" value={String(minutes?.version ?? 0)} />
        {isFirst ? <HeldFields at={at} entry={entry} meeting={meeting} /> : <SameTimes writing={writing} />}
        <PresentFields at={at} entry={entry} meeting={meeting} />
        <TextArea entry={entry} name="notes" label={t.notes} hint={t.notesHint} rows={8} />
        <DecidedRows at={at} entry={entry} owners={writing.owners} />
        {meeting.group === 'steering' && <AdjustmentRows at={at} entry={entry} changes={loaded.changes} />}
        <TextArea entry={entry} name="nextStep" label={t.nextStep} rows={3} />
        <Actions>
          <Button>{isFirst ? t.record : t.saveChanged}</Button>
        </Actions>
      </Form>
    </>
  )
}

/** When the meeting was held has been recorded: it does not change. */
function SameTimes({ writing: { meeting, minutes } }: { writing: Writing }) {
  return (
    <>
      <input type="hidden" name="heldOn" value={meeting.on} />
      <input type="hidden" name="startsAt" value={minutes?.content.startsAt ?? meeting.startsAt} />
      <input type="hidden" name="endsAt" value={minutes?.content.endsAt ?? meeting.endsAt} />
    </>
  )
}

/** What somebody else saved while this was written: both texts are here. */
function Theirs({ at, entry, writing: { minutes } }: Props) {
  const t = words(at.language)
  const typed = entry.typed?.basedOn
  if (minutes === null || typeof typed !== 'string' || typed === String(minutes.version)) return null
  return (
    <Details summary={t.theirs(minutes.writtenBy)} open>
      <MinutesText at={at} content={minutes.content} />
    </Details>
  )
}
