import type { OrganisationId, PersonId } from '../../../domain/actor.ts'
import type { EventMaker } from '../../../domain/events.ts'
import { newId } from '../../../kernel/ids.ts'
import { hasCases, lockOrganisation, organisationRow } from '../../../store/bodies/organisation.ts'
import { makerOf } from '../../../store/case/case-file.ts'
import type { KnownSender } from '../../../store/case/known-sender.ts'
import type { Trx } from '../../../store/db.ts'
import type { RowsByTable } from '../../../store/insert-rows.ts'
import { organisationMembershipRow } from '../../../store/people/membership.ts'
import { memberIdsOf } from '../../../store/people/organisation-members.ts'
import { personRow } from '../../../store/people/person.ts'
import type { Visit } from '../../visit.ts'
import type { HandedIn } from './papers.ts'

/** Whom the initiative comes from, and what is to be written of them together with it. */
export type Sender = {
  organisationId: OrganisationId
  /** The person we contact; nobody when an official did not know. */
  personId: PersonId | null
  /** May that person act for the organisation, and so see the case? */
  isMember: boolean
  /** All who act for the organisation from now on. */
  members: readonly PersonId[]
  by: EventMaker
  rows: readonly RowsByTable[]
}

/** What a form says of an organisation and of whom we write to there. */
export type SenderForm = Pick<
  HandedIn,
  'organisation' | 'number' | 'legalForm' | 'website' | 'contactName' | 'contactTitle' | 'email' | 'phone'
>

type Sending = { form: SenderForm; known: KnownSender }

/**
 * Settles who the organisation and the contact are. Whoever brings in a new organisation represents it from now on;
 * an organisation that is here already decides itself who does, so that nobody can take its place. Where nobody acts for
 * one that has a case, an official has to vouch for the first who does.
 */
export async function settleSender(trx: Trx, at: Visit, sending: Sending): Promise<Sender> {
  const { actor } = at
  if (actor?.acting.side === 'party') {
    const { organisationId } = actor.acting
    const { personId } = actor
    const members = await memberIdsOf(trx, [organisationId], at.today)
    return { organisationId, personId, isMember: true, members, by: makerOf(actor), rows: [] }
  }
  const [organisation, contact] = [organisationOf(at, sending), contactOf(at, sending)]
  const joining = { organisationId: organisation.id, personId: contact.id }
  const { members, rows } = await membersWith(trx, at, { ...sending, ...joining })
  const self = {
    personId: contact.id,
    name: sending.form.contactName,
    role: 'partyRep',
    side: 'party',
  } as const
  return {
    ...joining,
    isMember: contact.id !== null && members.includes(contact.id),
    members,
    by: actor === null ? self : makerOf(actor),
    rows: [organisation.rows, contact.rows, rows],
  }
}

function organisationOf(
  { actor }: Visit,
  { form, known }: Sending,
): { id: OrganisationId; rows: RowsByTable } {
  if (known.organisationId !== null) return { id: known.organisationId, rows: {} }
  const { organisation: name, number, legalForm, website } = form
  const id = newId<'OrganisationId'>()
  const by = actor?.personId ?? null
  return { id, rows: { organisation: [organisationRow(id, { name, number, legalForm, website, by })] } }
}

function contactOf(
  { language }: Visit,
  { form, known }: Sending,
): { id: PersonId | null; rows: RowsByTable } {
  const { contactName: name, email, phone } = form
  if (email === null) return { id: null, rows: {} }
  if (known.personId !== null) return { id: known.personId, rows: {} }
  const id = newId<'PersonId'>()
  return {
    id,
    rows: { person: [personRow(id, { name: name || email, email, phone: phone || null, language })] },
  }
}

type Joining = Sending & { organisationId: OrganisationId; personId: PersonId | null }

async function membersWith(
  trx: Trx,
  at: Visit,
  { form, known, organisationId, personId }: Joining,
): Promise<{ members: PersonId[]; rows: RowsByTable }> {
  const members = known.organisationId === null ? [] : await membersOf(trx, at, known.organisationId)
  if (members === null || members.length > 0 || personId === null) return { members: members ?? [], rows: {} }
  const assignment = form.contactTitle || null
  const first = { personId, organisationId, role: 'partySignatory', assignment, from: at.today } as const
  return { members: [personId], rows: { organisation_membership: [organisationMembershipRow(first)] } }
}

/** Who acts for an organisation that is here; null when nobody does and a stranger may not be the first. */
async function membersOf(
  trx: Trx,
  { actor, today }: Visit,
  organisationId: OrganisationId,
): Promise<PersonId[] | null> {
  await lockOrganisation(trx, organisationId)
  const members = await memberIdsOf(trx, [organisationId], today)
  if (members.length > 0 || actor !== null) return members
  return (await hasCases(trx, organisationId)) ? null : []
}
