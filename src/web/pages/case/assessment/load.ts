import type { Actor } from '../../../../domain/actor.ts'
import {
  canCallFirstMeeting,
  canSeeCase,
  isUnconflicted,
} from '../../../../domain/permissions/permissions.ts'
import type { Text } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { duties } from '../../../../process/duties/duties.ts'
import type { Duty } from '../../../../process/duties/duties-types.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { whyNotToday } from '../why-not.ts'
import { stepOfOutcome } from './verdict.ts'

export async function loadCase(at: SignedIn<CaseAt>): Promise<CaseFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canSeeCase(at.actor, file.partnership.scope)) throw new NotAllowed()
  return file
}

/** Directs the body that leads the case: whoever assesses, unless something stands in the way. */
export function isDirectorOf({ acting }: Actor, { partnership }: CaseFile): boolean {
  return (
    acting.side === 'public' && acting.role === 'director' && acting.bodyId === partnership.scope.leadBodyId
  )
}

/** Why this director may not assess: four eyes, a conflict of interest, a pause; null when they may. */
export function whyNotAssess(at: SignedIn, { history }: CaseFile): Text | null {
  return whyNotToday(at, history, stepOfOutcome.goOn)
}

/** The duty to tell the organisation about the assessment. */
export function feedbackDuty({ history }: CaseFile, today: PlainDate): Duty | undefined {
  return duties(history, today).findLast(({ id }) => id === 'assessment-feedback')
}

/** Whether the organisation has still to be told, and this person may do it. */
export function mayTell(actor: Actor, file: CaseFile): boolean {
  const { scope } = file.partnership
  return canCallFirstMeeting(actor, scope) || (isDirectorOf(actor, file) && isUnconflicted(actor, scope))
}
