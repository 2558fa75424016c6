import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'
import { type SavingFor, savingColumns } from './agreement-saving.ts'

export type SuggestionOutcome = 'accepted' | 'rejected' | 'withdrawn'

/** A text that somebody proposes instead of the one a section has. */
export type Suggestion = {
  id: string
  section: string
  /** The version that it changes. */
  basedOn: number
  text: string
  why: string
  by: { id: PersonId; name: string; represents: string }
  at: string
  outcome: { kind: SuggestionOutcome; reason: string; by: string; at: string; version: number | null } | null
}

/** What has been suggested, the newest first: in one section, or in all. */
export async function listSuggestions(
  db: Db,
  agreementId: AgreementId,
  section?: string,
): Promise<Suggestion[]> {
  return db
    .selectFrom('agreement_suggestion as s')
    .innerJoin('person as who', 'who.id', 's.written_by')
    .leftJoin('person as judge', 'judge.id', 's.outcome_by')
    .select([
      's.id',
      's.section',
      's.based_on as basedOn',
      's.text',
      's.why',
      sql<Suggestion['by']>`json_build_object('id', who.id, 'name', who.name, 'represents', s.represents)`.as(
        'by',
      ),
      's.written_at as at',
      sql<Suggestion['outcome']>`case when s.outcome is not null then json_build_object('kind', s.outcome,
        'reason', coalesce(s.outcome_reason, ''), 'by', judge.name, 'at', s.outcome_at,
        'version', s.outcome_version) end`.as('outcome'),
    ])
    .where('s.agreement_id', '=', agreementId)
    .$if(section !== undefined, (query) => query.where('s.section', '=', section ?? ''))
    .orderBy('s.written_at', 'desc')
    .orderBy('s.id', 'desc')
    .execute()
}

export async function addSuggestion(
  db: Db,
  saving: SavingFor,
  { section, text, why, basedOn }: { section: string; text: string; why: string; basedOn: number },
): Promise<void> {
  await db
    .insertInto('agreement_suggestion')
    .values({
      ...savingColumns(saving),
      section,
      based_on: basedOn,
      text,
      why,
      represents: saving.represents,
    })
    .execute()
}

type Settling = {
  agreementId: AgreementId
  id: string
  kind: SuggestionOutcome
  reason: string
  by: PersonId
  at: Date
  /** The version that it became. */
  version: number | null
}

/** What became of a suggestion. False when somebody else has settled it already. */
export async function settleSuggestion(
  db: Db,
  { agreementId, id, kind, ...how }: Settling,
): Promise<boolean> {
  const settled = await db
    .updateTable('agreement_suggestion')
    .set({
      outcome: kind,
      outcome_reason: how.reason,
      outcome_by: how.by,
      outcome_at: how.at,
      outcome_version: how.version,
    })
    .where('id', '=', id)
    .where('agreement_id', '=', agreementId)
    .where('outcome', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return settled !== undefined
}
