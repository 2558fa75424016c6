import type { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
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
import { groupMeeting } from '../meeting/meeting-kind.ts'
import { registerCall } from '../meeting/register-call.ts'
import { sendCall } from '../meeting/send-call.ts'
import { WhenFields } from '../meeting/when-fields.tsx'
import { soon } from './call-page.tsx'
import { loadBooked, type MeetingAt, MeetingParams, mayCall } from './load.ts'
import { callerOf, groupCall } from './record-call.ts'
import { words } from './words.ts'

/** Either side, as the rulebook lets it, moves a booked meeting, or tells more about it. */
export const get = page(MeetingParams, noQuery, begunIn(show))
export const post = handler(MeetingParams, MoveForm, keeping({ show, save }))

type Save = Saving<z.output<typeof MeetingParams>, typeof MoveForm>

async function load(at: MeetingAt) {
  const booked = await loadBooked(at)
  if (!mayCall(at, booked.loaded.file, 'move-group-meeting')) throw new NotAllowed()
  return booked
}

async function show(at: MeetingAt, entry: Entry) {
  const t = words(at.language)
  const { loaded, meeting } = await load(at)
  const { partnership } = loaded.file
  const optional = partWords(at.language).optional
  const here = at.to.inCase(partnership.number, 'gruppmoten', meeting.id)
  return (
    <CasePage at={at} partnership={partnership} title={t.move} lead={t.moveLead} entry={entry}>
      <Form at={at} keeps={entry} action={`${here}/andring`}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <WhenFields at={at} entry={entry} loaded={{ meeting, needs: loaded.needs, duty: soon(at) }} />
        <TextArea entry={entry} name="why" label={t.moveWhy} optional={optional} rows={2} />
        <Actions>
          <Button>{t.moveSend}</Button>
        </Actions>
      </Form>
      <p>
        <a href={here}>{t.toMeeting}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Save) {
  const t = words(at.language)
  const { loaded, meeting } = await load(at)
  demandAsRead(loaded.file, at.form)
  if (isBefore(at.form.on, at.today)) return refused([{ field: 'on', sentence: t.dayPast }])
  const outcome = await record(at, { loaded, meeting })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'gruppmoten', meeting.id), t.moved)
}

async function record(at: Save, { loaded, meeting }: Awaited<ReturnType<typeof load>>) {
  const { partnership } = loaded.file
  const { on, startsAt, endsAt, place, link, arranged, why } = at.form
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const { group } = meeting
  const when = { on, startsAt, endsAt, place: place || null, link }
  const content = { group, meetingOn: on, startsAt, endsAt, ...(why !== '' && { reasons: why }) }
  const asked = { step: 'move-group-meeting', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, loaded.file, asked, async (inCase) => {
    const sequence = await moveMeeting(inCase.trx, meeting.id, { ...when, accessNeeds: arranged || null })
    const moved = { ...meeting, ...when, sequence, arranged }
    const model = groupCall(head, loaded, {
      ...{ group, meeting: moved, changed: why },
      calledBy: callerOf(at, loaded.file),
    })
    const documentId = registerCall(at, inCase, { partnership, title: model.title, model })
    const sending = { partnership, head, meeting: moved, documentId, of: groupMeeting(group) }
    await sendCall(at, inCase, { ...sending, kind: 'meetingMoved' })
  })
}
