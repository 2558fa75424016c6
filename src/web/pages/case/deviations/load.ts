import type { PersonId } from '../../../../domain/actor.ts'
import { canSeeSteering, canWorkInGroups } from '../../../../domain/permissions/permissions-steering.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listGroupMembers } from '../../../../store/meetings/group.ts'
import { type Deviation, listDeviations } from '../../../../store/reports/deviation.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type At = SignedIn<CaseAt>

export type Deviations = {
  file: CaseFile
  deviations: readonly Deviation[]
  /** Those who sit in the groups now: one of them owns it. */
  owners: readonly { personId: PersonId; name: string; label: string }[]
  mayWrite: boolean
}

/** Throws NotFound, NotAllowed. */
export async function loadDeviations(at: At): Promise<Deviations> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { scope, id, parties } = file.partnership
  if (!canSeeSteering(at.actor, scope)) throw new NotAllowed()
  const [deviations, members] = await Promise.all([listDeviations(at.db, id), listGroupMembers(at.db, id)])
  const sitting = members
    .filter(({ until }) => until === null)
    .map(({ personId, name, partyId }) => ({
      ...{ personId, name },
      label: `${name}, ${parties.find((party) => party.id === partyId)?.name ?? ''}`,
    }))
  return {
    ...{ file, deviations },
    owners: [...new Map(sitting.map((one) => [one.personId, one])).values()],
    mayWrite: sitting.length > 0 && file.status.open && canWorkInGroups(at.actor, scope),
  }
}
