import type {
  Actor,
  Membership,
  OrganisationId,
  PersonId,
  PublicBodyId,
  UnitId,
} from '../../src/domain/actor.ts'
import type { CaseScope } from '../../src/domain/case-scope.ts'
import type { PartyRole, PublicRole } from '../../src/domain/roles.ts'

const body = (name: string) => name as PublicBodyId
const unit = (name: string) => name as UnitId

/** A case that Järva leads with another board, one association, and the youth unit concerned. */
export const aScope: CaseScope = {
  leadBodyId: body('lead'),
  publicBodyIds: [body('lead'), body('partner')],
  organisationIds: ['association' as OrganisationId],
  unitIds: [unit('youth'), unit('socialServices')],
  coordinatorIds: ['assigned coordinator' as PersonId],
  legalIds: ['asked lawyer' as PersonId],
  conflictedIds: ['conflicted staffUnit', 'conflicted director', 'conflicted partySignatory'] as PersonId[],
  considerationAuthorIds: ['director who wrote' as PersonId],
  considerationHandedOver: true,
  deputyIds: ['drafting deputy' as PersonId],
  boardCaseOpened: false,
  reviewStarted: false,
}

/** Every kind of person that a permission can tell apart, by name. */
export const cast: Record<string, Actor> = Object.fromEntries(
  [
    ...everyRoleAt('lead'),
    ...everyRoleAt('partner'),
    ...everyRoleAt('foreign'),
    official('departmentHead concerned', 'departmentHead', 'lead', 'socialServices'),
    official('unitHead concerned', 'unitHead', 'lead', 'youth'),
    official('deputyUnitHead concerned', 'deputyUnitHead', 'lead', 'youth'),
    official('assigned coordinator', 'coordinator', 'lead'),
    official('drafting deputy', 'unitHead', 'lead', 'elderly care'),
    official('asked lawyer', 'legal', 'lead'),
    official('conflicted staffUnit', 'staffUnit', 'lead'),
    official('conflicted director', 'director', 'lead'),
    official('director who wrote', 'director', 'lead'),
    member('partySignatory', 'partySignatory', 'association'),
    member('partyRep', 'partyRep', 'association'),
    member('conflicted partySignatory', 'partySignatory', 'association'),
    member('other partySignatory', 'partySignatory', 'another association'),
    member('other partyRep', 'partyRep', 'another association'),
  ].map((actor) => [actor.name, actor]),
)

function everyRoleAt(bodyName: string): Actor[] {
  const atAll: PublicRole[] = [
    ...(['staffUnit', 'director', 'adminHead', 'departmentHead', 'unitHead', 'deputyUnitHead'] as const),
    ...(['coordinator', 'legal', 'registrar', 'boardSecretary', 'politician', 'auditor', 'admin'] as const),
  ]
  return atAll.map((role) => official(`${bodyName} ${role}`, role, bodyName, 'elderly care'))
}

function official(name: string, role: PublicRole, bodyName: string, unitName?: string): Actor {
  const bodyId = body(bodyName)
  const unitId = unitName === undefined ? null : unit(unitName)
  return anActor(name, { side: 'public', id: name, role, bodyId, bodyName, unitId })
}

function member(name: string, role: PartyRole, organisation: string): Actor {
  const organisationId = organisation as OrganisationId
  return anActor(name, { side: 'party', id: name, role, organisationId, organisationName: organisation })
}

function anActor(name: string, acting: Membership): Actor {
  const email = `${name.replaceAll(' ', '.')}@example.se`
  return { personId: name as PersonId, name, email, acting, memberships: [acting] }
}

/** The same person, who is the signatory of the association in the case as well. */
export function onBothSides(actor: Actor): Actor {
  const { acting } = member(actor.name, 'partySignatory', 'association')
  return { ...actor, memberships: [...actor.memberships, acting] }
}
