import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../domain/actor.ts'
import type { BoardId, PartnershipId } from '../domain/partnership.ts'
import type { Side } from '../domain/roles.ts'
import { newId } from '../kernel/ids.ts'
import { type PlainDate, yearOf } from '../kernel/plain-date.ts'
import { firstHash } from './case-event.ts'
import { type Db, type Trx, withTransaction } from './db.ts'
import { collect, type InCase } from './in-case.ts'
import { type CaseNumber, nextCaseNumber, openRegistryCase } from './registry.ts'
import { writeCollected } from './write-case.ts'

export type NewParty = {
  side: Side | 'associated'
  name: string
  note?: string
} & ({ bodyId: PublicBodyId; lead?: boolean } | { organisationId: OrganisationId })

export type NewCasePerson = { personId: PersonId; part: string; side: Side }

export type NewCase = {
  boardId: BoardId
  title: string
  summary?: string
  rulebook: { folder: string; version: string }
  origin: string
  received: { on: PlainDate; by?: string }
  forwarded?: { on: PlainDate; by?: string }
  handedInBy?: PersonId
  linkedFrom?: PartnershipId
  status: string
  /** The lead body is added as the first party unless it is here. */
  parties: readonly NewParty[]
  units?: readonly UnitId[]
  people?: readonly NewCasePerson[]
  at?: Date
}

export type OpenedCase = { id: PartnershipId; number: string; registryNumber: string; lastSeq: number }

/**
 * Opens a case: takes its number, writes it with parties, units and people, opens it in the lead board's registry,
 * and records what `work` adds (the first event at least) in the same transaction.
 */
export async function openCase(
  db: Db,
  fresh: NewCase,
  work: (inCase: InCase, taken: CaseNumber) => Promise<void>,
): Promise<OpenedCase> {
  const id = newId<'PartnershipId'>()
  const at = fresh.at ?? new Date()
  return withTransaction(db, async (trx) => {
    const taken = await nextCaseNumber(trx, fresh.boardId, yearOf(fresh.received.on))
    const parties = await withLead(trx, taken.bodyId, fresh.parties)
    await writePartnership(trx, { id, taken, fresh, parties, at })
    await writeMembers(trx, { id, taken, fresh, parties })
    await openRegistryCase(trx, taken, { partnershipId: id, leadBodyId: taken.bodyId, on: fresh.received.on })
    const position = { lastSeq: 0, lastHash: firstHash(id), lastDocument: 0 }
    const locked = { partnershipId: id, bodyId: taken.bodyId, boardId: fresh.boardId, at, ...position }
    const { inCase, collected } = collect(trx, locked)
    await work(inCase, taken)
    if (collected.events.length === 0) throw new Error('A case begins with an event: call inCase.event(...)')
    const lastSeq = await writeCollected(trx, locked, collected)
    return { id, number: taken.number, registryNumber: taken.registryNumber, lastSeq }
  })
}

type Opening = { id: PartnershipId; taken: CaseNumber; fresh: NewCase; parties: readonly NewParty[] }

async function withLead(trx: Trx, bodyId: PublicBodyId, parties: readonly NewParty[]): Promise<NewParty[]> {
  if (parties.some((party) => 'bodyId' in party && party.bodyId === bodyId)) return asLead(bodyId, parties)
  const { name } = await trx
    .selectFrom('public_body')
    .select('name')
    .where('id', '=', bodyId)
    .executeTakeFirstOrThrow()
  return asLead(bodyId, [{ side: 'public', name, bodyId }, ...parties])
}

function asLead(bodyId: PublicBodyId, parties: readonly NewParty[]): NewParty[] {
  return parties.map((party) => ('bodyId' in party ? { ...party, lead: party.bodyId === bodyId } : party))
}

async function writePartnership(trx: Trx, { id, taken, fresh, parties, at }: Opening & { at: Date }) {
  await trx
    .insertInto('partnership')
    .values({
      id,
      public_body_id: taken.bodyId,
      board_id: fresh.boardId,
      number: taken.number,
      registry_number: taken.registryNumber,
      title: fresh.title,
      summary: fresh.summary ?? '',
      rulebook: fresh.rulebook.folder,
      rulebook_version: fresh.rulebook.version,
      origin: fresh.origin,
      received_on: fresh.received.on,
      received_by_name: fresh.received.by ?? null,
      forwarded_on: fresh.forwarded?.on ?? null,
      forwarded_by_name: fresh.forwarded?.by ?? null,
      handed_in_by: fresh.handedInBy ?? null,
      linked_from: fresh.linkedFrom ?? null,
      status: fresh.status,
      status_since: fresh.received.on,
      party_names: namesOf(parties),
      created_at: at,
    })
    .execute()
}

/** Names of the parties as lists show and search them. */
export function namesOf(parties: readonly { name: string }[]): string {
  return parties.map(({ name }) => name).join(', ')
}

async function writeMembers(trx: Trx, { id, taken, fresh, parties }: Opening): Promise<void> {
  const row = () => ({
    id: newId(),
    public_body_id: taken.bodyId,
    partnership_id: id,
    from_day: fresh.received.on,
  })
  await trx
    .insertInto('partnership_party')
    .values(parties.map((party) => ({ ...row(), ...partyColumns(party) })))
    .execute()
  const units = (fresh.units ?? []).map((unit_id) => ({ ...row(), unit_id }))
  if (units.length > 0) await trx.insertInto('partnership_unit').values(units).execute()
  const people = (fresh.people ?? []).map(({ personId, part, side }) => ({
    ...row(),
    person_id: personId,
    part,
    side,
  }))
  if (people.length > 0) await trx.insertInto('partnership_person').values(people).execute()
}

/** A new party as columns of partnership_party. */
export function partyColumns(party: NewParty) {
  return {
    side: party.side,
    body_id: 'bodyId' in party ? party.bodyId : null,
    organisation_id: 'organisationId' in party ? party.organisationId : null,
    lead: 'bodyId' in party && party.lead === true,
    name_as_stated: party.name,
    note: party.note ?? null,
  }
}
