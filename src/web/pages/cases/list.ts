import { z } from 'zod'
import { type GroupKind, groupKinds } from '../../../process/case/group-kind.ts'
import type { ListedLine } from '../../../store/lists/listed-line.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { words as timetableWords } from '../case/timetable/words.ts'
import { type Description, describing } from './describe.ts'
import { type At, askForCases, readCases } from './load.ts'
import { CasesQuery } from './query.ts'
import { words as rhythmWords } from './rhythm-words.ts'
import { words } from './words.ts'

export const mostInFile = 10_000

const FileParams = z.object({ kind: z.enum(listKinds) })

/** The same list as a file for a spreadsheet: the same filter and rights, but whose turn it is and whose day is late by name for all readers. */
export const get = page(FileParams, CasesQuery, async (at) => {
  const cases = await readCases(at.db, await askForCases(at, { size: mostInFile, page: 1 }))
  const t = words(at.language)
  const describe = describing(cases, at.language, at.today)
  const rows = cases.lines.map((line) => rowOf(at, line, describe({ ...line, mine: false, nextMine: false })))
  return listFile(`${t.file}-${at.today}`, at.params.kind, [Object.values(t.columns), ...rows])
})

function rowOf(at: At, line: ListedLine, said: Description): string[] {
  const t = words(at.language)
  return [
    line.number,
    line.registryNumber,
    line.externalNumber ?? '',
    line.title,
    line.partyNames,
    said.state,
    line.statusSince,
    line.receivedOn,
    said.turn,
    line.nextDue ?? '',
    line.nextMeeting ?? '',
    line.paused ? t.paused : said.late ? said.lateness : line.nextExpected ? expectedIn(t, said) : '',
    line.endsOn ?? '',
    line.gapLevel === null ? '' : timetableWords(at.language).levels[line.gapLevel],
    line.gapMeetingOn ?? '',
    line.gapMemoStop ?? '',
    ...groupKinds.map((kind) => heldOf(line, kind, rhythmWords(at.language).of)),
    line.rhythm === null ? '' : rhythmWords(at.language).levels[line.rhythm],
  ]
}

function expectedIn(t: ReturnType<typeof words>, { overdue }: Description): string {
  return overdue ? t.expectedBefore : t.expected
}

function heldOf({ groupMeetings }: ListedLine, kind: GroupKind, of: string): string {
  const kept = groupMeetings.find(({ group }) => group === kind)
  return kept === undefined ? '' : `${kept.held} ${of} ${kept.asked}`
}
