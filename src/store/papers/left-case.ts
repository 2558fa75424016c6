import { sql } from 'kysely'
import type { OrganisationId, PublicBodyId } from '../../domain/actor.ts'
import type { ProcessEvent } from '../../domain/events.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import type { Side } from '../../domain/roles.ts'
import { NotFound } from '../../domain/thrown.ts'
import { dayInStockholm, isAfter, type PlainDate } from '../../kernel/plain-date.ts'
import { asPartySees } from '../../process/case/as-party-sees.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { getRulebook } from '../bodies/rulebook-version.ts'
import { listEvents } from '../case/case-event.ts'
import type { Db } from '../db.ts'
import { type CaseDocument, listDocuments } from './document.ts'
import { sharedWithin } from './sharing.ts'

/** A case that an organisation or a guest body has left: it keeps what it was part of, and sees nothing that came later. */
export type LeftCase = {
  id: PartnershipId
  number: string
  title: string
  /** The last day that it was a party. */
  until: PlainDate
}

export type LeavingHolder =
  | { side: 'party'; organisationId: OrganisationId }
  | { side: 'public'; bodyId: PublicBodyId }

/** The cases that a party has left, the last one first. One query. */
export async function listLeftCases(db: Db, holder: LeavingHolder): Promise<LeftCase[]> {
  return leftBy(db, holder).execute()
}

export type LeftPapers = LeftCase & { rulebook: Rulebook; documents: Omit<CaseDocument, 'model'>[] }

/**
 * What both sides had read while it was a party, newest first; a body also keeps what its own boards have registered.
 * Throws NotFound.
 */
export async function getLeftPapers(db: Db, holder: LeavingHolder, number: string): Promise<LeftPapers> {
  const left = await leftBy(db, holder).where('p.number', '=', number).executeTakeFirst()
  if (left === undefined) throw new NotFound()
  const { folder, version, ...known } = left
  const wasParty = (at: string) => !isAfter(dayInStockholm(new Date(at)), left.until)
  const [rulebook, events, documents, own, said] = await Promise.all([
    getRulebook(db, { folder, version }),
    listEvents(db, left.id),
    listDocuments(db, left.id),
    registeredBy(db, left.id, holder),
    sharedWithin(db, left.id, wasParty),
  ])
  const inItsTime = events.filter(({ recordedAt }) => wasParty(recordedAt))
  const history = { rulebook, events: inItsTime, facts: {} }
  const seen = holder.side === 'party' ? asPartySees(history).events : inItsTime
  const shown = new Set(seen.map(({ seq }) => seq))
  const late = sharedBy(events.filter(({ recordedAt }) => !wasParty(recordedAt)))
  const wasShared = ({ id, shared }: Pick<CaseDocument, 'id' | 'shared'>) =>
    said.get(id) ?? (shared && !late.has(id))
  return {
    ...known,
    rulebook,
    documents: documents.filter(
      ({ id, seq, shared, internal }) =>
        shown.has(seq) && !internal && (wasShared({ id, shared }) || own.has(id)),
    ),
  }
}

/** The papers, of those whose events do not say who may read them, that were shared when these events lifted the flag of secrecy that had kept them back. */
function sharedBy(events: readonly ProcessEvent[]): ReadonlySet<unknown> {
  const lifted = events.filter(({ type, content }) => type === 'secrecyLifted' && content.shared === true)
  return new Set(lifted.map(({ content }) => content.document))
}

/** The papers in the registries of a body's own boards. */
async function registeredBy(
  db: Db,
  partnershipId: PartnershipId,
  holder: LeavingHolder,
): Promise<ReadonlySet<DocumentId | null>> {
  if (holder.side === 'party') return new Set()
  const entries = await db
    .selectFrom('registry_entry as e')
    .innerJoin('registry_case as c', 'c.id', 'e.registry_case_id')
    .innerJoin('board as b', 'b.id', 'c.board_id')
    .select('e.document_id')
    .where('e.partnership_id', '=', partnershipId)
    .where('b.public_body_id', '=', holder.bodyId)
    .execute()
  return new Set(entries.map(({ document_id }) => document_id))
}

function leftBy(db: Db, holder: LeavingHolder) {
  return db
    .selectFrom('partnership_party as pp')
    .innerJoin('partnership as p', 'p.id', 'pp.partnership_id')
    .select(['p.id', 'p.number', 'p.title', 'p.rulebook as folder', 'p.rulebook_version as version'])
    .select(sql<PlainDate>`max(pp.until_day) - 1`.as('until'))
    .where(({ eb }) =>
      holder.side === 'party'
        ? eb('pp.organisation_id', '=', holder.organisationId)
        : eb('pp.body_id', '=', holder.bodyId),
    )
    .where('pp.side', '=', holder.side)
    .where('pp.until_day', 'is not', null)
    .where(isPartyNoMore)
    .groupBy('p.id')
    .orderBy('until', 'desc')
}

/** The parties that have left a case, with the last day that each was one. One query. */
export async function listLeavers(db: Db, partnershipId: PartnershipId): Promise<Leaver[]> {
  return db
    .selectFrom('partnership_party as pp')
    .leftJoin('organisation as o', 'o.id', 'pp.organisation_id')
    .leftJoin('public_body as b', 'b.id', 'pp.body_id')
    .select(({ fn }) => [fn.coalesce('o.name', 'b.name').$notNull().as('name'), 'pp.side'])
    .select(sql<PlainDate>`max(pp.until_day) - 1`.as('until'))
    .where('pp.partnership_id', '=', partnershipId)
    .where('pp.side', 'in', ['party', 'public'])
    .where('pp.until_day', 'is not', null)
    .where(isPartyNoMore)
    .groupBy(['o.id', 'b.id', 'pp.side'])
    .orderBy('name')
    .execute()
}

export type Leaver = { name: string; side: Side | 'associated'; until: PlainDate }

const isPartyNoMore = sql<boolean>`not exists (select from partnership_party now
  where now.partnership_id = pp.partnership_id and now.side = pp.side and now.until_day is null
    and (now.organisation_id = pp.organisation_id or now.body_id = pp.body_id))`
