import { z } from 'zod'
import type { PublicBodyId } from '../../../domain/actor.ts'
import { canKeepBoardCalendar, canSeeBoardCalendar } from '../../../domain/permissions/permissions-board.ts'
import { NotAllowed, NotFound } from '../../../domain/thrown.ts'
import type { LeadDays } from '../../../process/board/board-plan.ts'
import { getPublicBody, type PublicBody } from '../../../store/bodies/public-body.ts'
import {
  type CalendarMeeting,
  getLeadDays,
  listBoardMeetings,
} from '../../../store/meetings/board-calendar.ts'
import type { SignedIn } from '../../visit.ts'

type Board = PublicBody['boards'][number]

export type BoardCalendar = {
  bodyId: PublicBodyId
  board: Board
  /** The boards of the reader's body; nearly always one. */
  boards: readonly Board[]
  meetings: readonly CalendarMeeting[]
  lead: LeadDays
  mayKeep: boolean
}

/** A board by its case prefix; the first of the body unless told. */
export const boardQuery = z.string().max(20).catch('')

/** Which board and which year; this year unless told. */
export const CalendarQuery = z.object({
  namnd: boardQuery,
  ar: z.coerce.number().int().min(2000).max(2200).catch(0),
})

/** The calendar of a board of the reader's own body. Throws NotAllowed, and NotFound for a board that is not there. */
export async function loadCalendar(at: SignedIn, prefix: string): Promise<BoardCalendar> {
  const { acting } = at.actor
  if (acting.side !== 'public' || !canSeeBoardCalendar(at.actor)) throw new NotAllowed()
  const { boards } = await getPublicBody(at.db, acting.bodyId)
  const board = boards.find(({ casePrefix }) => casePrefix === prefix) ?? boards[0]
  if (board === undefined) throw new NotFound()
  const [meetings, lead] = await Promise.all([
    listBoardMeetings(at.db, board.id),
    getLeadDays(at.db, board.id),
  ])
  return { bodyId: acting.bodyId, board, boards, meetings, lead, mayKeep: canKeepBoardCalendar(at.actor) }
}

/** As loadCalendar, for those who keep it. */
export async function loadKept(at: SignedIn, prefix: string): Promise<BoardCalendar> {
  const calendar = await loadCalendar(at, prefix)
  if (!calendar.mayKeep) throw new NotAllowed()
  return calendar
}
