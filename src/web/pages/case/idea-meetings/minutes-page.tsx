import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { SaveState } from '../../../parts/save-state.tsx'
import { CasePage } from '../case-page.tsx'
import { HeldFields, PresentFields } from '../meeting/minutes-page.tsx'
import { AgreedRows } from '../meeting/minutes-rows.tsx'
import type { MeetingAt } from './load.ts'
import type { IdeaMinutes } from './minutes-load.ts'
import { words } from './words.ts'

type MinutesPageProps = { at: MeetingAt; entry: Entry; minutes: IdeaMinutes }

export function MinutesPage({ at, entry, minutes }: MinutesPageProps) {
  const t = words(at.language)
  const { partnership } = minutes.loaded.file
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.minutesTitle}
      lead={minutes.reason ?? t.minutesLead}
      entry={entry}
      islands={['autosave.js']}
    >
      {minutes.reason === null && <Fields at={at} entry={entry} minutes={minutes} />}
      <p>
        <a href={at.to.inCase(partnership.number, 'idemoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

function Fields({ at, entry, minutes }: MinutesPageProps) {
  const t = words(at.language)
  const { meeting, draft } = minutes
  const { number } = minutes.loaded.file.partnership
  const address = (...more: string[]) =>
    at.to.inCase(number, 'idemoten', meeting.id, 'minnesanteckningar', ...more)
  const savedAt = draft === null ? null : new Date(draft.updatedAt)
  return (
    <>
      {isAfter(meeting.on, at.today) && (
        <Alert color="info">{t.minutesEarly(dateInWords(meeting.on, at.language))}</Alert>
      )}
      <p>
        <a href={at.to.inCase(number, 'idemoten', 'samtal')}>{t.guideOpen}</a>
      </p>
      <Form at={at} action={address()} draft={address('utkast')}>
        <SaveState at={at} savedAt={savedAt} draft={address('utkast')} />
        <HeldFields at={at} entry={entry} meeting={meeting} />
        <PresentFields at={at} entry={entry} meeting={meeting} />
        <TextArea entry={entry} name="notes" label={t.notes} hint={t.notesHint} rows={8} />
        <AgreedRows at={at} entry={entry} meeting={meeting} />
        <TextArea entry={entry} name="nextStep" label={t.nextStep} rows={3} />
        <Actions>
          <Button>{t.record}</Button>
        </Actions>
      </Form>
    </>
  )
}
