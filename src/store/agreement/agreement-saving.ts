import type { Insertable } from 'kysely'
import type { PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { AgreementId, PartnershipId } from '../../domain/partnership.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'
import type { Schema } from '../schema.ts'

/** An agreement in its case: what is written there belongs to both. */
export type InAgreement = { agreementId: AgreementId; partnershipId: PartnershipId; bodyId: PublicBodyId }

/** Who saves something in which agreement, and when. */
export type Saving = InAgreement & { by: PersonId; at: Date }

/** The same, with the body or organisation that it is written for. */
export type SavingFor = Saving & { represents: string }

/** The columns of whatever is saved in an agreement. */
export function savingColumns<By extends PersonId | null>({
  agreementId,
  partnershipId,
  bodyId,
  by,
  at,
}: InAgreement & { by: By; at: Date }) {
  return {
    id: newId(),
    agreement_id: agreementId,
    partnership_id: partnershipId,
    public_body_id: bodyId,
    written_by: by,
    written_at: at,
  }
}

/** The same of what is kept version by version; `basedOn` is the version that was on the page, 0 when there was none. */
export function versionColumns(saving: Saving, basedOn: number) {
  return { ...savingColumns(saving), version: basedOn + 1 }
}

type Versioned =
  | 'activity_state'
  | 'budget_cost'
  | 'contribution'
  | 'indicator_value'
  | 'outcome'
  | 'payment_plan'
  | 'statistic_count'
  | 'statistic_setup'

/** Saves new versions. False, and nothing may be kept, when somebody has saved any of them meanwhile. */
export async function addVersions<Table extends Versioned>(
  db: Db,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<boolean> {
  if (rows.length === 0) return true
  const saved = await db
    .insertInto(table)
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return saved.length === rows.length
}
