import type { ProcessEvent } from '../../../../domain/events.ts'
import type { CasePermission } from '../../../../domain/permissions/permissions.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { type BroughtIn, bringingIn, broughtInAs } from '../../../../process/agreement/brought-in.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import type { SaidOfAgreement } from '../../../../store/case/bring-in.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type BroughtInFile = {
  file: CaseFile
  broughtIn: BroughtIn
  said: SaidOfAgreement
  /** The event that brought it in, the newest that set it right, and what the party has answered since. */
  first: ProcessEvent
  corrected: ProcessEvent | null
  answered: ProcessEvent | null
}

/** A partnership that was brought in, for whoever may. Throws NotFound, NotAllowed. */
export async function loadBroughtIn(
  at: SignedIn<CaseAt>,
  may: CasePermission = canSeeShared,
): Promise<BroughtInFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { scope } = file.partnership
  if (!canSeeShared(at.actor, scope) || !may(at.actor, scope)) throw new NotAllowed()
  const { events } = file.history
  const broughtIn = broughtInAs(events)
  const first = events.find(({ type }) => type === 'broughtIn')
  const newest = events.findLast(({ type }) => bringingIn.includes(type))
  if (broughtIn === null || first === undefined || newest === undefined) throw new NotFound()
  const corrected = newest === first ? null : newest
  const answered = broughtIn.answer === 'none' ? null : (events.findLast(isAnswer) ?? null)
  return { file, broughtIn, said: saidIn(newest), first, corrected, answered }
}

function isAnswer({ type }: ProcessEvent): boolean {
  return type === 'broughtInConfirmed' || type === 'broughtInQuestioned'
}

function saidIn(event: ProcessEvent): SaidOfAgreement {
  const day = (key: 'start' | 'end' | 'signedOn') => dayIn(event, key) ?? event.on
  const { paragraph = '', earlierNumber = '' } = event.content
  return {
    start: day('start'),
    end: day('end'),
    signedOn: day('signedOn'),
    decidedOn: dayIn(event, 'decidedOn'),
    paragraph: String(paragraph),
    earlierNumber: String(earlierNumber),
  }
}
