import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'
import { type SavingFor, savingColumns } from './agreement-saving.ts'

/** What somebody says about a section. */
export type Comment = {
  id: string
  section: string
  text: string
  by: { id: PersonId; name: string; represents: string }
  at: string
  /** Dealt with, by whom and when. */
  settled: { by: string; at: string } | null
}

/** What has been said about a section, in order. */
export async function listComments(db: Db, agreementId: AgreementId, section?: string): Promise<Comment[]> {
  return db
    .selectFrom('agreement_comment as c')
    .innerJoin('person as who', 'who.id', 'c.written_by')
    .leftJoin('person as settler', 'settler.id', 'c.settled_by')
    .select([
      'c.id',
      'c.section',
      'c.text',
      sql<Comment['by']>`json_build_object('id', who.id, 'name', who.name, 'represents', c.represents)`.as(
        'by',
      ),
      'c.written_at as at',
      sql<Comment['settled']>`case when c.settled_at is not null then
        json_build_object('by', settler.name, 'at', c.settled_at) end`.as('settled'),
    ])
    .where('c.agreement_id', '=', agreementId)
    .$if(section !== undefined, (query) => query.where('c.section', '=', section ?? ''))
    .orderBy('c.written_at')
    .orderBy('c.id')
    .execute()
}

export async function addComment(
  db: Db,
  saving: SavingFor,
  { section, text }: { section: string; text: string },
): Promise<void> {
  await db
    .insertInto('agreement_comment')
    .values({ ...savingColumns(saving), section, text, represents: saving.represents })
    .execute()
}

/** A comment has been dealt with. Once is enough: the first one stands. */
export async function settleComment(
  db: Db,
  { agreementId, id, by, at }: { agreementId: AgreementId; id: string; by: PersonId; at: Date },
): Promise<void> {
  await db
    .updateTable('agreement_comment')
    .set({ settled_by: by, settled_at: at })
    .where('id', '=', id)
    .where('agreement_id', '=', agreementId)
    .where('settled_at', 'is', null)
    .execute()
}

/** How much is open in each section: comments that nobody has dealt with, and suggestions without an answer. */
export async function countOpen(
  db: Db,
  agreementId: AgreementId,
): Promise<Map<string, { comments: number; suggestions: number }>> {
  const { rows } = await sql<{ section: string; comments: number; suggestions: number }>`
    select section, sum(comment)::int as comments, sum(suggestion)::int as suggestions from (
      select section, 1 as comment, 0 as suggestion from agreement_comment
        where agreement_id = ${agreementId} and settled_at is null
      union all
      select section, 0, 1 from agreement_suggestion where agreement_id = ${agreementId} and outcome is null) open
    group by section`.execute(db)
  return new Map(rows.map(({ section, ...count }) => [section, count]))
}
