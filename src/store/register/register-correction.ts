import type { OrganisationId, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { Language } from '../../domain/text.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

export const correctionOutcomes = ['corrected', 'partly', 'declined'] as const
export type CorrectionOutcome = (typeof correctionOutcomes)[number]

export type Correction = {
  id: string
  recordId: string
  recordName: string
  /** Whose record it is; null for what was compiled or fetched. */
  bodyId: PublicBodyId | null
  receivedAt: string
  fromSide: 'party' | 'public'
  name: string | null
  email: string | null
  language: Language
  wrong: string
  right: string
  source: string | null
  answer: { outcome: CorrectionOutcome; text: string; at: string } | null
}

export type NewCorrection = {
  recordId: string
  fromSide: 'party' | 'public'
  personId: PersonId | null
  organisationId: OrganisationId | null
  name: string | null
  email: string | null
  language: Language
  wrong: string
  right: string
  source: string | null
  at: Date
}

/** Keeps what somebody says is wrong, for the body whose record it is. */
export async function addCorrection(db: Db, said: NewCorrection): Promise<string> {
  const id = newId()
  await db
    .insertInto('register_correction')
    .values((row) => ({
      ...{ id, register_partnership_id: said.recordId, received_at: said.at, from_side: said.fromSide },
      ...{
        person_id: said.personId,
        organisation_id: said.organisationId,
        name: said.name,
        email: said.email,
      },
      ...{ language: said.language, wrong: said.wrong, right_is: said.right, source: said.source },
      public_body_id: row
        .selectFrom('register_partnership')
        .select('public_body_id')
        .where('id', '=', said.recordId),
    }))
    .execute()
  return id
}

/** What is to be answered by a body, and what has been: its own records, and those that nobody here owns. */
export function listCorrections(db: Db, bodyId: PublicBodyId): Promise<Correction[]> {
  return corrections(db)
    .where((row) => row.or([row('c.public_body_id', '=', bodyId), row('c.public_body_id', 'is', null)]))
    .orderBy((row) => row('c.outcome', 'is not', null))
    .orderBy('c.received_at', 'desc')
    .limit(500)
    .execute()
    .then((rows) => rows.map(toCorrection))
}

export async function findCorrection(db: Db, id: string): Promise<Correction | null> {
  const found = await corrections(db).where('c.id', '=', id).executeTakeFirst()
  return found === undefined ? null : toCorrection(found)
}

type Answering = { outcome: CorrectionOutcome; text: string; by: PersonId; at: Date }

/** False when somebody else has answered meanwhile. */
export async function answerCorrection(
  db: Db,
  id: string,
  { outcome, text, by, at }: Answering,
): Promise<boolean> {
  const answered = await db
    .updateTable('register_correction')
    .set({ outcome, answer: text, answered_by: by, answered_at: at })
    .where('id', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  return answered.numUpdatedRows > 0n
}

function corrections(db: Db) {
  return db
    .selectFrom('register_correction as c')
    .innerJoin('register_partnership as p', 'p.id', 'c.register_partnership_id')
    .select(['c.id', 'p.id as recordId', 'p.name as recordName', 'c.public_body_id as bodyId'])
    .select(['c.received_at as receivedAt', 'c.from_side as fromSide', 'c.name', 'c.email', 'c.language'])
    .select([
      'c.wrong',
      'c.right_is as right',
      'c.source',
      'c.outcome',
      'c.answer',
      'c.answered_at as answeredAt',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof corrections>['execute']>>[number]

function toCorrection({ outcome, answer, answeredAt, ...row }: Row): Correction {
  const isAnswered = outcome !== null && answer !== null && answeredAt !== null
  return { ...row, answer: isAnswered ? { outcome, text: answer, at: answeredAt } : null }
}
