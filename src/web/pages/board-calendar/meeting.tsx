import { z } from 'zod'
import { ChangedMeanwhile, NotFound } from '../../../domain/thrown.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { type PlainDate, parsePlainDate, yearOf } from '../../../kernel/plain-date.ts'
import { daysBefore } from '../../../process/board/board-plan.ts'
import { type CalendarMeeting, changeBoardMeeting } from '../../../store/meetings/board-calendar.ts'
import { goTo, refused } from '../../answers/answer.ts'
import type { Entry } from '../../form/form.ts'
import { changedSince, type Kept, seenField, seenIn, undoesTheirs, withTheirs } from '../../form/seen.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { Alert } from '../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { DateField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { Theirs } from '../../parts/theirs.tsx'
import type { SignedIn } from '../../visit.ts'
import { BoardForm, MeetingForm } from './form.ts'
import { inOrder } from './in-order.ts'
import { type BoardCalendar, boardQuery, loadKept } from './load.ts'
import { words } from './words.ts'

/** `nytt`, or the day of a meeting that is there. */
const MeetingParams = z.object({
  meeting: z.string().transform((text, context) => {
    if (text === 'nytt') return null
    const day = parsePlainDate(text)
    if (day === null) context.addIssue({ code: 'custom', message: 'Neither a day nor new' })
    return day
  }),
})
type MeetingAt = z.output<typeof MeetingParams>

/** One meeting of the board: a new one, or one to change or call off. */
export const get = page(MeetingParams, z.object({ namnd: boardQuery }), (at, entry) =>
  show(at, entry, at.query.namnd),
)
export const post = handler(MeetingParams, MeetingForm, { show: (at, entry) => show(at, entry, ''), save })
export const callOff = {
  post: handler(MeetingParams, BoardForm, { show: (at, entry) => show(at, entry, ''), save: saveCallOff }),
}

async function show(at: SignedIn<MeetingAt>, entry: Entry, prefix: string) {
  const calendar = await loadKept(at, prefix)
  const kept = meetingAt(at, calendar)
  const now = daysOf(kept)
  const isGone = kept === null && at.params.meeting !== null
  if (isGone && entry.typed === null) throw new NotFound()
  const t = words(at.language)
  const title = kept === null ? t.newTitle : t.changeTitle(dateInWords(kept.date, at.language))
  const { board } = calendar
  const query = { namnd: board.casePrefix }
  const address = (...more: string[]) => at.to.boardCalendar({}, kept?.date ?? 'nytt', ...more)
  const days = { language: at.language, entry: withTheirs(entry, now), optional: t.optional }
  return (
    <Page at={at} title={title} lead={t.formLead} entry={entry}>
      {isGone && <Alert color="warning">{t.goneMeanwhile}</Alert>}
      {!isGone && <Theirs {...{ at, entry, now }} label={(field) => labelOf(field, at)} />}
      <Form at={at} action={address()}>
        <input type="hidden" name="board" value={board.casePrefix} />
        <input type="hidden" name={seenField} value={seenIn(now)} />
        <DateField entry={entry} name="date" label={t.date} value={kept?.date ?? ''} language={at.language} />
        <DateField {...days} name="memoStop" label={t.memoStop} value={kept?.memoStop ?? ''} />
        <DateField {...days} name="dispatch" label={t.dispatch} value={kept?.dispatch ?? ''} />
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.boardCalendar(query)} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
      {kept !== null && (
        <Section title={t.callOff} id="installt">
          <p>{t.callOffMeans}</p>
          <Form at={at} action={address('installt')}>
            <input type="hidden" name="board" value={board.casePrefix} />
            <input type="hidden" name={seenField} value={seenIn(now)} />
            <Button look="secondary">{t.callOff}</Button>
          </Form>
        </Section>
      )}
    </Page>
  )
}

function meetingAt(at: SignedIn<MeetingAt>, { meetings }: BoardCalendar): CalendarMeeting | null {
  const { meeting } = at.params
  if (meeting === null) return null
  return meetings.find(({ date }) => date === meeting) ?? null
}

/** The days as they stand in the fields; of a new meeting, none. */
function daysOf(kept: CalendarMeeting | null): Kept {
  return kept === null ? {} : { memoStop: kept.memoStop, dispatch: kept.dispatch }
}

function labelOf(field: string, { language }: SignedIn): string {
  const { memoStop, dispatch } = words(language)
  return { memoStop, dispatch }[field] ?? field
}

async function save(at: Saving<MeetingAt, typeof MeetingForm>) {
  const calendar = await loadKept(at, at.form.board)
  const kept = meetingAt(at, calendar)
  if (kept === null && at.params.meeting !== null) throw new ChangedMeanwhile()
  if (undoesTheirs(at.typed, daysOf(kept))) throw new ChangedMeanwhile()
  const t = words(at.language)
  const { date } = at.form
  const computed = daysBefore(date, calendar.lead)
  const after = {
    date,
    memoStop: at.form.memoStop ?? computed.memoStop,
    dispatch: at.form.dispatch ?? computed.dispatch,
  }
  if (!inOrder(after)) return refused([{ field: 'memoStop', sentence: t.notInOrder }])
  const isTaken = calendar.meetings.some((one) => one.date === date && one.date !== kept?.date)
  if (isTaken) return refused([{ field: 'date', sentence: t.alreadyThere }])
  await change(at, calendar, { before: kept?.date ?? null, after, asRead: kept })
  return goTo(addressOf(at, calendar, date), t.saved(dateInWords(date, at.language)))
}

async function saveCallOff(at: Saving<MeetingAt, typeof BoardForm>) {
  const calendar = await loadKept(at, at.form.board)
  const kept = meetingAt(at, calendar)
  if (kept === null) throw new ChangedMeanwhile()
  if (changedSince(at.typed, daysOf(kept)).length > 0) throw new ChangedMeanwhile()
  await change(at, calendar, { before: kept.date, after: null, asRead: kept })
  return goTo(
    addressOf(at, calendar, kept.date),
    words(at.language).calledOff(dateInWords(kept.date, at.language)),
  )
}

function change(
  at: SignedIn,
  { board, bodyId }: BoardCalendar,
  change: { before: PlainDate | null; after: CalendarMeeting | null; asRead: CalendarMeeting | null },
) {
  return changeBoardMeeting(at.db, {
    boardId: board.id,
    bodyId,
    ...change,
    by: at.actor.personId,
    at: at.now,
  })
}

function addressOf(at: SignedIn, { board }: BoardCalendar, date: PlainDate): string {
  return at.to.boardCalendar({ namnd: board.casePrefix, ar: yearOf(date) })
}
