import { isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import { aimedDuty } from '../../../../process/board/day-to-keep.ts'
import { duties } from '../../../../process/duties/duties.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { listCalendars } from '../../../../store/case/timetable.ts'
import { yearOfTrack } from '../step-address.ts'
import type { At } from './load.ts'
import { words } from './words.ts'

/** A report that the steering group has to approve before it goes to the board, and the memo stop that it should reach. */
export type ToApprove = { title: string; stop: PlainDate | null }

/** Those that have been begun and not approved; what several boards share is one. A query only where there are any. */
export async function listToApprove(at: At, file: CaseFile): Promise<readonly ToApprove[]> {
  const { status, history, partnership } = file
  const approved = history.events
    .filter(({ type }) => type === 'reportApproved')
    .map(({ seq }) => status.tracks.get(seq))
  const t = words(at.language)
  const cases = status.boardCases.filter(
    ({ open, kind, track, openedSeq }, index, all) =>
      open &&
      (kind === 'followUp' || kind === 'finalReport') &&
      !all.some((one) => one.openedSeq === openedSeq && approved.includes(one.track)) &&
      !approved.includes(track) &&
      all.findIndex((one) => one.openedSeq === openedSeq && one.kind === kind) === index,
  )
  if (cases.length === 0) return []
  const calendars = await listCalendars(at.db, partnership)
  const all = duties(history, at.today)
  return cases.map(({ kind, track }) => {
    const year = yearOfTrack(file, track)
    const id = history.rulebook.tracks.find((one) => one.id === kind)?.duty
    const duty = all.find((one) => one.id === id && one.met === undefined && one.year === year)
    const stop = duty && aimedDuty(duty, { history, calendars, today: at.today }).meeting?.memoStop
    return {
      title: year === undefined ? t.agendaFinalReport : t.agendaFollowUp(year),
      stop: stop === undefined || isBefore(stop, at.today) ? null : stop,
    }
  })
}
