import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import { type PaperType, paperTypeOf } from '../../domain/disposal-plan.ts'
import { newId } from '../../kernel/ids.ts'
import { type PlainDate, plainDate, yearOf } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'

export type DisposalRule = {
  type: PaperType
  /** Whole calendar years after the one in which the case was closed; null where the papers are preserved. */
  years: number | null
  /** The decision or plan that it rests on. */
  source: string
  decidedOn: PlainDate
  enteredByName: string
  enteredAt: string
  /** When another took its place; null while it holds. */
  supersededAt: string | null
}

/** Every rule that a body has or has had, those that hold first. */
export async function listDisposalRules(db: Db, bodyId: PublicBodyId): Promise<DisposalRule[]> {
  const { rows } = await sql<DisposalRule>`
    select r.paper_type as type, r.years, r.source, r.decided_on as "decidedOn", p.name as "enteredByName",
      r.entered_at as "enteredAt", r.superseded_at as "supersededAt"
    from disposal_rule r join person p on p.id = r.entered_by
    where r.public_body_id = ${bodyId} order by r.superseded_at desc nulls first, r.entered_at desc`.execute(
    db,
  )
  return rows
}

export function inForce(rules: readonly DisposalRule[], type: PaperType): DisposalRule | undefined {
  return rules.find((rule) => rule.type === type && rule.supersededAt === null)
}

type NewRule = Pick<DisposalRule, 'type' | 'years' | 'source' | 'decidedOn'> & {
  bodyId: PublicBodyId
  by: PersonId
  at: Date
}

/** Enters what has been decided about a type of papers. What held before is kept. */
export function setDisposalRule(db: Db, rule: NewRule): Promise<void> {
  const { bodyId, type, years, source, decidedOn, by, at } = rule
  return withTransaction(db, async (trx) => {
    await trx.selectFrom('public_body').select('id').where('id', '=', bodyId).forNoKeyUpdate().execute()
    await trx
      .updateTable('disposal_rule')
      .set({ superseded_at: at })
      .where('public_body_id', '=', bodyId)
      .where('paper_type', '=', type)
      .where('superseded_at', 'is', null)
      .execute()
    await trx
      .insertInto('disposal_rule')
      .values({
        ...{ id: newId(), public_body_id: bodyId, paper_type: type, years, source },
        ...{ decided_on: decidedOn, entered_by: by, entered_at: at },
      })
      .execute()
  })
}

export type DuePaper = {
  caseNumber: string
  caseTitle: string
  closedOn: PlainDate
  document: number
  title: string
  type: PaperType
}

/** Papers that the body's plan lets be disposed of today and that still say something: the case closed first comes first. */
export async function listDuePapers(
  db: Db,
  { bodyId, today, limit }: { bodyId: PublicBodyId; today: PlainDate; limit: number | null },
): Promise<{ total: number; papers: DuePaper[] }> {
  const rules = (await listDisposalRules(db, bodyId)).filter((rule) => rule.supersededAt === null)
  const before = await closedBefore(db, { bodyId, today, rules })
  if (before.length === 0) return { total: 0, papers: [] }
  const { rows } = await sql<Omit<DuePaper, 'type'> & { kind: string; total: number }>`
    select p.number as "caseNumber", p.title as "caseTitle", p.closed_on as "closedOn", d.number as document,
      d.title, d.kind, count(*) over ()::int as total
    from partnership p join document d on d.partnership_id = p.id
    join jsonb_to_recordset(${JSON.stringify(before)}::jsonb) as due(kind text, before date) on due.kind = d.kind
    where p.public_body_id = ${bodyId} and p.closed_on is not null and p.closed_on < due.before
      and d.disposed_by_seq is null
    order by p.closed_on, p.number, d.number limit ${limit}`.execute(db)
  const papers = rows.map(({ kind, total: _, ...paper }) => ({ ...paper, type: paperTypeOf(kind) }))
  return { total: rows[0]?.total ?? 0, papers }
}

type Asked = { bodyId: PublicBodyId; today: PlainDate; rules: readonly DisposalRule[] }

/** Of every kind of paper that a rule lets go: before which day its case must have been closed. */
async function closedBefore(db: Db, { bodyId, today, rules }: Asked) {
  if (!rules.some(({ years }) => years !== null)) return []
  const { rows } = await sql<{ kind: string }>`
    select distinct d.kind from partnership p join document d on d.partnership_id = p.id
    where p.public_body_id = ${bodyId} and p.closed_on is not null`.execute(db)
  return rows.flatMap(({ kind }) => {
    const years = inForce(rules, paperTypeOf(kind))?.years ?? null
    return years === null ? [] : [{ kind, before: plainDate(`${yearOf(today) - years}-01-01`) }]
  })
}
