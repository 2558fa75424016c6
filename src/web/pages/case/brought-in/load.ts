import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Party } from '../../../../domain/partnership.ts'
import type { CasePermission } from '../../../../domain/permissions/permissions.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canSpeakOfBroughtIn } from '../../../../domain/permissions/permissions-brought-in.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import {
  type BroughtIn,
  bringingIn,
  broughtInAs,
  type SaidOfAgreement,
  saidOf,
} from '../../../../process/agreement/brought-in.ts'
import { digestOfLines, type Line } from '../../../../process/agreement/brought-in-lines.ts'
import { broughtInNow } from '../../../../store/agreement/brought-in-now.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type BroughtInFile = {
  file: CaseFile
  broughtIn: BroughtIn
  said: SaidOfAgreement
  /** The event that brought it in, the newest that set it right, and what a party has answered since. */
  first: ProcessEvent
  corrected: ProcessEvent | null
  answered: ProcessEvent | null
  /** The party that the reader speaks for; null for those who only read. */
  own: Party | null
}

/** All that has been brought in as it stands now, with the check value that a yes to it is bound to. */
export type Standing = { lines: readonly Line[]; digest: string }

/** A partnership that was brought in, for whoever may. Throws NotFound, NotAllowed. */
export async function loadBroughtIn(
  at: SignedIn<CaseAt>,
  may: CasePermission = canSeeShared,
): Promise<BroughtInFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { scope, parties } = file.partnership
  if (!canSeeShared(at.actor, scope) || !may(at.actor, scope)) throw new NotAllowed()
  const { events } = file.history
  const broughtIn = broughtInAs(events)
  const first = events.find(({ type }) => type === 'broughtIn')
  const newest = events.findLast(({ type }) => bringingIn.includes(type))
  if (broughtIn === null || first === undefined || newest === undefined) throw new NotFound()
  const corrected = events.findLast(({ type }) => type === 'broughtInCorrected') ?? null
  const answered = broughtIn.answer === 'none' ? null : (events.findLast(isAnswer) ?? null)
  const own = parties.find((party) => canSpeakOfBroughtIn(party)(at.actor, scope)) ?? null
  return { file, broughtIn, said: saidOf(newest), first, corrected, answered, own }
}

export async function standingOf(
  db: Db,
  { partnership, history }: Pick<CaseFile, 'partnership' | 'history'>,
): Promise<Standing> {
  const lines = await broughtInNow(db, { id: partnership.id, events: history.events })
  return { lines, digest: digestOfLines(lines) }
}

function isAnswer({ type }: ProcessEvent): boolean {
  return type === 'broughtInConfirmed' || type === 'broughtInQuestioned'
}
