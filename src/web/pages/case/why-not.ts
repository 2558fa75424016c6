import type { CasePermission } from '../../../domain/permissions/permissions.ts'
import type { Text } from '../../../domain/text.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import type { History } from '../../../process/case/history.ts'
import { whyNot } from '../../../process/engine.ts'
import type { StepId } from '../../../process/rulebook/names.ts'
import { type CaseFile, makerOf } from '../../../store/case/case-file.ts'
import type { SignedIn } from '../../visit.ts'

export type Reader = Pick<SignedIn, 'actor' | 'today'>

/** Why whoever reads may not take the step today, in a sentence for them; null when they may. */
export function whyNotToday({ actor, today }: Reader, history: History, step: StepId): Text | null {
  return whyNot(history, { step, by: makerOf(actor), on: today })
}

export type Taking = { step: StepId; may: CasePermission }

/** The same for those who may ever take it. Throws NotAllowed to others. */
export function reasonAgainst(
  at: Reader,
  { partnership, history }: CaseFile,
  { step, may }: Taking,
): Text | null {
  if (!may(at.actor, partnership.scope)) throw new NotAllowed()
  return whyNotToday(at, history, step)
}

/** Whether whoever reads may take the step today: for links. */
export function mayToday(at: Reader, { partnership, history }: CaseFile, { step, may }: Taking): boolean {
  return may(at.actor, partnership.scope) && whyNotToday(at, history, step) === null
}
