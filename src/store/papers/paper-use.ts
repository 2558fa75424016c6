import { sql } from 'kysely'
import type { OrganisationId } from '../../domain/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import { forgetUnusedFiles } from './disposal.ts'
import { isUsed, lockPapersOf } from './organisation-document.ts'

/** A case that has one of an organisation's papers. */
export type UsedIn = {
  paperId: string
  kind: string
  number: string
  title: string
  /** The body that leads the case. */
  bodyName: string
  documentDate: PlainDate | null
  /** Whether the organisation is still a party, so that its people see the case. */
  isParty: boolean
}

/** Where an organisation's papers are used: of each kind the newest that each case has. One query. */
export async function listUses(db: Db, id: OrganisationId, today: PlainDate): Promise<UsedIn[]> {
  return db
    .selectFrom('partnership_organisation_document as u')
    .innerJoin('organisation_document as d', 'd.id', 'u.organisation_document_id')
    .innerJoin('partnership as p', 'p.id', 'u.partnership_id')
    .innerJoin('public_body as b', 'b.id', 'p.public_body_id')
    .select(['d.id as paperId', 'd.kind', 'p.number', 'p.title', 'b.name as bodyName'])
    .select(['d.document_date as documentDate', isPartyOn(today).as('isParty')])
    .distinctOn(['u.partnership_id', 'd.kind'])
    .where('d.organisation_id', '=', id)
    .where('d.status', '!=', 'missing')
    .orderBy('u.partnership_id')
    .orderBy('d.kind')
    .orderBy('u.linked_at', 'desc')
    .execute()
}

export type OpenCase = Pick<UsedIn, 'number' | 'title' | 'bodyName'>

/** The cases that go on in which an organisation is a party, those that it came to last first. */
export async function listOpenCasesOf(db: Db, id: OrganisationId, today: PlainDate): Promise<OpenCase[]> {
  return db
    .selectFrom('partnership as p')
    .innerJoin('public_body as b', 'b.id', 'p.public_body_id')
    .innerJoin('partnership_party as pp', 'pp.partnership_id', 'p.id')
    .select(['p.number', 'p.title', 'b.name as bodyName'])
    .where('pp.organisation_id', '=', id)
    .where('pp.side', '=', 'party')
    .where('pp.from_day', '<=', today)
    .where((eb) => eb.or([eb('pp.until_day', 'is', null), eb('pp.until_day', '>', today)]))
    .where('p.closed_on', 'is', null)
    .orderBy('pp.from_day', 'desc')
    .orderBy('p.number', 'desc')
    .execute()
}

type Unused = { organisationId: OrganisationId; paperId: string; at: Date }

/**
 * Takes away a paper that no case has used, with its files; the one before it is then the newest. Says whether there was
 * such a one: what has been handed in to a body stays.
 */
export async function removeUnusedPaper(db: Db, { organisationId, paperId, at }: Unused): Promise<boolean> {
  return withTransaction(db, async (trx) => {
    await lockPapersOf(trx, organisationId)
    const paper = await trx
      .selectFrom('organisation_document as d')
      .select(['d.id', 'd.kind', 'd.superseded_at as supersededAt'])
      .where('d.id', '=', paperId)
      .where('d.organisation_id', '=', organisationId)
      .where(sql<boolean>`not ${isUsed}`)
      .executeTakeFirst()
    if (paper === undefined) return false
    const files = await trx
      .deleteFrom('organisation_document_file')
      .where('organisation_document_id', '=', paperId)
      .returning('file_id')
      .execute()
    await trx.deleteFrom('organisation_document').where('id', '=', paperId).execute()
    await forgetUnusedFiles(
      trx,
      files.map(({ file_id }) => file_id),
      at,
    )
    if (paper.supersededAt === null) await restoreNewest(trx, { organisationId, kind: paper.kind })
    return true
  })
}

type OfKind = { organisationId: OrganisationId; kind: string }

async function restoreNewest(trx: Db, { organisationId, kind }: OfKind): Promise<void> {
  await sql`update organisation_document set superseded_at = null where id = (
    select id from organisation_document where organisation_id = ${organisationId} and kind = ${kind}
      and not in_case_only
    order by recorded_at desc, id desc limit 1)`.execute(trx)
}

function isPartyOn(today: PlainDate) {
  return sql<boolean>`exists (select from partnership_party pp
    where pp.partnership_id = p.id and pp.organisation_id = d.organisation_id and pp.side = 'party'
      and pp.from_day <= ${today} and (pp.until_day is null or pp.until_day > ${today}))`
}
