import { sql } from 'kysely'
import type { PersonId } from '../../domain/actor.ts'
import type { FundMovement } from '../../domain/economy.ts'
import type { AgreementId } from '../../domain/partnership.ts'
import type { Ore } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { doneBy, notTakenBackBy } from '../as-of.ts'
import type { Db } from '../db.ts'
import { type InAgreement, savingColumns } from './agreement-saving.ts'

/** Payments and repayments in the order of their days, now or at an instant. Those withdrawn by then are left out. */
export async function listFundMovements(
  db: Db,
  agreementId: AgreementId,
  asOf?: Date,
): Promise<FundMovement[]> {
  return db
    .selectFrom('fund_movement as m')
    .select([
      'm.id',
      sql<FundMovement['kind']>`m.kind`.as('kind'),
      'm.party_id as party',
      'm.counterparty_id as counterparty',
      sql<PlainDate>`m.on_day`.as('on'),
      'm.year',
      sql<PlainDate | null>`m.planned_on`.as('plannedOn'),
      sql<Ore>`m.amount`.as('amount'),
      'm.note',
    ])
    .where('m.agreement_id', '=', agreementId)
    .where(doneBy('m.written_at', asOf))
    .where(notTakenBackBy('m.withdrawn_at', asOf))
    .orderBy('m.on_day')
    .orderBy('m.id')
    .execute()
}

/** `by` is null where the finance system told of it; then it has a reference, which is never there twice. */
export async function addFundMovement(
  db: Db,
  saving: InAgreement & { by: PersonId | null; at: Date },
  { party, counterparty, on, plannedOn, ...movement }: Omit<FundMovement, 'id'> & { reference?: string },
): Promise<void> {
  await db
    .insertInto('fund_movement')
    .values({
      ...savingColumns(saving),
      ...movement,
      party_id: party,
      counterparty_id: counterparty,
      on_day: on,
      planned_on: plannedOn,
    })
    .execute()
}

/** What was said of money that is taken back; `by` is null where the finance system had told of it. */
export type Withdrawn = Pick<FundMovement, 'kind' | 'amount' | 'on'> & { by: PersonId | null }

/** Takes back a row written by mistake, and gives it. Null when it is not there, or was taken back already. */
export async function withdrawFundMovement(
  db: Db,
  { agreementId, id, by, at }: { agreementId: AgreementId; id: string; by: PersonId; at: Date },
): Promise<Withdrawn | null> {
  const row = await db
    .updateTable('fund_movement')
    .set({ withdrawn_by: by, withdrawn_at: at })
    .where('id', '=', id)
    .where('agreement_id', '=', agreementId)
    .where('withdrawn_at', 'is', null)
    .returning(['kind', sql<Ore>`amount`.as('amount'), 'on_day as on', 'written_by as by'])
    .executeTakeFirst()
  return row ?? null
}
