import type { z } from 'zod'
import { ChangedMeanwhile } from '../../../domain/thrown.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { dayInStockholm, type PlainDate, yearOf } from '../../../kernel/plain-date.ts'
import { boardPlan } from '../../../process/board/board-plan.ts'
import {
  type CalendarMeeting,
  changeLeadDays,
  listBoardMeetingHistory,
} from '../../../store/meetings/board-calendar.ts'
import { goTo } from '../../answers/answer.ts'
import type { Entry } from '../../form/form.ts'
import { undoesTheirs } from '../../form/seen.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Day } from '../../parts/date-words.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { Choices } from './choices.tsx'
import { LeadForm } from './form.ts'
import { daysOf, LeadDaysSection } from './lead-days.tsx'
import { type BoardCalendar, CalendarQuery, loadCalendar, loadKept } from './load.ts'
import { words } from './words.ts'

type Asked = z.output<typeof CalendarQuery>

/** The year's meetings of a board, with memo stop and dispatch. */
export const get = page(noParams, CalendarQuery, (at, entry) => show(at, entry, at.query))
export const post = handler(noParams, LeadForm, { show: (at, entry) => show(at, entry, nothingAsked), save })

const nothingAsked: Asked = { namnd: '', ar: 0 }

async function show(at: SignedIn, entry: Entry, asked: Asked) {
  const calendar = await loadCalendar(at, asked.namnd)
  const year = asked.ar || yearOf(at.today)
  const t = words(at.language)
  const history = await listBoardMeetingHistory(at.db, calendar.board.id, year)
  return (
    <Page at={at} title={t.title} lead={t.lead(calendar.board.name)} entry={entry} width="wide">
      <Choices at={at} calendar={calendar} year={year} />
      <Next at={at} calendar={calendar} />
      <Meetings at={at} calendar={calendar} year={year} />
      <LeadDaysSection at={at} calendar={calendar} entry={entry} />
      <Section title={t.history} id="historik">
        {history.length === 0 && <p>{t.historyNone}</p>}
        <ul>
          {history.map(({ date, memoStop, dispatch, byName, supersededAt }) => (
            <li>
              {t.was(date, memoStop, dispatch)}
              <span class="quiet">
                {' · '}
                {supersededAt !== null && t.replaced(dayInStockholm(new Date(supersededAt)))}
                {byName !== null && ` · ${byName}`}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

type Props = { at: SignedIn; calendar: BoardCalendar }

function Next({ at, calendar }: Props) {
  const t = words(at.language)
  const plan = boardPlan(calendar.meetings, at.today)
  const inWords = (day: PlainDate) => dateInWords(day, at.language)
  return (
    <Section title={t.next} id="nasta">
      <p>
        {plan === null ? t.nextNone : t.nextIs(inWords(plan.meeting.date), inWords(plan.meeting.memoStop))}
      </p>
    </Section>
  )
}

function Meetings({ at, calendar, year }: Props & { year: number }) {
  const t = words(at.language)
  const { board, mayKeep } = calendar
  const meetings = calendar.meetings.filter(({ date }) => yearOf(date) === year)
  const query = { namnd: board.casePrefix }
  return (
    <Section title={t.meetings(year)} id="sammantraden">
      {meetings.length === 0 ? (
        <EmptyState title={t.emptyTitle(year)}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.meetings(year)}
          captionHidden
          columns={columnsFor({ at, calendar })}
          rows={meetings}
        />
      )}
      {meetings.length > 0 && (
        <ListFiles
          words={t.download}
          href={(kind) => at.to.boardCalendar({ ...query, ar: year }, 'fil', kind)}
        />
      )}
      {mayKeep && (
        <Actions>
          <ButtonLink href={at.to.boardCalendar(query, 'nytt')}>{t.add}</ButtonLink>
          <ButtonLink href={at.to.boardCalendar(query, 'import')} look="secondary">
            {t.toImport}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}

function columnsFor({ at, calendar }: Props): Column<CalendarMeeting>[] {
  const t = words(at.language)
  const query = { namnd: calendar.board.casePrefix }
  const days: Column<CalendarMeeting>[] = [
    { title: t.date, cell: ({ date }) => dateInWords(date, at.language) },
    { title: t.memoStop, cell: ({ memoStop }) => <Day day={memoStop} /> },
    { title: t.dispatch, cell: ({ dispatch }) => <Day day={dispatch} /> },
  ]
  if (!calendar.mayKeep) return days
  const change: Column<CalendarMeeting> = {
    title: t.actions,
    cell: ({ date }) => (
      <a href={at.to.boardCalendar(query, date)} aria-label={t.changeOf(date)}>
        {t.change}
      </a>
    ),
  }
  return [...days, change]
}

async function save(at: Saving<unknown, typeof LeadForm>) {
  const { board, lead } = await loadKept(at, at.form.board)
  if (undoesTheirs(at.typed, daysOf(lead))) throw new ChangedMeanwhile()
  await changeLeadDays(at.db, board.id, { read: lead, lead: at.form })
  return goTo(at.to.boardCalendar({ namnd: board.casePrefix }), words(at.language).savedLead)
}
