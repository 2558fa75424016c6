import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { Mark, MarkKind } from '../../domain/agreement.ts'
import type { AgreementId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'
import type { InAgreement } from './agreement-saving.ts'

/** How a section stands now: what it says, as a hash, and whether it is in the agreement and complete. */
export type SectionState = {
  section: string
  hash: string
  needed: boolean
  complete: boolean
  changedAt: string
  changedBy: string | null
}

export async function listSectionStates(
  db: Db,
  agreementId: AgreementId,
): Promise<Map<string, SectionState>> {
  const rows = await db
    .selectFrom('agreement_section as s')
    .leftJoin('person as who', 'who.id', 's.changed_by')
    .select([
      's.section',
      's.hash',
      's.needed',
      's.complete',
      's.changed_at as changedAt',
      'who.name as changedBy',
    ])
    .where('s.agreement_id', '=', agreementId)
    .execute()
  return new Map(rows.map((row) => [row.section, row]))
}

/** The newest mark of each party on each section, also those of a text that is no more. */
export async function listMarks(db: Db, agreementId: AgreementId): Promise<Mark[]> {
  return marks(db, agreementId)
    .distinctOn(['m.section', 'm.party_id'])
    .orderBy('m.section')
    .orderBy('m.party_id')
    .orderBy('m.place', 'desc')
    .execute()
}

/** Every mark on a section, the newest first. */
export async function listMarkHistory(db: Db, agreementId: AgreementId, section: string): Promise<Mark[]> {
  return marks(db, agreementId).where('m.section', '=', section).orderBy('m.place', 'desc').execute()
}

export type NewMark = { section: string; mark: MarkKind; note: string; hash: string }

/** Adds marks of a party, each for the text that its section had on the page. */
export async function addMarks(
  db: Db,
  writing: InAgreement & { at: Date },
  { party, by, marks: added }: { party: string; by: PersonId; marks: readonly NewMark[] },
): Promise<void> {
  if (added.length === 0) return
  await db
    .insertInto('agreement_mark')
    .values(
      added.map((mark) => ({
        ...mark,
        id: newId(),
        public_body_id: writing.bodyId,
        partnership_id: writing.partnershipId,
        agreement_id: writing.agreementId,
        party_id: party,
        marked_by: by,
        marked_at: writing.at,
      })),
    )
    .execute()
}

function marks(db: Db, agreementId: AgreementId) {
  return db
    .selectFrom('agreement_mark as m')
    .innerJoin('person as who', 'who.id', 'm.marked_by')
    .select([
      'm.section',
      'm.party_id as party',
      'm.mark',
      'm.note',
      'm.hash',
      sql<Mark['by']>`json_build_object('id', who.id, 'name', who.name)`.as('by'),
      'm.marked_at as at',
    ])
    .where('m.agreement_id', '=', agreementId)
}

/** Each text that a party has said yes to, in this round and before: section and hash. */
export async function listYesBefore(
  db: Db,
  partnershipId: PartnershipId,
  party: string,
): Promise<{ section: string; hash: string }[]> {
  return db
    .selectFrom('agreement_mark')
    .distinct()
    .select(['section', 'hash'])
    .where('partnership_id', '=', partnershipId)
    .where('party_id', '=', party)
    .where('mark', 'in', ['agreed', 'agreedWithNote'])
    .execute()
}
