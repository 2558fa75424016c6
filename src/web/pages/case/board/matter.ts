import { inLanguage, type Language, type Text } from '../../../../domain/text.ts'
import { agreementsOf } from '../../../../process/agreement/agreement.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { yearOfTrack } from '../step-address.ts'
import { words } from './words.ts'

type File = Pick<CaseFile, 'history' | 'status'>

/** What a board is asked about: of follow-ups, which year's; of several agreements, from when to when. */
export function matterOf(file: File, status: BoardCaseStatus, language: Language): string {
  const year = yearOfTrack(file, status.track)
  return [words(language).matters[status.kind], year ?? periodOf(file, status)].join(' ').trim()
}

/** What a page of a board's case is about, before what is done there: several may be open at once. */
export function leadOfMatter(
  { language }: { language: Language },
  { file, board }: { file: File; board: { status: BoardCaseStatus } },
  lead: string,
): string {
  return `${matterOf(file, board.status, language)}. ${lead}`
}

/** A task in a board's case with what that case is about, where the board has several before it: "Lämna förslaget (Uppföljningen 2026)". */
export function withMatter(task: Text, file: File, track: string): Text {
  const open = file.status.boardCases.filter((one) => one.open)
  const own = open.find((one) => one.track === track)
  if (own === undefined) return task
  const said = (language: Language) => `${inLanguage(task, language)} (${matterOf(file, own, language)})`
  const isAlone = open.every((one) => matterOf(file, one, 'sv') === matterOf(file, own, 'sv'))
  return isAlone ? task : { sv: said('sv'), en: said('en') }
}

function periodOf({ history, status }: File, { kind, round }: BoardCaseStatus): string {
  const rounds = new Set(status.boardCases.filter((one) => one.kind === 'sign').map((one) => one.round))
  if (kind !== 'sign' || rounds.size < 2) return ''
  const agreement = agreementsOf(history, status).find(({ track }) => track === round)
  return agreement === undefined ? '' : `${agreement.start}–${agreement.end}`
}
