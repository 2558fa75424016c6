import type { ProcessEvent } from '../../domain/events.ts'
import { compareDates, type PlainDate } from '../../kernel/plain-date.ts'
import { dayIn } from '../agreement/day-in.ts'
import type { History } from '../case/history.ts'

/** The oldest of the parties' documents that grow old: of each party and each kind the one received last. Statutes do not. */
export function oldestDocument(history: History): { seq: number; on: PlainDate } | undefined {
  const { rulebook, events } = history
  const lasting = rulebook.documents.filter(({ freshMonths }) => freshMonths === undefined)
  const received = events.filter(
    (event) =>
      event.type === 'documentReceived' &&
      dayIn(event, 'datedOn') !== null &&
      !lasting.some(({ id }) => id === event.content.document) &&
      isOfParty(history, event),
  )
  const latest = new Map(received.map((event) => [paperOf(event), event]))
  const dated = [...latest.values()].map((event) => ({
    seq: event.seq,
    on: dayIn(event, 'datedOn') ?? event.on,
  }))
  return dated.sort((a, b) => compareDates(a.on, b.on))[0]
}

/** Nobody waits for the papers of an organisation that has left. */
function isOfParty({ facts }: History, { content }: ProcessEvent): boolean {
  const holders = (facts.parties ?? []).flatMap(({ side, holder }) => (side === 'party' && holder) || [])
  return holders.length === 0 || holders.some((holder) => holder === content.organisation)
}

/** Which paper of which organisation: what one has renewed another may still owe. */
function paperOf({ content }: ProcessEvent): string {
  return `${content.organisation} ${content.document}`
}
