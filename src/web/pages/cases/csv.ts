import type { ListedLine } from '../../../store/partnership-list.ts'
import { page } from '../../handler.ts'
import { noParams } from '../../params.ts'
import { words as timetableWords } from '../case/timetable/words.ts'
import { type Description, describing } from './describe.ts'
import { type At, loadCases } from './load.ts'
import { CasesQuery } from './query.ts'
import { words } from './words.ts'

export const mostInFile = 10_000

/** The same list as a file for a spreadsheet: the same filter and rights, but whose turn it is by name for all readers. */
export const get = page(noParams, CasesQuery, async (at) => {
  const cases = await loadCases(at, { size: mostInFile, page: 1 })
  const t = words(at.language)
  const describe = describing(cases, at.language, at.today)
  const rows = cases.lines.map((line) => rowOf(at, line, describe({ ...line, mine: false })))
  const text = [Object.values(t.columns), ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')
  return new Response(byteOrderMark + text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t.file}-${at.today}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
})

/** Spreadsheets take the file for UTF-8 when it begins so. */
const byteOrderMark = '\uFEFF'

function rowOf(at: At, line: ListedLine, said: Description): string[] {
  const t = words(at.language)
  const { closed, nextDue } = line
  return [
    line.number,
    line.registryNumber,
    line.title,
    line.partyNames,
    said.state,
    line.statusSince,
    line.receivedOn,
    said.turn,
    closed || nextDue === null ? '' : nextDue,
    line.paused ? t.paused : said.late ? t.late : '',
    line.endsOn ?? '',
    line.gapLevel === null ? '' : timetableWords(at.language).levels[line.gapLevel],
    line.gapMeetingOn ?? '',
    line.gapMemoStop ?? '',
  ]
}

/** Text that a spreadsheet would read as a formula is marked as text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
