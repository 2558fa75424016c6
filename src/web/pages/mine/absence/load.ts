import { type Membership, type PersonId, standsInFor } from '../../../../domain/actor.ts'
import { canEnterAbsenceOf, canStandInFor } from '../../../../domain/permissions/permissions-handover.ts'
import { type Absence, listComingAbsences } from '../../../../store/people/absence.ts'
import { listOfficials } from '../../../../store/people/member-list.ts'
import type { SignedIn } from '../../../visit.ts'

export type Candidate = { personId: PersonId; name: string; unitName: string | null }

export type Absences = {
  own: readonly Absence[]
  /** Those that the person is deputy for. */
  standing: readonly Absence[]
  others: readonly Absence[]
  candidates: readonly Candidate[]
  /** Those whose absence the person may enter, as their head. */
  members: readonly Member[]
}

/** Somebody of one's unit, under the assignment that the absence is about. */
export type Member = Candidate & { membershipId: string }

export type OwnOffice = Extract<Membership, { side: 'public' }>

/** The assignment that an absence is about: one's own on the public side, never one held as a deputy. */
export function ownOffice({ actor: { acting } }: SignedIn): OwnOffice | null {
  return acting.side === 'public' && standsInFor(acting) === undefined ? acting : null
}

export async function loadAbsences(at: SignedIn, { bodyId, role, unitId }: OwnOffice): Promise<Absences> {
  const { personId } = at.actor
  const [all, officials] = await Promise.all([
    listComingAbsences(at.db, bodyId, at.today),
    listOfficials(at.db, { bodyId, today: at.today }),
  ])
  const others = officials.filter((official) => official.personId !== personId)
  return {
    own: all.filter((one) => one.personId === personId),
    standing: all.filter((one) => one.deputyId === personId),
    others: all.filter((one) => one.personId !== personId && one.deputyId !== personId),
    candidates: candidatesAmong(others, { role, unitId }),
    members: others
      .filter((official) => canEnterAbsenceOf(at.actor, official))
      .map(({ id: membershipId, personId, name, unitName }) => ({ membershipId, personId, name, unitName })),
  }
}

/** Those of the same unit first: they know the cases. */
function candidatesAmong<One extends Official>(
  others: readonly One[],
  { role, unitId }: Pick<OwnOffice, 'role' | 'unitId'>,
): One[] {
  const able = others.filter((one) => canStandInFor(one.role, role))
  const near = able.filter((one) => unitId !== null && one.unitId === unitId)
  return [...new Map([...near, ...able].map((one) => [one.personId, one])).values()]
}

type Official = Pick<OwnOffice, 'role' | 'unitId'> & { personId: PersonId }
