import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { callOff } from '../meeting/call-off.ts'
import { loadBooked, type MeetingAt, MeetingParams, mayCall } from './load.ts'
import { words } from './words.ts'

const CancelForm = form(words, (t, field) => z.object({ reasons: field.text(t.cancelWhyMissing, 1000) }))

/** Either side, as the rulebook lets it, cancels a booked meeting, or says that it was not held: it does not count. */
export const get = page(MeetingParams, noQuery, begunIn(show))
export const post = handler(MeetingParams, CancelForm, keeping({ show, save }))

async function load(at: MeetingAt) {
  const booked = await loadBooked(at)
  if (!mayCall(at, booked.loaded.file, 'cancel-group-meeting')) throw new NotAllowed()
  return booked
}

async function show(at: MeetingAt, entry: Entry) {
  const t = words(at.language)
  const { loaded, meeting } = await load(at)
  const { partnership } = loaded.file
  const here = at.to.inCase(partnership.number, 'gruppmoten', meeting.id)
  const hasBeen = isBefore(meeting.on, at.today)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={hasBeen ? t.notHeld : t.cancel}
      lead={hasBeen ? t.notHeldLead : t.cancelLead}
      entry={entry}
    >
      <Form at={at} keeps={entry} action={`${here}/installt`}>
        <TextArea entry={entry} name="reasons" label={hasBeen ? t.notHeldWhy : t.cancelWhy} rows={3} />
        <Actions>
          <Button>{hasBeen ? t.notHeldSend : t.cancelSend}</Button>
        </Actions>
      </Form>
      <p>
        <a href={here}>{t.toMeeting}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Saving<z.output<typeof MeetingParams>, typeof CancelForm>) {
  const { loaded, meeting } = await load(at)
  const { partnership } = loaded.file
  const { reasons } = at.form
  const content = { reasons, group: meeting.group, meetingOn: meeting.on }
  const asked = { step: 'cancel-group-meeting', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, loaded.file, asked, async (inCase) => {
    await callOff(at, inCase, { partnership, reason: reasons, meeting })
    const personIds = meeting.attendance.flatMap(({ personId }) => personId ?? [])
    const others = personIds.filter((id) => id !== at.actor.personId)
    const params = { on: meeting.on, reason: reasons, noun: 'gruppmoten' }
    inCase.notify({ personIds: others, kind: 'meetingCancelled', params })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(
    at.to.inCase(at.params.number, 'gruppmoten'),
    words(at.language)[isBefore(meeting.on, at.today) ? 'notHeldDone' : 'cancelled'],
  )
}
