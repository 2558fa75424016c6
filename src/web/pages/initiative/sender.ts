import type { OrganisationId, PersonId } from '../../../domain/actor.ts'
import type { EventMaker } from '../../../domain/events.ts'
import { makerOf } from '../../../store/case-file.ts'
import type { Db } from '../../../store/db.ts'
import { memberIdsOf } from '../../../store/member-list.ts'
import { addOrganisationMembership } from '../../../store/membership.ts'
import { findOrAddOrganisation, hasCases } from '../../../store/organisation.ts'
import { findOrAddPerson } from '../../../store/person.ts'
import type { Visit } from '../../visit.ts'
import type { HandedIn } from './papers.ts'

/** Whom the initiative comes from, once the database knows them. */
export type Sender = {
  organisationId: OrganisationId
  /** The person we contact; nobody when an official did not know. */
  personId: PersonId | null
  /** May that person act for the organisation, and so see the case? */
  isMember: boolean
  by: EventMaker
}

/**
 * Finds or adds the organisation and the contact. Whoever brings in a new organisation represents it from now on;
 * an organisation that is here already decides itself who does, so that nobody can take its place. Where nobody acts for
 * one that has a case, an official has to vouch for the first who does.
 */
export async function settleSender(db: Db, at: Visit, form: HandedIn): Promise<Sender> {
  const { actor } = at
  if (actor?.acting.side === 'party') {
    const { organisationId } = actor.acting
    return { organisationId, personId: actor.personId, isMember: true, by: makerOf(actor) }
  }
  const organisationId = await organisationOf(db, at, form)
  const personId = await contactOf(db, at, form)
  const isMember = personId !== null && (await joins(db, at, { organisationId, personId, form }))
  const self = { personId, name: form.contactName, role: 'partyRep', side: 'party' } as const
  return { organisationId, personId, isMember, by: actor === null ? self : makerOf(actor) }
}

function organisationOf(db: Db, at: Visit, form: HandedIn): Promise<OrganisationId> {
  const { organisation: name, number, legalForm, website } = form
  return findOrAddOrganisation(db, { name, number, legalForm, website, by: at.actor?.personId ?? null })
}

async function contactOf(db: Db, at: Visit, form: HandedIn): Promise<PersonId | null> {
  const { contactName: name, email, phone } = form
  if (email === null) return null
  const { language } = at
  return findOrAddPerson(db, { name: name || email, email, phone: phone || null, language })
}

type Joining = { organisationId: OrganisationId; personId: PersonId; form: HandedIn }

async function joins(
  db: Db,
  { actor, today }: Visit,
  { organisationId, personId, form }: Joining,
): Promise<boolean> {
  const members = await memberIdsOf(db, [organisationId], today)
  if (members.length > 0) return members.includes(personId)
  if (actor === null && (await hasCases(db, organisationId))) return false
  const assignment = form.contactTitle || null
  await addOrganisationMembership(db, {
    personId,
    organisationId,
    role: 'partySignatory',
    assignment,
    from: today,
  })
  return true
}
