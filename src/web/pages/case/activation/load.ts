import { canSeeActivation } from '../../../../domain/permissions/permissions-signing.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { type Agreement, agreementsOf } from '../../../../process/agreement/agreement.ts'
import { type PlannedDay, proposedMeetings } from '../../../../process/duties/meeting-plan.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import {
  type GroupMember,
  listGroupMembers,
  listPlannedMeetings,
  type PlannedMeeting,
} from '../../../../store/meetings/group.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type Activation = {
  file: CaseFile
  /** First and last day in force; null before the parties have agreed. */
  agreement: Agreement | null
  isStarted: boolean
  coordinators: readonly { personId: string; name: string }[]
  members: readonly GroupMember[]
  /** The plan that has been taken; empty before. */
  planned: readonly PlannedMeeting[]
  proposed: readonly PlannedDay[]
}

export async function loadActivation(at: SignedIn<CaseAt>): Promise<Activation> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history, status } = file
  if (!canSeeActivation(at.actor, partnership.scope)) throw new NotAllowed()
  const agreement = newestSigned(agreementsOf(history))
  const [members, planned] = await Promise.all([
    listGroupMembers(at.db, partnership.id),
    listPlannedMeetings(at.db, partnership.id),
  ])
  return {
    file,
    agreement,
    isStarted: history.events.some(
      ({ type, seq }) => type === 'activated' && status.tracks.get(seq) === agreement?.track,
    ),
    coordinators: partnership.people.filter(({ part }) => part === 'coordinator'),
    members,
    planned,
    proposed: agreement === null || endsFirst(agreement) ? [] : proposedFor(history.rulebook, agreement),
  }
}

/** From the first day that is kept here: nobody plans what has been. */
function proposedFor(rulebook: Rulebook, { keptFrom, end }: Agreement): readonly PlannedDay[] {
  return proposedMeetings(rulebook, { start: keptFrom, end })
}

/** Of a chain the newest that has been signed; before the first signature what the parties have agreed on. */
function newestSigned(chain: readonly Agreement[]): Agreement | null {
  return chain.findLast(({ signedOn }) => signedOn !== null) ?? chain.at(-1) ?? null
}

/** A board has decided that it ends before it would have begun. */
function endsFirst({ start, end }: Agreement): boolean {
  return isBefore(end, start)
}

export function sitsNow({ until }: GroupMember): boolean {
  return until === null
}
