import type { EventType, ProcessEvent } from '../../domain/events.ts'

/** The review of an organisation that came in when the others had been reviewed; null until it has been. */
export type Newcomer<Party> = { party: Party; review: ProcessEvent | null; isPassed: boolean }

const reviews: readonly EventType[] = ['reviewPassed', 'reviewPassedWithConditions', 'broughtIn']

type Known = { id: string; name: string; side: string }

/** The organisations that joined after the review, or after the agreement was brought in, each with its own review. */
export function newcomersIn<Party extends Known>(
  events: readonly ProcessEvent[],
  parties: readonly Party[],
): Newcomer<Party>[] {
  const first = events.find(({ type }) => reviews.includes(type))?.seq
  if (first === undefined) return []
  const since = events.findLast(({ type }) => reviews.includes(type))?.seq ?? first
  return parties
    .filter(({ side }) => side === 'party')
    .flatMap((party) => {
      const own = (type: EventType) =>
        events.findLast((event) => event.type === type && isAbout(party, event))
      const joined = own('partyJoined')
      if (joined === undefined || joined.seq < since) return []
      const said = own('partyReviewed')
      const review = said !== undefined && said.seq > joined.seq ? said : null
      return [{ party, review, isPassed: review?.content.outcome === 'passed' }]
    })
}

/** By its id, so that it is the same under a new name; by its name in what was recorded before ids were. */
function isAbout({ id, name }: Known, { content }: ProcessEvent): boolean {
  return content.partyId === undefined ? content.party === name : content.partyId === id
}
