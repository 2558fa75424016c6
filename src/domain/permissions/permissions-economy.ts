import { isAssignedCoordinator, isInvolvedService, isParty, isPublic, isUnconflicted } from '../case-roles.ts'
import type { CostForm, PartyName } from '../contribution.ts'
import type { Party } from '../partnership.ts'
import type { PublicRole } from '../roles.ts'
import type { CasePermission } from './permissions.ts'
import { canWriteAmountsOf, canWritePublicAmounts } from './permissions-agreement.ts'

// What the parties may write about money, goals and statistics while a partnership runs. Both read all of it.

type Writing = Pick<Party, 'side' | 'organisationId'> & Pick<PartyName, 'leftOn'>

/** Each side writes what its own party put in. For an organisation that has left, those who write for the public parties do. */
export function canWriteGivenOf(party: Writing): CasePermission {
  return party.leftOn == null ? canWriteAmountsOf(party) : canWritePublicAmounts
}

/** Each side writes what its own lines cost. What the public parties pay for in cash is spent by the association: both write it. */
export function canWriteOutcomeOf(party: Writing, form: CostForm): CasePermission {
  return (actor, scope) =>
    canWriteGivenOf(party)(actor, scope) ||
    (party.side !== 'party' && form === 'cash' && isUnconflicted(actor, scope) && isParty(actor, scope))
}

export const canRecordPayment: CasePermission = canWritePublicAmounts

/** Asks for money back, and closes the request. */
export const canAskRepayment: CasePermission = canWritePublicAmounts

/** Either side says that money has been repaid. */
export const canRecordRepayment: CasePermission = (actor, scope) =>
  canWritePublicAmounts(actor, scope) || (isUnconflicted(actor, scope) && isParty(actor, scope))

/** The association hands in its accounts; the administration registers those that came another way. */
export const canHandInAccounts: CasePermission = canRecordRepayment

/** Both sides write values, activities and counts: whoever works with the partnership. */
export const canWriteResults: CasePermission = (actor, scope) =>
  isUnconflicted(actor, scope) &&
  (isParty(actor, scope) ||
    isPublic(actor, scope, staff) ||
    isInvolvedService(actor, scope) ||
    isAssignedCoordinator(actor, scope))

const staff: readonly PublicRole[] = ['staffUnit']
