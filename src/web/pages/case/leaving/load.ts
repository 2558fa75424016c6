import { type Leaving, leavingOf } from '../../../../domain/leaving.ts'
import type { Partnership, Party } from '../../../../domain/partnership.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canChangeParties, canGiveNoticeFor } from '../../../../domain/permissions/permissions-renewal.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { runningStates } from '../ending/load.ts'

/** Before everybody has signed nobody is bound; after it a party leaves by notice; when it is over nobody leaves. */
export type Stage = 'before' | 'running' | 'over'

export type Loaded = {
  file: CaseFile
  stage: Stage
  /** The notices that stand, of all parties. */
  notices: readonly Leaving[]
  /** The parties that the reader may give notice for today. */
  own: readonly Party[]
}

/** Throws NotFound, NotAllowed. */
export async function loadLeaving(at: SignedIn<CaseAt>): Promise<Loaded> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history } = file
  if (!canSeeShared(at.actor, partnership.scope)) throw new NotAllowed()
  const stage = stageOf(file)
  const notices = partnership.parties.flatMap(({ id }) => leavingOf(history.events, id) ?? [])
  const may = partnership.parties.filter((party) => canGiveNoticeFor(party)(at.actor, partnership.scope))
  const own =
    stage === 'over' ? [] : may.filter((party) => party.leavesOn == null && othersStay(partnership, party))
  return { file, stage, notices, own }
}

export function stageOf({ status }: Pick<CaseFile, 'status'>): Stage {
  if (!status.open) return 'over'
  return runningStates.includes(status.paused?.before ?? status.round) ? 'running' : 'before'
}

/** Whether the partnership has both sides left when this party has gone, and those who have given notice too. */
export function othersStay({ parties }: Partnership, { id, side }: Party): boolean {
  return parties.some((other) => other.side === side && other.id !== id && other.leavesOn == null)
}

/** The organisation that the reader acts for, where it is the only one left on its side. */
export function onlyOneOf(at: SignedIn, { parties }: Partnership): Party | null {
  const { acting } = at.actor
  const own = parties.find(
    ({ side, organisationId }) =>
      side === 'party' && acting.side === 'party' && organisationId === acting.organisationId,
  )
  const others = parties.filter((one) => one.side === 'party' && one.id !== own?.id && one.leavesOn == null)
  return own !== undefined && others.length === 0 ? own : null
}

/** Whether nobody whom the reader may speak for can leave so that others go on. */
export function isAlone(at: SignedIn, partnership: Partnership): boolean {
  if (at.actor.acting.side === 'party') return onlyOneOf(at, partnership) !== null
  const can = partnership.parties.filter((one) => !one.lead && one.side !== 'associated')
  return !can.some((one) => othersStay(partnership, one))
}

/** Whether the notice came another way and is noted by the administration of the body that leads. */
export function isNoted(at: SignedIn, { scope }: Partnership): boolean {
  return canChangeParties(at.actor, scope)
}
