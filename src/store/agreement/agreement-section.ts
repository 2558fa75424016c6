import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { SectionVersion } from '../../domain/agreement.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import { faultsIn } from '../../process/agreement/agreement-faults.ts'
import { isNeeded, sectionHash, textOf } from '../../process/agreement/agreement-sections.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { agreementTemplateOf } from '../bodies/template-texts.ts'
import type { Db, Trx } from '../db.ts'
import { agreementContent } from './agreement-content.ts'
import type { InAgreement } from './agreement-saving.ts'

/** Who writes in which agreement, and when; nobody where a text comes with the template. */
export type Writing = InAgreement & { by: PersonId | null; side: Side | null; at: Date }

export type NewText = {
  section: string
  text: string
  /** The version that was on the page: 0 when there was none. */
  basedOn: number
}

/** Saved, or somebody saved meanwhile: then theirs is given and nothing is written. */
export type TextSaved = { kind: 'saved'; version: number } | { kind: 'changed'; theirs: SectionVersion }

/** Saves a text as a new version; earlier ones are kept. Of two saves based on the same version one is saved. */
export async function saveText(
  db: Db,
  writing: Writing,
  { section, text, basedOn }: NewText,
): Promise<TextSaved> {
  const version = basedOn + 1
  const { agreementId } = writing
  const { rows } = await sql`
    insert into agreement_section_version (id, public_body_id, partnership_id, agreement_id, section, version, text,
      written_by, side, written_at)
    select ${newId()}, ${writing.bodyId}, ${writing.partnershipId}, ${agreementId}, ${section}, ${version}::int,
      ${text}, ${writing.by}, ${writing.side}, ${writing.at}
    where ${basedOn} = coalesce((select max(version) from agreement_section_version
      where agreement_id = ${agreementId} and section = ${section}), 0)
    on conflict do nothing
    returning version`.execute(db)
  if (rows.length === 1) return { kind: 'saved', version }
  const [theirs] = await listSectionVersions(db, agreementId, section)
  if (theirs === undefined) throw new Error(`The text is based on version ${basedOn}, which is not there`)
  return { kind: 'changed', theirs }
}

/** Every text that a section has had, the newest first. */
export async function listSectionVersions(
  db: Db,
  agreementId: AgreementId,
  section: string,
): Promise<SectionVersion[]> {
  return versions(db, agreementId).where('v.section', '=', section).orderBy('v.version', 'desc').execute()
}

/** The text that each section has now, with who wrote it. One query. */
export async function listNewestVersions(
  db: Db,
  agreementId: AgreementId,
): Promise<Map<string, SectionVersion>> {
  const rows = await versions(db, agreementId)
    .distinctOn('v.section')
    .orderBy('v.section')
    .orderBy('v.version', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.section, row]))
}

/**
 * Writes down how each section stands now: the hash of what it says, and whether it is complete. Call after every
 * change of a text or of what the sections show, in its transaction. Gives the keys of those that say something new.
 */
export async function renewSections(
  trx: Trx,
  writing: Omit<Writing, 'side'>,
  rulebook: Rulebook,
): Promise<string[]> {
  const agreement = await holdAgreement(trx, writing.agreementId)
  const { bodyId } = writing
  const [content, { sections }] = await Promise.all([
    agreementContent(trx, writing),
    agreementTemplateOf(trx, { bodyId, rulebook, agreement }),
  ])
  const rows = sections.map((section) => ({
    section: section.key,
    proves: section.proves ?? null,
    hash: sectionHash(section, content),
    needed: isNeeded(section, textOf(content, section.key)),
    complete: faultsIn(section, content, rulebook).length === 0,
  }))
  const { rows: changed } = await sql<{ section: string }>`
    insert into agreement_section (agreement_id, section, public_body_id, partnership_id, proves, hash, needed,
      complete, changed_at, changed_by)
    select ${writing.agreementId}, s.section, ${writing.bodyId}, ${writing.partnershipId}, s.proves, s.hash, s.needed,
      s.complete, ${writing.at}, ${writing.by}
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as s(section text, proves text, hash text, needed boolean, complete boolean)
    on conflict (agreement_id, section) do update
      set hash = excluded.hash, needed = excluded.needed, complete = excluded.complete,
        changed_at = excluded.changed_at, changed_by = excluded.changed_by
      where agreement_section.hash <> excluded.hash or agreement_section.complete <> excluded.complete
    returning section`.execute(trx)
  return changed.map(({ section }) => section)
}

/** Two who save at once write down how things stand one after the other: otherwise the last would not know of the first. */
function holdAgreement(trx: Trx, id: AgreementId) {
  return trx
    .selectFrom('agreement')
    .select(['id', 'created_at as createdAt'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

function versions(db: Db, agreementId: AgreementId) {
  return db
    .selectFrom('agreement_section_version as v')
    .leftJoin('person as who', 'who.id', 'v.written_by')
    .select([
      'v.section',
      'v.version',
      'v.text',
      sql<SectionVersion['by']>`case when who.id is not null then
        json_build_object('id', who.id, 'name', who.name, 'side', v.side) end`.as('by'),
      'v.written_at as at',
    ])
    .where('v.agreement_id', '=', agreementId)
}
