import { parse } from 'csv-parse/sync'
import type { Language } from '../../../domain/text.ts'
import { type PlainDate, parsePlainDate } from '../../../kernel/plain-date.ts'
import { daysBefore, type LeadDays } from '../../../process/board/board-plan.ts'
import type { CalendarMeeting } from '../../../store/meetings/board-calendar.ts'
import { eventsIn } from './ical.ts'
import { inOrder } from './in-order.ts'
import { words } from './words.ts'

export type ReadMeeting = CalendarMeeting & { computed: boolean }
/** What is wrong with a row, counted from 1; 0 where a file has no rows. */
export type Fault = { row: number; fault: string }

/** What a file of meetings says: those that can be read in, and each row that cannot, with the reason. */
export type ReadFile = { meetings: ReadMeeting[]; faults: Fault[] }

export type Reading = { lead: LeadDays; language: Language; only: string }

/** Reads CSV or iCalendar. Memo stop and dispatch are worked out where they are not given. */
export function readMeetings(text: string, reading: Reading): ReadFile {
  const rows = /^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, ''))
    ? rowsOfCalendar(text, reading)
    : rowsOfTable(text, reading)
  const seen = new Set<string>()
  const meetings: ReadMeeting[] = []
  const faults: Fault[] = []
  for (const row of rows) {
    const read = 'fault' in row ? row.fault : meetingOf(row, reading, seen)
    if (typeof read === 'string') faults.push({ row: row.row, fault: read })
    else meetings.push(read)
  }
  return { meetings: meetings.toSorted((a, b) => a.date.localeCompare(b.date)), faults }
}

type Row = { row: number; date: string; memoStop: string; dispatch: string } | Fault

function rowsOfCalendar(text: string, { only, language }: Reading): Row[] {
  const t = words(language).fault
  const events = eventsIn(text)
  if (events === null) return [{ row: 0, fault: t.notCalendar }]
  const wanted = events.filter(({ summary }) => summary.toLowerCase().includes(only.toLowerCase()))
  if (wanted.length === 0) return [{ row: 0, fault: t.noEvents }]
  return wanted.map(({ summary, date }) =>
    date === null ? { row: 0, fault: t.noStart(summary) } : { row: 0, date, memoStop: '', dispatch: '' },
  )
}

/** No board meets more often than this in the years that a file can be about. */
const mostRows = 1000

/** The headings that a column may have. */
const headings = {
  date: ['sammanträde', 'sammanträdesdag', 'datum', 'date', 'meeting'],
  memoStop: ['manusstopp', 'stopp', 'memo stop', 'memostop'],
  dispatch: ['utskick', 'dispatch'],
}

function rowsOfTable(text: string, { language }: Reading): Row[] {
  const t = words(language).fault
  const table = tableIn(text)
  if (table === null) return [{ row: 1, fault: t.notCsv }]
  const headed = table.findIndex((row) => row.some((cell) => headings.date.includes(cell.toLowerCase())))
  const rows = table.slice(headed + 1)
  const titles = (table[headed] ?? []).map((title) => title.toLowerCase())
  const column = (names: readonly string[]) => titles.findIndex((title) => names.includes(title))
  const at = { date: column(headings.date), stop: column(headings.memoStop), out: column(headings.dispatch) }
  if (at.date === -1) return [{ row: 1, fault: t.noHeader }]
  if (rows.length > mostRows) return [{ row: headed + mostRows + 2, fault: t.tooManyRows(mostRows) }]
  return rows.flatMap((row, index) =>
    row.every((cell) => cell === '')
      ? []
      : [
          {
            row: headed + index + 2,
            date: row[at.date] ?? '',
            memoStop: row[at.stop] ?? '',
            dispatch: row[at.out] ?? '',
          },
        ],
  )
}

function tableIn(text: string): string[][] | null {
  const first = text.split('\n')[0] ?? ''
  const delimiter = [';', '\t', ','].find((sign) => first.includes(sign)) ?? ';'
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, trim: true })
  } catch {
    return null
  }
}

function meetingOf(
  row: Exclude<Row, Fault>,
  { lead, language }: Reading,
  seen: Set<string>,
): ReadMeeting | string {
  const t = words(language).fault
  if (row.date === '') return t.dateMissing
  const wrong = [row.date, row.memoStop, row.dispatch].find(
    (text) => text !== '' && parsePlainDate(text) === null,
  )
  if (wrong !== undefined) return t.notDay(wrong)
  const meeting = withDays(parsePlainDate(row.date), row, lead)
  if (meeting === null) return t.notDay(row.date)
  if (seen.has(meeting.date)) return t.twice(meeting.date)
  seen.add(meeting.date)
  return inOrder(meeting) ? meeting : t.notInOrder
}

type Given = { memoStop: string; dispatch: string }

function withDays(date: PlainDate | null, given: Given, lead: LeadDays): ReadMeeting | null {
  if (date === null) return null
  const days = daysBefore(date, lead)
  const memoStop = parsePlainDate(given.memoStop)
  const dispatch = parsePlainDate(given.dispatch)
  return {
    date,
    memoStop: memoStop ?? days.memoStop,
    dispatch: dispatch ?? days.dispatch,
    computed: memoStop === null || dispatch === null,
  }
}
