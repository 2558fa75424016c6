import { sql } from 'kysely'
import type { OrganisationId } from '../domain/actor.ts'
import type { PartnershipId } from '../domain/partnership.ts'
import { NotFound } from '../domain/thrown.ts'
import { dayInStockholm, isAfter, type PlainDate } from '../kernel/plain-date.ts'
import { asPartySees } from '../process/as-party-sees.ts'
import type { Rulebook } from '../process/rulebook.ts'
import { listEvents } from './case-event.ts'
import type { Db } from './db.ts'
import { type CaseDocument, listDocuments } from './document.ts'
import { getRulebook } from './rulebook-version.ts'

/** A case that an idea-based party has left: it keeps what it was part of, and sees nothing that came later. */
export type LeftCase = {
  id: PartnershipId
  number: string
  title: string
  /** The last day that it was a party. */
  until: PlainDate
}

/** The cases that an organisation has left, the last one first. One query. */
export async function listLeftCases(db: Db, organisationId: OrganisationId): Promise<LeftCase[]> {
  return leftBy(db, organisationId).execute()
}

export type LeftPapers = LeftCase & { rulebook: Rulebook; documents: Omit<CaseDocument, 'model'>[] }

/** What both sides had read while the organisation was a party, newest first. Throws NotFound. */
export async function getLeftPapers(
  db: Db,
  organisationId: OrganisationId,
  number: string,
): Promise<LeftPapers> {
  const left = await leftBy(db, organisationId).where('p.number', '=', number).executeTakeFirst()
  if (left === undefined) throw new NotFound()
  const { folder, version, ...known } = left
  const [rulebook, events, documents] = await Promise.all([
    getRulebook(db, { folder, version }),
    listEvents(db, left.id),
    listDocuments(db, left.id, { shared: true }),
  ])
  const wasParty = (at: string) => !isAfter(dayInStockholm(new Date(at)), left.until)
  const inItsTime = events.filter(({ recordedAt }) => wasParty(recordedAt))
  const shown = new Set(asPartySees({ rulebook, events: inItsTime, facts: {} }).events.map(({ seq }) => seq))
  return {
    ...known,
    rulebook,
    documents: documents.filter(({ seq, internal }) => shown.has(seq) && !internal),
  }
}

function leftBy(db: Db, organisationId: OrganisationId) {
  return db
    .selectFrom('partnership_party as pp')
    .innerJoin('partnership as p', 'p.id', 'pp.partnership_id')
    .select(['p.id', 'p.number', 'p.title', 'p.rulebook as folder', 'p.rulebook_version as version'])
    .select(sql<PlainDate>`max(pp.until_day) - 1`.as('until'))
    .where('pp.organisation_id', '=', organisationId)
    .where('pp.side', '=', 'party')
    .where('pp.until_day', 'is not', null)
    .where(isPartyNoMore)
    .groupBy('p.id')
    .orderBy('until', 'desc')
}

/** The organisations that have left a case, with the last day that each was a party. One query. */
export async function listLeavers(db: Db, partnershipId: PartnershipId): Promise<Leaver[]> {
  return db
    .selectFrom('partnership_party as pp')
    .innerJoin('organisation as o', 'o.id', 'pp.organisation_id')
    .select(['o.name', sql<PlainDate>`max(pp.until_day) - 1`.as('until')])
    .where('pp.partnership_id', '=', partnershipId)
    .where('pp.side', '=', 'party')
    .where('pp.until_day', 'is not', null)
    .where(isPartyNoMore)
    .groupBy('o.id')
    .orderBy('o.name')
    .execute()
}

export type Leaver = { name: string; until: PlainDate }

const isPartyNoMore = sql<boolean>`not exists (select from partnership_party now
  where now.partnership_id = pp.partnership_id and now.organisation_id = pp.organisation_id and now.side = 'party'
    and now.until_day is null)`
