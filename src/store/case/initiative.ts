import type { OrganisationId, PersonId, UnitId } from '../../domain/actor.ts'
import type { EventMaker, NewEvent } from '../../domain/events.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { Text } from '../../domain/text.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { History } from '../../process/case/history.ts'
import { duties } from '../../process/duties/duties.ts'
import type { Duty } from '../../process/duties/duties-types.ts'
import { takeStep } from '../../process/engine.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import type { PublicBody } from '../bodies/public-body.ts'
import { type Db, withTransaction } from '../db.ts'
import type { CaseNumber } from '../papers/registry.ts'
import type { InCase } from './in-case.ts'
import { type NewCase, type NewCasePerson, type NewParty, openCase } from './open-case.ts'
import { stateAfter } from './steps.ts'

export type NewInitiative = {
  body: PublicBody
  boardId: NewCase['boardId']
  rulebook: Rulebook
  title: string
  /** What it is about in a few sentences, for lists and search. */
  summary: string
  /** What the party needs at meetings, in its own words. */
  accessNeeds?: string
  /** An initiator of the rulebook. */
  origin: string
  received: { on: PlainDate; by?: string }
  forwarded?: { on: PlainDate; by?: string }
  organisation: { id: OrganisationId; name: string }
  /** Further parties on either side. */
  moreParties?: readonly NewParty[]
  units: readonly UnitId[]
  people: readonly NewCasePerson[]
  by: EventMaker
  handedInBy?: PersonId
  linkedFrom?: PartnershipId
  /** SHA-256 of the form's secret and of what it says: the same form opens one case. */
  formDigests: readonly string[]
  today: PlainDate
  at: Date
}

/** What the papers of a fresh case need to know. */
export type FreshCase = { taken: CaseNumber; firstMeeting: Duty; warnings: readonly Text[] }

export type InitiativeReceived =
  | {
      kind: 'received'
      number: string
      /** The same form had opened the case before. */
      before?: boolean
    }
  | { kind: 'refused'; reason: Text }

/**
 * Receives an initiative: opens its case with number, parties and the first event; `also` adds papers, registry
 * entries and mails, all in one transaction. A form opens one case: handed in before, it throws (isTaken).
 */
export async function receiveInitiative(
  db: Db,
  initiative: NewInitiative,
  also: (inCase: InCase, fresh: FreshCase) => Promise<void>,
): Promise<InitiativeReceived> {
  const { by, today, at, rulebook } = initiative
  const taken = takeStep(
    { rulebook, events: [], facts: {} },
    { step: 'receive-initiative', by, on: today, content: contentOf(initiative) },
  )
  if (taken.kind === 'refused') return taken
  const history = historyWith(initiative, taken.event)
  // Reckoned before the series of numbers is held.
  const state = stateAfter(history, today)
  const firstMeeting = firstMeetingIn(history, today)
  return withTransaction(db, async (trx) => {
    const opened = await openCase(trx, caseOf(initiative, at), async (inCase, number) => {
      inCase.event(taken.event)
      inCase.state(state)
      inCase.add({
        handed_in_form: initiative.formDigests.map((digest) => ({
          digest,
          partnership_id: inCase.partnershipId,
        })),
      })
      await also(inCase, { taken: number, firstMeeting, warnings: taken.warnings })
    })
    return { kind: 'received', number: opened.number }
  })
}

/** The duty that the receipt speaks of: the first meeting. */
export function firstMeetingIn(history: History, today: PlainDate): Duty {
  const duty = duties(history, today).find(({ id }) => id === 'first-meeting')
  if (duty === undefined) throw new Error('The rulebook has no duty first-meeting: add it to duties.yaml')
  return duty
}

function contentOf({ origin, received, forwarded, linkedFrom }: NewInitiative): NewEvent['content'] {
  return {
    origin,
    receivedOn: received.on,
    ...(received.by !== undefined && { receivedBy: received.by }),
    ...(forwarded !== undefined && { forwardedOn: forwarded.on }),
    ...(forwarded?.by !== undefined && { forwardedBy: forwarded.by }),
    ...(linkedFrom !== undefined && { reopens: linkedFrom }),
  }
}

function historyWith({ rulebook, at }: NewInitiative, event: NewEvent): History {
  // Papers count per case, so a new one has none.
  const wanted = rulebook.documents.filter(
    ({ required, stage, kind }) => required && stage === 'firstMeeting' && kind === 'file',
  )
  return {
    rulebook,
    events: [{ ...event, seq: 1, recordedAt: at.toISOString() }],
    facts: { missingDocuments: wanted.map(({ id }) => id) },
  }
}

function caseOf(initiative: NewInitiative, at: Date): NewCase {
  const { boardId, title, summary, origin, received, forwarded, organisation, units, people } = initiative
  const { rulebook, handedInBy, linkedFrom, accessNeeds, moreParties = [] } = initiative
  return {
    boardId,
    title,
    summary,
    rulebook: { folder: rulebook.body, version: rulebook.version },
    origin,
    received,
    ...(forwarded !== undefined && { forwarded }),
    ...(handedInBy !== undefined && { handedInBy }),
    ...(linkedFrom !== undefined && { linkedFrom }),
    ...(accessNeeds !== undefined && { accessNeeds }),
    status: 'INITIATIVE_RECEIVED',
    parties: [{ side: 'party', name: organisation.name, organisationId: organisation.id }, ...moreParties],
    units,
    people,
    at,
  }
}
