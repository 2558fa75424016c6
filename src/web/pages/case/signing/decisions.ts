import type { BoardDecision } from '../../../../documents/papers/signature.ts'
import { dayOf } from '../../../../domain/events.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { isSign } from './load.ts'

/** What each board has decided about the text, the newest of each: the mandate to sign. */
export function decisionsIn({ partnership, history, status }: CaseFile): readonly BoardDecision[] {
  const approved = history.events.filter(
    ({ type, content }) => type === 'boardApproved' && isSign(content.track),
  )
  const newest = new Map(approved.map((event) => [boardOf(String(event.content.track)), event]))
  return [...newest].map(([board, event]) => ({
    board,
    paragraph: String(event.content.paragraph ?? ''),
    on: dayOf(event),
    registryNumber: board === partnership.lead.boardName ? partnership.registryNumber : null,
  }))

  /** A case with one public party names no board: it is the lead's. */
  function boardOf(track: string): string {
    const party = status.boardCases.find((one) => one.track === track)?.for
    const named = partnership.parties.find(({ id }) => id === party)
    return named === undefined || named.lead ? partnership.lead.boardName : named.name
  }
}
