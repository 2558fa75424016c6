import type { Agreement } from '../../../../domain/agreement.ts'
import { type Budget, budgetFrom } from '../../../../domain/budget.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canWriteAmountsOf } from '../../../../domain/permissions/permissions-agreement.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import { findAgreement } from '../../../../store/agreement/agreement.ts'
import { ensureAgreement } from '../../../../store/agreement/agreement-make.ts'
import type { InAgreement } from '../../../../store/agreement/agreement-saving.ts'
import { type AmountVersions, listAmountVersions } from '../../../../store/agreement/amount.ts'
import { budgetOf } from '../../../../store/agreement/budget.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { isWritable } from '../draft/is-writable.ts'

export type At = SignedIn<CaseAt>

/** The budget of a case, as far as it has come. */
export type LoadedBudget = {
  file: CaseFile
  /** Null until the idea meetings have begun. */
  agreement: Agreement | null
  budget: Budget
  /** The years to fill in: those of the agreement, and those that have amounts. */
  years: readonly number[]
  /** The text is open for writing: it has not been agreed, or not been confirmed since it was brought in. */
  open: boolean
}

/** Throws NotFound, NotAllowed. The agreement is made at the first opening. */
export async function loadBudget(at: At): Promise<LoadedBudget> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history } = file
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const open = isWritable(file)
  const agreement = open
    ? await ensureAgreement(at.db, { partnership, history, at: at.now })
    : await findAgreement(at.db, partnership.id)
  const budget = agreement === null ? nothing(file) : await budgetOf(at.db, agreement.id)
  return { file, agreement, budget, open, years: yearsOf(at, agreement, budget) }
}

function nothing({ partnership: { parties } }: CaseFile): Budget {
  return budgetFrom({ parties, contributions: [], costs: [], payments: [] })
}

/** Three years from the next, as long as nobody has written when the agreement holds. */
function yearsOf({ today }: At, agreement: Agreement | null, { years }: Budget): number[] {
  const next = yearOf(today) + 1
  const first = agreement?.start == null ? next : yearOf(agreement.start)
  const last = agreement?.end == null ? first + 2 : yearOf(agreement.end)
  const whole = Array.from(
    { length: Math.max(1, Math.min(last - first + 1, 20)) },
    (_, index) => first + index,
  )
  return [...new Set([...whole, ...years])].toSorted((a, b) => a - b)
}

/** Whether the reader writes the amounts of a party just now. */
export function mayWrite({ actor }: At, { file, open }: LoadedBudget, party: Party): boolean {
  return open && canWriteAmountsOf(party)(actor, file.partnership.scope)
}

export function inOwnAgreement({ file: { partnership }, agreement }: LoadedBudget): InAgreement {
  if (agreement === null) throw new NotFound()
  return { agreementId: agreement.id, partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
}

/** Every save of every amount, by place. */
export async function loadVersions({ db }: At, { agreement }: LoadedBudget): Promise<AmountVersions> {
  return agreement === null ? new Map() : listAmountVersions(db, agreement.id)
}
