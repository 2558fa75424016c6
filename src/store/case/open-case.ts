import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { BoardId, PartnershipId } from '../../domain/partnership.ts'
import type { Side } from '../../domain/roles.ts'
import { newId } from '../../kernel/ids.ts'
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import type { Row } from '../insert-rows.ts'
import { type CaseNumber, nextCaseNumber, registryCaseRow } from '../papers/registry.ts'
import { firstHash } from './event-link.ts'
import { collect, type InCase } from './in-case.ts'
import { type Opening, writeOpened } from './write-case.ts'

export type NewParty = {
  side: Side | 'associated'
  name: string
  note?: string
} & ({ bodyId: PublicBodyId; lead?: boolean } | { organisationId: OrganisationId })

export type NewCasePerson = { personId: PersonId; part: string; side: Side }

export type NewCase = {
  boardId: BoardId
  /** The boards of the other public parties; each is an authority with a registry of its own. */
  otherBoards?: readonly BoardId[]
  title: string
  summary?: string
  /** What the party needs at meetings, in its own words. */
  accessNeeds?: string
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
 * Opens a case: takes its number, and writes it with parties, units and people, its place in the lead board's registry,
 * and what `work` adds (the first event at least), in one transaction. The case is not there yet while `work` is done: rows
 * that point at it are given to inCase.add(...).
 */
export async function openCase(
  db: Db,
  fresh: NewCase,
  work: (inCase: InCase, taken: CaseNumber) => Promise<void>,
): Promise<OpenedCase> {
  const id = newId<'PartnershipId'>()
  const at = fresh.at ?? new Date()
  return withTransaction(db, async (trx) => {
    const year = yearOf(fresh.received.on)
    const taken = await nextCaseNumber(trx, fresh.boardId, year)
    const others: CaseNumber[] = []
    for (const boardId of fresh.otherBoards ?? []) others.push(await nextCaseNumber(trx, boardId, year))
    const position = { lastSeq: 0, lastHash: firstHash(id), lastDocument: 0, unbound: [] }
    const locked = { partnershipId: id, bodyId: taken.bodyId, boardId: fresh.boardId, at, ...position }
    const { inCase, collected } = collect(trx, locked)
    await work(inCase, taken)
    if (collected.events.length === 0) throw new Error('A case begins with an event: call inCase.event(...)')
    const opening = rowsOf({ id, taken, others, fresh, parties: withLead(taken, fresh.parties), at })
    const lastSeq = await writeOpened(trx, locked, { collected, opening })
    return { id, number: taken.number, registryNumber: taken.registryNumber, lastSeq }
  })
}

function withLead({ bodyId, bodyName }: CaseNumber, parties: readonly NewParty[]): NewParty[] {
  const isHere = parties.some((party) => 'bodyId' in party && party.bodyId === bodyId)
  const lead: NewParty = { side: 'public', name: bodyName, bodyId }
  return (isHere ? parties : [lead, ...parties]).map((party) =>
    'bodyId' in party ? { ...party, lead: party.bodyId === bodyId } : party,
  )
}

type Fresh = {
  id: PartnershipId
  taken: CaseNumber
  others: readonly CaseNumber[]
  fresh: NewCase
  parties: readonly NewParty[]
  at: Date
}

function rowsOf(opened: Fresh): Opening {
  const { id, taken, others, fresh, parties } = opened
  const row = () => ({
    id: newId(),
    public_body_id: taken.bodyId,
    partnership_id: id,
    from_day: fresh.received.on,
  })
  const inRegistry = { partnershipId: id, leadBodyId: taken.bodyId, on: fresh.received.on }
  return {
    partnership: partnershipRow(opened),
    registryCases: [taken, ...others].map((one) => registryCaseRow(one, inRegistry)),
    more: {
      partnership_party: parties.map((party) => ({ ...row(), ...partyColumns(party) })),
      partnership_unit: (fresh.units ?? []).map((unit_id) => ({ ...row(), unit_id })),
      partnership_person: (fresh.people ?? []).map(({ personId: person_id, ...part }) => ({
        ...row(),
        person_id,
        ...part,
      })),
    },
  }
}

function partnershipRow({ id, taken, fresh, parties, at }: Fresh): Row<'partnership'> {
  return {
    id,
    public_body_id: taken.bodyId,
    board_id: fresh.boardId,
    number: taken.number,
    registry_number: taken.registryNumber,
    title: fresh.title,
    summary: fresh.summary ?? '',
    access_needs: fresh.accessNeeds ?? '',
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
    created_at: at.toISOString(),
  }
}

/** Names of the parties as lists show and search them. */
export function namesOf(parties: readonly { name: string }[]): string {
  return parties.map(({ name }) => name).join(', ')
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
