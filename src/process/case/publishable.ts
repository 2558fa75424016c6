import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { stepOf } from '../rulebook/lookup.ts'
import type { BoardCaseKind } from '../rulebook/parts-schema.ts'
import type { History, Status } from './history.ts'

type Case = { history: Pick<History, 'rulebook' | 'events'>; status: Pick<Status, 'tracks' | 'boardCases'> }

/** Whether the document may go with the record now, and whether it is proposed to: those that a citizen asks for first. */
export type Publishable = { event: ProcessEvent; proposed: boolean }

/**
 * Whether what was made at an event may be published: as the rulebook says (publicRegister), and never before the board has
 * decided in its matter. What the rulebook tells only in a summary, or as a fact with its day, is no document to publish.
 */
export function publishable(known: Case, seq: number): Publishable | null {
  const event = known.history.events.find((one) => one.seq === seq)
  const step =
    typeof event?.content.step === 'string' ? stepOf(known.history.rulebook, event.content.step) : undefined
  const rule = step?.document?.publicRegister
  if (event === undefined || rule === undefined || !rules.includes(rule)) return null
  if (event.content.completes === false) return null
  if (event.type !== 'boardApproved' && !isSigned(event) && !isDecided(known, event)) return null
  return { event, proposed: proposed.includes(event.type) }
}

const rules = ['yes', 'afterDecision', 'withBoardCase']

const proposed: readonly EventType[] = [
  'memoApproved',
  'boardApproved',
  'signatureGiven',
  'bridgingSigned',
  'reportApproved',
]

/** What has been signed has been decided on before. */
function isSigned({ type }: ProcessEvent): boolean {
  return type === 'signatureGiven' || type === 'bridgingSigned'
}

/** The board has said yes to it: in its own matter, and to the newest version of it; or else when it decided on the whole. */
function isDecided({ history, status }: Case, event: ProcessEvent): boolean {
  const track = status.tracks.get(event.seq)
  const later = history.events.filter(({ seq }) => seq > event.seq)
  const ownCase = status.boardCases.some((one) => one.track === track)
  if (!ownCase) return later.some((one) => one.type === 'boardApproved' && isOfWhole(kindOf(status, one)))
  const own = later.filter(({ seq }) => status.tracks.get(seq) === track)
  const decided = own.findIndex(({ type }) => type === 'boardApproved')
  return decided !== -1 && !own.slice(0, decided).some(({ type }) => type === event.type)
}

function kindOf({ boardCases, tracks }: Case['status'], { seq }: ProcessEvent): BoardCaseKind | undefined {
  return boardCases.find(({ track }) => track === tracks.get(seq))?.kind
}

function isOfWhole(kind: BoardCaseKind | undefined): boolean {
  return kind === 'sign' || kind === 'finalReport'
}
