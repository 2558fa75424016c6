import { z } from 'zod'
import { canCallIdeaMeeting } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
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
import { reasonAgainst } from '../why-not.ts'
import { loadBooked, type MeetingAt, MeetingParams } from './load.ts'
import { words } from './words.ts'

const CancelForm = form(words, (t, field) => z.object({ reasons: field.text(t.cancelWhyMissing, 1000) }))

/** The staff unit cancels a booked idea meeting: it does not count. */
export const get = page(MeetingParams, noQuery, begunIn(show))
export const post = handler(MeetingParams, CancelForm, keeping({ show, save }))

const cancel = { step: 'cancel-idea-meeting', may: canCallIdeaMeeting }

async function show(at: MeetingAt, entry: Entry) {
  const t = words(at.language)
  const { loaded, meeting } = await loadBooked(at)
  const reason = reasonAgainst(at, loaded.file, cancel)
  const { partnership } = loaded.file
  const lead = reason === null ? t.cancelLead : inLanguage(reason, at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.cancelTitle} lead={lead} entry={entry}>
      {reason === null && (
        <Form
          at={at}
          keeps={entry}
          action={at.to.inCase(partnership.number, 'idemoten', meeting.id, 'installt')}
        >
          <TextArea entry={entry} name="reasons" label={t.cancelWhy} rows={3} />
          <Actions>
            <Button>{t.cancelSend}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'idemoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Saving<z.output<typeof MeetingParams>, typeof CancelForm>) {
  const { loaded, meeting } = await loadBooked(at)
  const { partnership } = loaded.file
  const against = reasonAgainst(at, loaded.file, cancel)
  if (against !== null) return refused(inLanguage(against, at.language))
  const { reasons } = at.form
  const content = { reasons, meetingOn: meeting.on }
  const asked = { step: cancel.step, by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, loaded.file, asked, async (inCase) => {
    await callOff(at, inCase, { partnership, reason: reasons, meeting })
    const personIds = meeting.attendance.flatMap(({ personId }) => personId ?? [])
    const others = personIds.filter((id) => id !== at.actor.personId)
    inCase.notify({
      personIds: others,
      kind: 'meetingCancelled',
      params: { on: meeting.on, reason: reasons, noun: 'idemoten' },
    })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'idemoten'), words(at.language).cancelledNow)
}
