import type { z } from 'zod'
import { type Change, changesIn } from '../../../../domain/change.ts'
import { type MaterialQuestion, materialQuestionsIn } from '../../../../domain/material-question.ts'
import { canSeeSteering } from '../../../../domain/permissions/permissions-steering.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { type CaseAt, CaseParams, ordinal } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type At = SignedIn<CaseAt>

/** A change is numbered by the event that proposed it. */
export const ChangeParams = CaseParams.extend({ change: ordinal() })
export type ChangeAt = SignedIn<z.output<typeof ChangeParams>>

export type Changes = {
  file: CaseFile
  changes: readonly Change[]
  /** Those that no proposed change stands behind. */
  questions: readonly MaterialQuestion[]
}

/** Throws NotFound, NotAllowed. */
export async function loadChanges(at: At): Promise<Changes> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canSeeSteering(at.actor, file.partnership.scope)) throw new NotAllowed()
  const { events } = file.history
  return { file, changes: changesIn(events), questions: materialQuestionsIn(events) }
}

export type LoadedChange = { file: CaseFile; change: Change }

/** Throws NotFound. */
export async function loadChange(at: ChangeAt): Promise<LoadedChange> {
  const { file, changes } = await loadChanges(at)
  const change = changes.find(({ id }) => id === at.params.change)
  if (change === undefined) throw new NotFound()
  return { file, change }
}

/** Whether ending the proposal means recording that the steering group said no: not for the side that made it. */
export function isForGroup({ actor }: SignedIn, { kind, proposedBy }: Change): boolean {
  return kind === 'adjustment' && actor.acting.side !== proposedBy
}
