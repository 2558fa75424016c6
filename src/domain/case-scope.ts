import type { OrganisationId, PersonId, PublicBodyId, UnitId } from './actor.ts'

/** What a permission needs to know about a case. */
export type CaseScope = {
  leadBodyId: PublicBodyId
  /** The bodies that are public parties now, the lead body among them. */
  publicBodyIds: readonly PublicBodyId[]
  /** The organisations that are idea-based parties now. */
  organisationIds: readonly OrganisationId[]
  /** The core services concerned, and the units above them. */
  unitIds: readonly UnitId[]
  coordinatorIds: readonly PersonId[]
  /** Lawyers whose opinion has been asked for. */
  legalIds: readonly PersonId[]
  /** People with a recorded conflict of interest in this case. */
  conflictedIds: readonly PersonId[]
  /** Who wrote in the consideration: none of them assesses it. */
  considerationAuthorIds: readonly PersonId[]
  /** Handed over to the director: the result may be read by all who may see the case. */
  considerationHandedOver: boolean
  /** Deputies whom a department head has named for the drafting. */
  deputyIds: readonly PersonId[]
  /** A case has been opened to the board: its secretary reads it from then on. */
  boardCaseOpened: boolean
  reviewStarted: boolean
}
