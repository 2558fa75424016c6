import {
  type AmountPlace,
  changeOf,
  placeKey,
  type saysExactly,
  type Written,
  type WrittenVersion,
} from '../../../../domain/amount.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { type AmountVersions, type NewAmount, saveAmounts } from '../../../../store/agreement/amount.ts'
import { savePaymentPlan } from '../../../../store/agreement/budget.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { keepTurn } from '../../../../store/case/case-turn.ts'
import { textsChanged } from '../draft/texts-changed.ts'
import { whileWritten } from '../draft/while-written.ts'
import { type At, inOwnAgreement, type LoadedBudget } from './load.ts'
import type { PlanChange } from './sheet-plan.tsx'

/** What was typed in a place, on top of the version that stood there. */
export type TypedAmount = { place: AmountPlace; written: Written; seen: number }
export type Conflict = { place: AmountPlace; theirs: WrittenVersion }

/** What to save, and where somebody else has saved something else meanwhile. Pure. */
export function judge(
  typed: readonly TypedAmount[],
  versions: AmountVersions,
  isSame?: typeof saysExactly,
): { changes: NewAmount[]; conflicts: Conflict[] } {
  const changes: NewAmount[] = []
  const conflicts: Conflict[] = []
  for (const { place, written, seen } of typed) {
    const change = changeOf(written, seen, versions.get(placeKey(place)) ?? [], isSame)
    if (change === 'unchanged') continue
    if ('conflict' in change) conflicts.push({ place, theirs: change.conflict })
    else changes.push({ place, written, ...change })
  }
  return { changes, conflicts }
}

/** Saves all of it or nothing, and lets the agreement's text follow. Throws ChangedMeanwhile. */
export async function keepAmounts(
  at: At,
  loaded: LoadedBudget,
  changes: readonly NewAmount[],
  plan: PlanChange = null,
): Promise<void> {
  if (changes.length === 0 && plan === null) return
  const { file } = loaded
  await whileWritten(at, file, async (trx) => {
    const saving = { ...inOwnAgreement(loaded), by: at.actor.personId, at: at.now }
    if (changes.length > 0 && !(await saveAmounts(trx, saving, changes))) throw new ChangedMeanwhile()
    if (plan !== null && !(await savePaymentPlan(trx, saving, plan))) throw new ChangedMeanwhile()
    await textsChanged(at, trx, file)
    if (isAidAssessed(file)) await keepTurn(trx, file, at.today)
  })
}

/** Then whose turn it is rests on the amounts too: other amounts are assessed anew. */
function isAidAssessed({ history, whole = history }: CaseFile): boolean {
  return whole.events.some(({ type }) => type === 'aidAssessed')
}
