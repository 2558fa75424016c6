import { sql } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { DocumentId, PartnershipId } from '../../domain/partnership.ts'
import { ChangedMeanwhile } from '../../domain/thrown.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { doneBy } from '../as-of.ts'
import { type Db, type Trx, withTransaction } from '../db.ts'

export type ChecklistAnswer = {
  question: string
  /** Rises with each save. A save based on an older version is refused. */
  version: number
  /** An answer of the checklist's scale; null while only the ground has been written. */
  answer: string | null
  ground: string
  evidenceDocumentId: DocumentId | null
  evidenceLink: string | null
  /** Whether a lawyer has helped; null where the checklist does not ask. */
  legalSupport: boolean | null
  /** The day that a register outside was looked in. */
  checkedOn: PlainDate | null
  /** The question whose answer serves here too; null where the answer is its own. */
  sameAs: string | null
  by: { id: PersonId; name: string }
  at: string
}

export type NewAnswer = {
  partnershipId: PartnershipId
  bodyId: PublicBodyId
  checklist: string
  question: string
  answer: string | null
  ground: string
  evidenceDocumentId?: DocumentId | null
  evidenceLink?: string | null
  legalSupport?: boolean | null
  checkedOn?: PlainDate | null
  sameAs?: string | null
  /** The version that was on the page: 0 when there was no answer. */
  basedOn: number
  by: PersonId
  at: Date
}

/** Saved, or somebody saved meanwhile: then theirs is given and nothing is written. */
export type AnswerSaved = { kind: 'saved'; version: number } | { kind: 'changed'; theirs: ChecklistAnswer }

/** The answers that hold, or held at an instant, by question. */
export async function listAnswers(
  db: Db,
  partnershipId: PartnershipId,
  { checklist, asOf }: { checklist: string; asOf?: Date | undefined },
): Promise<Map<string, ChecklistAnswer>> {
  const rows = await answers(db, partnershipId, checklist)
    .where(doneBy('a.answered_at', asOf))
    .distinctOn('a.question')
    .orderBy('a.question')
    .orderBy('a.version', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.question, row]))
}

/** All that has been answered to one question, the newest first. */
export async function listAnswerHistory(
  db: Db,
  partnershipId: PartnershipId,
  { checklist, question }: { checklist: string; question: string },
): Promise<ChecklistAnswer[]> {
  return answers(db, partnershipId, checklist)
    .where('a.question', '=', question)
    .orderBy('a.version', 'desc')
    .execute()
}

/** Every version of every answer, by question, the newest first. One query. */
export async function listAnswerVersions(
  db: Db,
  partnershipId: PartnershipId,
  checklist: string,
): Promise<Map<string, ChecklistAnswer[]>> {
  const rows = await answers(db, partnershipId, checklist).orderBy('a.version', 'desc').execute()
  return Map.groupBy(rows, ({ question }) => question)
}

/**
 * Does some work while nothing can be recorded in the case: answers are not saved into a consideration that is being
 * handed over. Throws ChangedMeanwhile when something was recorded after `lastSeq`.
 */
export async function whileCaseStands<Value>(
  db: Db,
  { id, lastSeq }: { id: PartnershipId; lastSeq: number },
  work: (trx: Trx) => Promise<Value>,
): Promise<Value> {
  return withTransaction(db, async (trx) => {
    const held = await trx
      .selectFrom('partnership')
      .select('last_seq')
      .where('id', '=', id)
      .forShare()
      .executeTakeFirst()
    if (held?.last_seq !== lastSeq) throw new ChangedMeanwhile()
    return work(trx)
  })
}

/** Saves an answer as a new version; earlier ones are kept. Of two saves based on the same version one is saved. */
export async function saveAnswer(db: Db, answer: NewAnswer): Promise<AnswerSaved> {
  const version = answer.basedOn + 1
  const { rows } = await sql`
    insert into checklist_answer (id, public_body_id, partnership_id, checklist, question, version, answer, ground,
      evidence_document_id, evidence_link, legal_support, checked_on, same_as, answered_by, answered_at)
    select ${newId()}, ${answer.bodyId}, ${answer.partnershipId}, ${answer.checklist}, ${answer.question}, ${version}::int,
      ${answer.answer}, ${answer.ground}, ${answer.evidenceDocumentId ?? null}, ${answer.evidenceLink ?? null},
      ${answer.legalSupport ?? null}, ${answer.checkedOn ?? null}::date, ${answer.sameAs ?? null}, ${answer.by}, ${answer.at}
    where ${answer.basedOn} = coalesce((select max(version) from checklist_answer
      where partnership_id = ${answer.partnershipId} and checklist = ${answer.checklist}
        and question = ${answer.question}), 0)
    on conflict do nothing
    returning version`.execute(db)
  if (rows.length === 1) return { kind: 'saved', version }
  const [theirs] = await listAnswerHistory(db, answer.partnershipId, answer)
  if (theirs === undefined)
    throw new Error(`The answer is based on version ${answer.basedOn}, which is not there`)
  return { kind: 'changed', theirs }
}

function answers(db: Db, partnershipId: PartnershipId, checklist: string) {
  return db
    .selectFrom('checklist_answer as a')
    .innerJoin('person as who', 'who.id', 'a.answered_by')
    .select([
      'a.question',
      'a.version',
      'a.answer',
      'a.ground',
      'a.evidence_document_id as evidenceDocumentId',
      'a.evidence_link as evidenceLink',
      'a.legal_support as legalSupport',
      'a.checked_on as checkedOn',
      'a.same_as as sameAs',
      sql<ChecklistAnswer['by']>`json_build_object('id', who.id, 'name', who.name)`.as('by'),
      'a.answered_at as at',
    ])
    .where('a.partnership_id', '=', partnershipId)
    .where('a.checklist', '=', checklist)
}
