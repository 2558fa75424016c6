import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import type { Meeting } from '../../../../store/meetings/meeting.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import { SaveState } from '../../../parts/save-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { words as guideWords } from '../idea-meetings/words.ts'
import { conditionsOf } from './agenda.ts'
import { LastDay } from './last-day.tsx'
import type { At, BookedMeeting, FirstMeeting } from './load.ts'
import type { Minutes } from './minutes-load.ts'
import { AgreedRows, OtherPeopleRows } from './minutes-rows.tsx'
import { words } from './words.ts'

type MinutesPageProps = { at: At; entry: Entry; minutes: Minutes }

export function MinutesPage({ at, entry, minutes }: MinutesPageProps) {
  const t = words(at.language)
  const { loaded, meeting, reason } = minutes
  const { partnership } = loaded.file
  const canWrite = meeting !== null && reason === null
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.minutesTitle}
      lead={reason ?? t.minutesLead}
      entry={entry}
      islands={['autosave.js']}
    >
      {canWrite && <MinutesFields at={at} entry={entry} minutes={minutes} meeting={meeting} />}
      <p>
        <a href={at.to.inCase(partnership.number, 'mote')}>{t.title}</a>
      </p>
    </CasePage>
  )
}

type FieldsProps = MinutesPageProps & { meeting: BookedMeeting }

function MinutesFields({ at, entry, minutes: { loaded, draft }, meeting }: FieldsProps) {
  const t = words(at.language)
  const { number } = loaded.file.partnership
  const address = at.to.inCase(number, 'mote', 'minnesanteckningar', 'utkast')
  const savedAt = draft === null ? null : new Date(draft.updatedAt)
  return (
    <>
      {isAfter(meeting.on, at.today) && (
        <Alert color="info">{t.minutesEarly(dateInWords(meeting.on, at.language))}</Alert>
      )}
      <LastDay at={at} loaded={loaded} />
      <p>
        <a href={at.to.inCase(number, 'idemoten', 'samtal')}>{guideWords(at.language).guideOpen}</a>
      </p>
      <Form at={at} action={at.to.inCase(number, 'mote', 'minnesanteckningar')} draft={address}>
        <SaveState at={at} savedAt={savedAt} draft={address} />
        <HeldFields at={at} entry={entry} meeting={meeting} />
        <PresentFields at={at} entry={entry} meeting={meeting} />
        <InformedField at={at} entry={entry} loaded={loaded} />
        <TextArea entry={entry} name="notes" label={t.notes} hint={t.notesHint} rows={10} />
        <AgreedRows at={at} entry={entry} meeting={meeting} />
        <TextArea entry={entry} name="nextStep" label={t.nextStep} hint={t.nextStepHint} rows={3} />
        <Actions>
          <Button>{t.record}</Button>
        </Actions>
      </Form>
    </>
  )
}

type Fields = { at: SignedIn; entry: Entry; meeting: Meeting }

/** When the meeting was held, beforehand what was booked. */
export function HeldFields({ at, entry, meeting }: Fields) {
  const t = words(at.language)
  return (
    <Fieldset legend={t.minutesWhen}>
      <DateField
        entry={entry}
        name="heldOn"
        label={t.heldOnLabel}
        value={meeting.on}
        language={at.language}
      />
      <TextField entry={entry} name="startsAt" label={t.startsAt} value={meeting.startsAt} size={6} />
      <TextField entry={entry} name="endsAt" label={t.endsAt} value={meeting.endsAt} size={6} />
    </Fieldset>
  )
}

/** Who came, of those who were asked and others. */
export function PresentFields({ at, entry, meeting }: Fields) {
  const t = words(at.language)
  const choices = meeting.attendance.map(({ id, name, represents }) => ({
    value: id,
    label: `${name}, ${represents}`,
  }))
  return (
    <Fieldset legend={t.present}>
      <CheckboxGroup
        entry={entry}
        name="came"
        label={t.invited}
        choices={choices}
        value={meeting.attendance.filter(({ attended }) => attended !== false).map(({ id }) => id)}
      />
      <OtherPeopleRows at={at} entry={entry} />
    </Fieldset>
  )
}

/** What an IOP is, and each of the board's conditions: ticked when the meeting went through it. */
function InformedField({ at, entry, loaded }: { at: At; entry: Entry; loaded: FirstMeeting }) {
  const t = words(at.language)
  const conditions = conditionsOf(loaded.file.history.rulebook, at.language)
  const choices = [
    { value: 'iop', label: t.informedIop },
    ...conditions.map(({ id, label, text }) => ({ value: id, label, hint: text })),
  ]
  return <CheckboxGroup entry={entry} name="informed" label={t.informed} choices={choices} />
}
