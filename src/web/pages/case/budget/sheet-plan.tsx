import type { PlanSheet, ReadPlan } from '../../../../documents/sheets/payment-sheet.ts'
import type { SheetFault } from '../../../../documents/sheets/read-budget-sheet.ts'
import type { Payment } from '../../../../domain/budget.ts'
import { canWritePaymentPlan } from '../../../../domain/permissions/permissions-agreement.ts'
import { canonicalJson } from '../../../../kernel/canonical-json.ts'
import { Heading } from '../../../parts/heading.tsx'
import type { At, LoadedBudget } from './load.ts'
import { PaymentList } from './payment-section.tsx'
import { words } from './words.ts'

/** The plan to save; null when the sheet changes nothing of it. */
export type PlanChange = { payments: readonly Payment[]; basedOn: number } | null

type Judged = { change: PlanChange; faults: readonly SheetFault[] }

/** What a sheet does to the payment plan: only the public side may change it, and only the plan that it was fetched with. Pure. */
export function judgePlan(
  at: At,
  { file }: Pick<LoadedBudget, 'file'>,
  { plan, read }: { plan: PlanSheet; read: ReadPlan | null },
): Judged {
  const t = words(at.language)
  const nothing = { change: null, faults: [] }
  if (read === null) return nothing
  if (read.faults.length > 0) return { change: null, faults: read.faults }
  if (canonicalJson(read.payments) === canonicalJson(plan.payments)) return nothing
  if (!canWritePaymentPlan(at.actor, file.partnership.scope))
    return read.seen < plan.version
      ? nothing
      : { change: null, faults: [{ line: 1, sentence: t.sheetPlanNotYours }] }
  if (read.seen < plan.version) return { change: null, faults: [{ line: 1, sentence: t.planStale }] }
  return { change: { payments: read.payments, basedOn: plan.version }, faults: [] }
}

/** The plan as it is and as the sheet has it. */
export function PlanChanges({
  at,
  loaded,
  change,
}: {
  at: At
  loaded: LoadedBudget
  change: NonNullable<PlanChange>
}) {
  const t = words(at.language)
  return (
    <>
      <Heading level={2}>{t.payments}</Heading>
      <p>{t.changesNow}</p>
      <PaymentList at={at} loaded={loaded} payments={loaded.budget.payments} />
      <p>{t.changesThen}</p>
      <PaymentList at={at} loaded={loaded} payments={change.payments} />
    </>
  )
}
