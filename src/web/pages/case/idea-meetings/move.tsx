import type { z } from 'zod'
import { canCallIdeaMeeting } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { stepOf } from '../../../../process/engine.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { moveMeeting } from '../../../../store/meetings/meeting.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { demandAsRead } from '../meeting/as-read.ts'
import { MoveForm } from '../meeting/call-form.ts'
import { ideaMeeting } from '../meeting/meeting-kind.ts'
import { registerCall } from '../meeting/register-call.ts'
import { sendCall } from '../meeting/send-call.ts'
import { WhenFields } from '../meeting/when-fields.tsx'
import { partyNames } from '../turn.ts'
import { reasonAgainst } from '../why-not.ts'
import { soon } from './call-page.tsx'
import { type LoadedMeeting, loadBooked, type MeetingAt, MeetingParams } from './load.ts'
import { ideaCall } from './record-call.ts'
import { words } from './words.ts'

/** The staff unit moves a booked idea meeting, or tells more about it. */
export const get = page(MeetingParams, noQuery, begunIn(show))
export const post = handler(MeetingParams, MoveForm, keeping({ show, save }))

const move = { step: 'move-idea-meeting', may: canCallIdeaMeeting }

async function show(at: MeetingAt, entry: Entry) {
  const t = words(at.language)
  const { loaded, meeting } = await loadBooked(at)
  const reason = reasonAgainst(at, loaded.file, move)
  const { partnership } = loaded.file
  const lead = reason === null ? t.moveLead : inLanguage(reason, at.language)
  const optional = partWords(at.language).optional
  return (
    <CasePage at={at} partnership={partnership} title={t.moveTitle} lead={lead} entry={entry}>
      {reason === null && (
        <Form
          at={at}
          keeps={entry}
          action={at.to.inCase(partnership.number, 'idemoten', meeting.id, 'andring')}
        >
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <WhenFields at={at} entry={entry} loaded={{ meeting, needs: loaded.needs, duty: soon(at) }} />
          <TextArea
            entry={entry}
            name="why"
            label={t.moveWhy}
            hint={t.moveWhyHint}
            optional={optional}
            rows={2}
          />
          <Actions>
            <Button>{t.moveSend}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'idemoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

type Save = Saving<z.output<typeof MeetingParams>, typeof MoveForm>

async function save(at: Save) {
  const t = words(at.language)
  const { loaded, meeting } = await loadBooked(at)
  const reason = reasonAgainst(at, loaded.file, move)
  if (reason !== null) return refused(inLanguage(reason, at.language))
  demandAsRead(loaded.file, at.form)
  if (isBefore(at.form.on, at.today)) return refused([{ field: 'on', sentence: t.dayPast }])
  const outcome = await record(at, { loaded, meeting })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'idemoten'), t.moved)
}

async function record(at: Save, { loaded, meeting }: LoadedMeeting) {
  const { file, count } = loaded
  const { partnership, history } = file
  const { on, startsAt, endsAt, place, link, arranged, why } = at.form
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const when = { on, startsAt, endsAt, place: place || null, link }
  const content = { meetingOn: on, startsAt, endsAt, ...(why !== '' && { reasons: why }) }
  const asked = { step: move.step, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const sequence = await moveMeeting(inCase.trx, meeting.id, { ...when, accessNeeds: arranged || null })
    const moved = { ...meeting, ...when, sequence, arranged }
    const about = { number: count.held + 1, meeting: moved, changed: why }
    const model = ideaCall(head, partyNames(partnership, 'sv'), about)
    const title = `${inLanguage(stepOf(history.rulebook, move.step)?.document?.title ?? { sv: '' }, 'sv')} ${count.held + 1}`
    const documentId = registerCall(at, inCase, { partnership, title, model })
    const sending = { partnership, head, meeting: moved, documentId, of: ideaMeeting }
    await sendCall(at, inCase, { ...sending, kind: 'meetingMoved' })
  })
}
