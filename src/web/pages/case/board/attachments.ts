import type { EventType, ProcessEvent } from '../../../../domain/events.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import { sharedTrack } from '../../../../process/case/tracks.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'

type Listed = Omit<CaseDocument, 'model'>
type Board = BoardCaseStatus

/** What goes with the memo to the board, by the kind of its case. */
export function attachmentsOf(
  { history, status }: CaseFile,
  documents: readonly Listed[],
  board: Board,
): Listed[] {
  const inRound = ({ seq }: ProcessEvent) => {
    const track = status.tracks.get(seq)
    return (
      track === board.round ||
      status.boardCases.some((one) => one.track === track && one.round === board.round)
    )
  }
  const shared = sharedTrack(status, board)
  const events = wanted[board.kind](history.events, { ...board, track: shared }, inRound)
  return events.flatMap(({ seq }) =>
    documents
      .filter((document) => document.seq === seq && document.registered.length > 0)
      .toSorted((a, b) => a.number - b.number),
  )
}

type Chooser = (
  events: readonly ProcessEvent[],
  board: Board,
  inRound: (event: ProcessEvent) => boolean,
) => ProcessEvent[]

const wanted: Record<Board['kind'], Chooser> = {
  sign: agreement,
  followUp: (events, { track }) => newest(ofTrack(events, track), ['reportApproved']),
  finalReport: (events, { track }, inRound) => [
    ...newest(ofTrack(events, track), ['reportApproved']),
    ...newest(events.filter(inRound), ['evaluationCompleted']),
    ...stances(ofTrack(events, track)),
  ],
  earlyEnd: (events, board) => [...opening(events, board), ...answers(events, board)],
  bridging: (events, board) => [
    ...opening(events, board),
    ...newest(ofTrack(events, board.track), ['aidAssessed']),
  ],
}

/** The agreed text, the review, the consideration, state aid and the stances; with a renewal also its final report. */
function agreement(events: readonly ProcessEvent[], _: Board, inRound: (event: ProcessEvent) => boolean) {
  const once: EventType[] = [
    'draftAgreed',
    'reviewPassed',
    'reviewPassedWithConditions',
    'considerationSubmitted',
  ]
  const own = events.filter(inRound)
  const agreed = own.findLast(({ type }) => type === 'draftAgreed')
  const taken = own.filter(({ type, seq }) => type === 'stanceTaken' && seq > (agreed?.seq ?? 0))
  const isLater = own.some(({ type }) => type === 'renegotiationOpened' || type === 'changeRoundOpened')
  const earlier = isLater ? newestReport(events) : []
  return [...newest(events, once), ...newest(own, ['aidAssessed']), ...earlier, ...taken]
}

function newestReport(events: readonly ProcessEvent[]): ProcessEvent[] {
  const isFinal = ({ content }: ProcessEvent) => String(content.track ?? '').startsWith('finalReport-')
  return [...newest(events.filter(isFinal), ['reportApproved']), ...stances(events.filter(isFinal))]
}

/** The newest word of each who takes a stance on what comes next. */
function stances(events: readonly ProcessEvent[]): ProcessEvent[] {
  const said = events.filter(({ type }) => type === 'renewalStanceTaken')
  return [...new Map(said.map((event) => [`${event.by.role}:${String(event.content.for)}`, event])).values()]
}

function ofTrack(events: readonly ProcessEvent[], track: string): ProcessEvent[] {
  return events.filter(({ content }) => content.track === track)
}

/** What the case was opened with. */
function opening(events: readonly ProcessEvent[], { openedSeq }: Board): ProcessEvent[] {
  return events.filter(({ seq }) => seq === openedSeq)
}

/** What the organisations have answered to the request that the case was opened with. */
function answers(events: readonly ProcessEvent[], { openedSeq, track }: Board): ProcessEvent[] {
  return ofTrack(events, track).filter(({ type, seq }) => type === 'earlyEndAnswered' && seq > openedSeq)
}

function newest(events: readonly ProcessEvent[], types: readonly EventType[]): ProcessEvent[] {
  return types.flatMap((type) => events.findLast((event) => event.type === type) ?? [])
}
