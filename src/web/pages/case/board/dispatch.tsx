import { z } from 'zod'
import { canDispatchTo } from '../../../../domain/permissions/permissions-board.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import { findFrozenText } from '../../../../store/agreement/frozen-text.ts'
import { type CalendarMeeting, listBoardMeetings } from '../../../../store/meetings/board-calendar.ts'
import { shareDocuments } from '../../../../store/papers/sharing.ts'
import { refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { attachmentsOf } from './attachments.ts'
import { type TrackAt, TrackParams } from './load.ts'
import { leadOfMatter } from './matter.ts'
import { PackageTable } from './package.tsx'
import { answerTo, loadFor, type OneBoard, reasonAgainst, takeBoardStep, tellAll } from './step.ts'
import { words } from './words.ts'

const step = 'dispatch-case'
const shownMeetings = 4

const DispatchForm = form(words, (t, field) =>
  z.object({ meetingOn: field.date(t.meetingMissing), lastSeq: field.lastSeq() }),
)

/** The documents go out to the board: what it sees is fixed from now on. */
export const get = page(TrackParams, noQuery, show)
export const post = handler(TrackParams, DispatchForm, { show, save })

async function show(at: SignedIn<TrackAt>, entry: Entry) {
  const loaded = await loadFor(at, canDispatchTo)
  const { partnership } = loaded.file
  const t = words(at.language)
  const reason = reasonAgainst(at, loaded, step)
  const meetings = await listMeetings(at, loaded)
  const back = at.to.inCase(partnership.number, 'namnd')
  return (
    <CasePage
      {...{ at, partnership, entry }}
      title={t.dispatch}
      lead={leadOfMatter(at, loaded, leadOf(at, loaded))}
    >
      {reason !== null && <Alert color="warning">{reason}</Alert>}
      {await PackageTable({ at, loaded })}
      {reason === null && meetings.length === 0 && (
        <p>
          {t.meetingNone} <a href={at.to.boardCalendar()}>{t.toCalendar}</a>
        </p>
      )}
      {reason === null && meetings.length > 0 && (
        <Form at={at} action={at.to.inCase(partnership.number, 'namnd', at.params.track, 'utskick')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <RadioGroup
            entry={entry}
            name="meetingOn"
            label={t.meetingOn}
            value={nextIn(meetings, at.today)?.date ?? ''}
            choices={meetings.map((meeting) => choiceOf(at, meeting))}
          />
          <Actions>
            <Button>{t.dispatchNow}</Button>
            <ButtonLink href={back} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

/** Only an agreement is fixed by what the board sees. */
function leadOf(at: SignedIn, { board }: OneBoard): string {
  const t = words(at.language)
  return board.status.kind === 'sign' ? `${t.dispatchLead} ${t.textFixed}` : t.dispatchLead
}

/** The first meeting whose day of dispatch is still to come; else the first. */
function nextIn(meetings: readonly CalendarMeeting[], today: PlainDate): CalendarMeeting | undefined {
  return meetings.find(({ dispatch }) => !isBefore(dispatch, today)) ?? meetings[0]
}

function choiceOf({ language, today }: SignedIn, { date, dispatch }: CalendarMeeting) {
  const t = words(language)
  const day = dateInWords(dispatch, language)
  const hint = isBefore(dispatch, today) ? t.dispatchWas(day) : t.dispatchIs(day)
  return { value: date, label: dateInWords(date, language), hint }
}

async function listMeetings(at: SignedIn, { board }: OneBoard) {
  return (await listBoardMeetings(at.db, board.boardId, at.today)).slice(0, shownMeetings)
}

async function save(at: Saving<TrackAt, typeof DispatchForm>) {
  const loaded = await loadFor(at, canDispatchTo)
  const { file, board, documents } = loaded
  const t = words(at.language)
  const { meetingOn, lastSeq } = at.form
  const isKnown = (await listMeetings(at, loaded)).some(({ date }) => date === meetingOn)
  if (!isKnown) return refused([{ field: 'meetingOn', sentence: t.meetingMissing }])
  const { partnership } = file
  const seen = board.status.kind === 'sign' ? await findFrozenText(at.db, partnership.id) : null
  const attachments = attachmentsOf(file, documents, board.status).map(({ number }) => number)
  const content = { meetingOn, textHash: seen?.textHash ?? null, attachments }
  const taking = { step, content, lastSeq, track: at.params.track }
  const outcome = await takeBoardStep(at, loaded, taking, async (inCase) => {
    if (board.approved !== undefined) await shareDocuments(inCase, board.approved.seq)
    await tellAll(at, inCase, { partnership, kind: 'caseDispatched', params: { on: meetingOn } })
  })
  return answerTo(at, outcome, t.dispatched)
}
