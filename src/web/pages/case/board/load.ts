import { z } from 'zod'
import type { PublicBodyId } from '../../../../domain/actor.ts'
import type { EventType, ProcessEvent } from '../../../../domain/events.ts'
import type { BoardId } from '../../../../domain/partnership.ts'
import { canSeeCase } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { type HearingLeft, hearingLeft } from '../../../../process/board/after-hearing.ts'
import type { BoardMeeting } from '../../../../process/board/board-meeting.ts'
import { type BoardPlan, boardPlan } from '../../../../process/board/board-plan.ts'
import { type LegalityReview, legalityReviewOf } from '../../../../process/board/legality.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import { listGuestBoards } from '../../../../store/bodies/guest-board.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listBoardMeetings } from '../../../../store/meetings/board-calendar.ts'
import { type BoardDecision, decisionsIn } from '../../../../store/meetings/board-case.ts'
import { type CaseDocument, listDocuments } from '../../../../store/papers/document.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { bodyOf } from './body-of.ts'

export const TrackParams = CaseParams.extend({ track: z.string().regex(/^[a-zA-Z]{3,20}-\d{1,3}$/) })
export type TrackAt = z.output<typeof TrackParams>

type Board = {
  bodyId: PublicBodyId
  boardId: BoardId
  name: string
  meetings: readonly BoardMeeting[]
  plan: BoardPlan | null
}

/** A case at one of the public parties' boards, with what has happened in it. */
export type BoardCase = Board & {
  status: BoardCaseStatus
  written: ProcessEvent | undefined
  approved: ProcessEvent | undefined
  dispatched: ProcessEvent | undefined
  /** The newest outcome. */
  decision: BoardDecision | null
  /** The other side is still to be heard: the proposal cannot be approved before that. */
  hearing: HearingLeft | null
  /** How long a legality review of it can be asked for (kommunallagen 13 kap., as municipalities describe it; not checked by a lawyer). */
  legalityReview: LegalityReview | null
}

export type BoardCases = {
  file: CaseFile
  /** The newest first. */
  cases: readonly BoardCase[]
  /** Every public party's board, the lead first. */
  boards: readonly Board[]
  documents: readonly Omit<CaseDocument, 'model'>[]
}

export type BoardProps = { at: SignedIn; loaded: BoardCases; board: BoardCase }

export async function loadBoardCases(at: SignedIn<CaseAt>): Promise<BoardCases> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canSeeCase(at.actor, file.partnership.scope)) throw new NotAllowed()
  const boards = await listBoards(at, file)
  const decisions = decisionsIn(file.history.events)
  const cases = file.status.boardCases.flatMap((status) => {
    const board = boards.find(({ bodyId }) => bodyId === bodyOf(file.partnership, status))
    return board === undefined ? [] : [boardCase(file, { at, board: { ...board, status }, decisions })]
  })
  return {
    file,
    cases: cases.toReversed(),
    boards,
    documents: await listDocuments(at.db, file.partnership.id),
  }
}

/** One board case by its track. Throws NotFound. */
export async function loadBoardCase(at: SignedIn<TrackAt>): Promise<BoardCases & { board: BoardCase }> {
  const loaded = await loadBoardCases(at)
  const board = loaded.cases.find(({ status }) => status.track === at.params.track)
  if (board === undefined) throw new NotFound()
  return { ...loaded, board }
}

/** The lead board, then the one of each other public party. */
async function listBoards(at: SignedIn, { partnership }: CaseFile): Promise<Board[]> {
  const { bodyId, boardId, boardName: name } = partnership.lead
  const boards = [{ bodyId, boardId, name }, ...(await listGuestBoards(at.db, partnership))]
  return Promise.all(
    boards.map(async (board) => {
      const meetings = await listBoardMeetings(at.db, board.boardId, at.today)
      return { ...board, meetings, plan: boardPlan(meetings, at.today) }
    }),
  )
}

type OfBoard = {
  at: SignedIn
  board: Board & { status: BoardCaseStatus }
  decisions: readonly BoardDecision[]
}

function boardCase({ history }: CaseFile, { at, board, decisions }: OfBoard): BoardCase {
  const { track } = board.status
  const hearing = hearingLeft(history, track, at.today)
  const newest = (type: EventType) =>
    history.events.findLast((event) => event.type === type && event.content.track === track)
  const decision = decisions.findLast((one) => one.track === track) ?? null
  const announcedOn = decision?.minutes?.announcedOn
  return {
    ...board,
    plan: boardPlan(board.meetings, at.today, hearing?.from),
    hearing,
    written: newest('memoWritten'),
    approved: newest('memoApproved'),
    dispatched: newest('caseDispatched'),
    decision,
    legalityReview: announcedOn === undefined ? null : legalityReviewOf(history.rulebook, announcedOn),
  }
}
