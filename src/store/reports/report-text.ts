import { type RawBuilder, sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import type { ReportKey, ReportPart, ReportParty } from '../../domain/report.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

export type ReportText = ReportPart & {
  /** Rises with each save. A save based on an older version is refused. */
  version: number
  by: { id: PersonId; name: string }
  at: string
}

export type ReportOf = { partnershipId: PartnershipId; report: ReportKey }
/** One party's text under a heading; the parties' common one where the party is null. */
export type ReportPlace = ReportOf & { partyId: string | null; heading: string }

export type NewReportText = ReportPlace & {
  bodyId: PublicBodyId
  text: string
  choice?: string | null
  /** The version that was on the page: 0 when nobody had written. */
  basedOn: number
  by: PersonId
  at: Date
}

/** Saved, or somebody saved meanwhile: then theirs is given and nothing is written. */
export type ReportSaved = { kind: 'saved'; version: number } | { kind: 'changed'; theirs: ReportText }

/** The texts that hold. Of an evaluation that has not been opened, ask for one party's own. */
export async function listReportTexts(
  db: Db,
  { partnershipId, report }: ReportOf,
  only: { partyId?: string } = {},
): Promise<ReportText[]> {
  const own = only.partyId === undefined ? sql`` : sql`and t.party_id = ${only.partyId}`
  return texts(db, sql`t.partnership_id = ${partnershipId} and t.report = ${report} ${own}`, 'newest')
}

/** As listReportTexts, of every report of a kind in the case, by report. */
export async function listReportTextsOf(
  db: Db,
  partnershipId: PartnershipId,
  reports: readonly ReportKey[],
): Promise<Map<string, ReportText[]>> {
  if (reports.length === 0) return new Map()
  const which = sql`t.partnership_id = ${partnershipId} and t.report in (${sql.join(reports)})`
  const rows = await texts(db, which, 'newest')
  return Map.groupBy(rows, ({ report }) => report)
}

/** Every version under one heading, the newest first. */
export async function listReportVersions(db: Db, place: ReportPlace): Promise<ReportText[]> {
  return texts(
    db,
    sql`t.partnership_id = ${place.partnershipId} and t.report = ${place.report}
      and t.party_id is not distinct from ${place.partyId}::uuid and t.heading = ${place.heading}`,
    'every',
  )
}

/** Saves a text as a new version; earlier ones are kept. Of two saves based on the same version one is saved. */
export async function saveReportText(db: Db, written: NewReportText): Promise<ReportSaved> {
  const { partnershipId, report, partyId, heading, basedOn } = written
  const { rows } = await sql`
    insert into report_text (id, public_body_id, partnership_id, report, party_id, heading, version, body, choice,
      written_by, written_at)
    select ${newId()}, ${written.bodyId}, ${partnershipId}, ${report}, ${partyId}::uuid, ${heading}, ${basedOn + 1}::int,
      ${written.text}, ${written.choice ?? null}, ${written.by}, ${written.at}
    where ${basedOn} = coalesce((select max(version) from report_text
      where partnership_id = ${partnershipId} and report = ${report}
        and party_id is not distinct from ${partyId}::uuid and heading = ${heading}), 0)
    on conflict do nothing
    returning version`.execute(db)
  if (rows.length === 1) return { kind: 'saved', version: basedOn + 1 }
  const [theirs] = await listReportVersions(db, written)
  if (theirs === undefined) throw new Error(`The text is based on version ${basedOn}, which is not there`)
  return { kind: 'changed', theirs }
}

async function texts(db: Db, which: RawBuilder<unknown>, versions: 'newest' | 'every') {
  const distinct =
    versions === 'newest' ? sql`distinct on (t.report, pp.lead, pp.side, t.party_id, t.heading)` : sql``
  const order =
    versions === 'newest'
      ? sql`t.report, pp.lead desc nulls last, pp.side desc, t.party_id, t.heading, t.version desc`
      : sql`t.version desc`
  const { rows } = await sql<ReportText & { report: string }>`
    select ${distinct} t.report, t.heading, t.version, t.body as text, t.choice, ${partyIn} as party,
      json_build_object('id', who.id, 'name', who.name) as by, t.written_at as at
    from report_text t
      join person who on who.id = t.written_by
      left join partnership_party pp on pp.id = t.party_id
      left join organisation o on o.id = pp.organisation_id
    where ${which} order by ${order}`.execute(db)
  return rows
}

const partyIn = sql<ReportParty | null>`case when pp.id is null then null else
  json_build_object('id', pp.id, 'name', coalesce(o.name, pp.name_as_stated), 'side', pp.side) end`
