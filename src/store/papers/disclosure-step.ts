import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { DisclosureRequest } from '../../domain/disclosure.ts'
import type { DisclosureStep, NewStep } from '../../domain/disclosure-step.ts'
import { newId } from '../../kernel/ids.ts'
import { dayInStockholm } from '../../kernel/plain-date.ts'
import type { Db, Trx } from '../db.ts'

type Request = Pick<DisclosureRequest, 'id' | 'bodyId' | 'number'>

/** What has followed on the answer to a request, in order. */
export async function listSteps(db: Db, request: Request): Promise<DisclosureStep[]> {
  const rows = await stepsOf(db, request).execute()
  return rows.map((row) => fromRow(row, request))
}

/** Records what has followed on the answer to a request that has been taken, on the next line of its registry. */
export async function addStep(
  trx: Trx,
  { id, bodyId }: Request,
  { step, by, at }: { step: NewStep; by: PersonId; at: Date },
): Promise<void> {
  const next = trx
    .selectFrom('disclosure_step')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('number'))
    .where('request_id', '=', id)
  await trx
    .insertInto('disclosure_step')
    .values({
      id: newId(),
      request_id: id,
      public_body_id: bodyId,
      number: sql`(${next})`,
      kind: step.kind,
      on_date: step.on,
      who: step.who,
      sent_on: step.kind === 'appeal' ? step.sentOn : null,
      outcome: step.kind === 'ruling' ? step.outcome : null,
      external_number: step.externalNumber,
      note: step.note,
      recorded_at: at,
      recorded_by: by,
    })
    .execute()
}

function stepsOf(db: Db, { id }: Request) {
  return db
    .selectFrom('disclosure_step as s')
    .innerJoin('person as recorder', 'recorder.id', 's.recorded_by')
    .selectAll('s')
    .select('recorder.name as recorded_by_name')
    .where('s.request_id', '=', id)
    .orderBy('s.number')
}

type Row = Awaited<ReturnType<ReturnType<typeof stepsOf>['executeTakeFirstOrThrow']>>

function fromRow(row: Row, { number }: Request): DisclosureStep {
  const { on_date: on, who, external_number: externalNumber, note } = row
  const recordedOn = dayInStockholm(new Date(row.recorded_at))
  const line = `${number}-${row.number}`
  const said = { on, who, externalNumber, note, line, recordedOn, recordedBy: row.recorded_by_name }
  const { sent_on: sentOn, outcome } = row
  if (sentOn !== null) return { ...said, kind: 'appeal', sentOn }
  if (outcome !== null) return { ...said, kind: 'ruling', outcome }
  return { ...said, kind: 'decision' }
}
