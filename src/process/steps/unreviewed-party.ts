import type { EventType } from '../../domain/events.ts'
import type { Text } from '../../domain/text.ts'
import { newcomersIn } from '../review/newcomers.ts'
import type { NeedContext } from './need-context.ts'

/** What takes an agreement to the board, and what binds the parties to it. */
const toTheBoard: readonly EventType[] = [
  'boardCaseOpened',
  'memoApproved',
  'signatureGiven',
  'signatureAdded',
]

/** The board is not asked to accept an organisation that came in after the review and has not passed one of its own. */
export function unreviewedRefusal({ history, step, track }: NeedContext): Text | null {
  const isOfAgreement = track !== null && ('number' in track || track.kind === 'sign')
  if (!toTheBoard.includes(step.event) || !isOfAgreement) return null
  const found = newcomersIn(history.events, history.facts.parties ?? []).find(({ isPassed }) => !isPassed)
  if (found === undefined) return null
  const { name } = found.party
  return {
    sv: `${name} kom med efter granskningen och har inte klarat en egen. Granska organisationen först, under Parter.`,
    en: `${name} joined after the review and has not passed one of its own. Review the organisation first, under Parties.`,
  }
}
