import { z } from 'zod'
import { yearOf } from '../../../kernel/plain-date.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { CalendarQuery, loadCalendar } from './load.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** The year's meetings, in the columns that the calendar is read in from. */
export const get = page(FileParams, CalendarQuery, async (at) => {
  const { board, meetings } = await loadCalendar(at, at.query.namnd)
  const year = at.query.ar || yearOf(at.today)
  const t = words(at.language)
  const rows = meetings
    .filter(({ date }) => yearOf(date) === year)
    .map(({ date, memoStop, dispatch }) => [date, memoStop, dispatch])
  const heads = [t.date, t.memoStop, t.dispatch]
  return listFile(`${t.fileName}-${board.casePrefix}-${year}`, at.params.kind, [heads, ...rows])
})
