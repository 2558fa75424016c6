import type { OrganisationId, PersonId } from '../../domain/actor.ts'
import type { EventMaker } from '../../domain/events.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Trx } from '../../store/db.ts'
import { insertRows } from '../../store/insert-rows.ts'
import { addOrganisationMembership } from '../../store/people/membership.ts'
import { addPerson } from '../../store/people/person.ts'
import { organisationName, organisationNumber, personName } from './names.ts'
import type { Random } from './random.ts'

export type Organisation = {
  id: OrganisationId
  name: string
  signatory: EventMaker & { personId: PersonId; side: Side }
  paperIds: readonly string[]
}

type Wanted = { count: number; from: PlainDate; papers: readonly string[] }

/** Makes organisations with one who signs for each, and the papers they show. The first has a representative too. */
export async function addOrganisations(trx: Trx, random: Random, wanted: Wanted): Promise<Organisation[]> {
  const made = Array.from({ length: wanted.count }, (_, index) => anOrganisation(random, index + 1, wanted))
  await insertRows(trx, {
    person: made.map((one) => one.person),
    organisation: made.map((one) => one.organisation),
    organisation_membership: made.map((one) => one.membership),
    organisation_document: made.flatMap((one) => one.papers),
  })
  if (made[0]) await addRepresentative(trx, random, { of: made[0].organisation.id, from: wanted.from })
  return made.map(toOrganisation)
}

type Made = ReturnType<typeof anOrganisation>

function toOrganisation({ organisation: { id, name }, person, papers }: Made): Organisation {
  return {
    id,
    name,
    signatory: { personId: person.id, name: person.name, role: 'partySignatory', side: 'party' },
    paperIds: papers.map((paper) => paper.id),
  }
}

function anOrganisation(random: Random, serial: number, { from, papers }: Wanted) {
  const created_at = `${from}T09:00:00Z`
  const shared = { example: serial === 1, created_at }
  const email = `ordforande${serial}@forening.example`
  const person = {
    id: newId<'PersonId'>(),
    name: personName(random),
    email,
    language: 'sv' as const,
    ...shared,
  }
  const organisation = {
    id: newId<'OrganisationId'>(),
    name: organisationName(random, serial),
    aliases: [],
    organisation_number: organisationNumber(serial),
    legal_form: 'association',
    ...shared,
  }
  const membership = {
    id: newId(),
    person_id: person.id,
    organisation_id: organisation.id,
    role: 'partySignatory' as const,
    assignment: 'Ordförande',
    from_day: from,
  }
  const paper = { organisation_id: organisation.id, status: 'received' as const, document_date: from }
  const shown = papers.map((kind) => ({
    id: newId(),
    ...paper,
    kind,
    recorded_at: created_at,
    recorded_by: person.id,
  }))
  return { person, organisation, membership, papers: shown }
}

type Representing = { of: OrganisationId; from: PlainDate }

async function addRepresentative(trx: Trx, random: Random, { of, from }: Representing): Promise<void> {
  const details = { name: personName(random), email: 'foretradare@forening.example', example: true }
  const personId = await addPerson(trx, details)
  await addOrganisationMembership(trx, { personId, organisationId: of, role: 'partyRep', from })
}
