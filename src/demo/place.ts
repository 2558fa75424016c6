import type { OrganisationId, PersonId, PublicBodyId, UnitId } from '../domain/actor.ts'
import type { BoardId } from '../domain/partnership.ts'
import { type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { addOrganisation } from '../store/bodies/organisation.ts'
import { addBoard, addPublicBody, addUnit } from '../store/bodies/public-body.ts'
import { loadRulebook } from '../store/bodies/rulebook-files.ts'
import { keepRulebook } from '../store/bodies/rulebook-version.ts'
import { type Db, withTransaction } from '../store/db.ts'
import { addBoardGoal, setBoardMeetings } from '../store/meetings/board-calendar.ts'
import { addBodyMembership, addOrganisationMembership } from '../store/people/membership.ts'
import { addPerson } from '../store/people/person.ts'
import { demoMeetings, demoYears } from './calendar.ts'
import {
  guests,
  type MemberKey,
  members,
  type OfficialKey,
  type OrganisationKey,
  officials,
  organisations,
  type UnitKey,
  units,
} from './people.ts'

/** A body with its people and some associations, before anything has happened. */
export type Place = {
  bodyId: PublicBodyId
  boardId: BoardId
  guest: { bodyId: PublicBodyId; boardId: BoardId; staff: PersonId }
  units: Record<UnitKey, UnitId>
  officials: Record<OfficialKey, PersonId>
  members: Record<MemberKey, PersonId>
  organisations: Record<OrganisationKey, OrganisationId>
  rulebook: { folder: string; version: string }
}

/** Since when everybody has had their assignments. */
export const start: PlainDate = plainDate('2022-01-01')

/** Makes the demo's body, its board and calendar, a guest body, and one invented person per role on both sides. */
export async function loadPlace(db: Db): Promise<Place> {
  const rulebook = await loadRulebook('rulebooks/jarva')
  return withTransaction(db, async (trx) => {
    await keepRulebook(trx, rulebook)
    const { bodyId, boardId } = await addJarva(trx)
    const unitIds = await addUnits(trx, bodyId)
    const organisationIds = await addOrganisations(trx)
    return {
      bodyId,
      boardId,
      guest: await addGuest(trx),
      units: unitIds,
      officials: await addOfficials(trx, bodyId, unitIds),
      members: await addMembers(trx, organisationIds),
      organisations: organisationIds,
      rulebook: { folder: rulebook.body, version: rulebook.version },
    }
  })
}

async function addJarva(db: Db) {
  const bodyId = await addPublicBody(db, {
    key: 'jarva',
    name: 'Järva stadsdelsnämnd',
    shortName: 'Järva',
    municipalityCode: '0180',
    email: 'stabsenheten@jarva.example',
    rulebook: 'jarva',
    theme: 'jarva',
  })
  const boardId = await addBoard(db, {
    bodyId,
    name: 'Järva stadsdelsnämnd',
    casePrefix: 'jar',
    registryPattern: 'JÄR {year}/{number:4}',
    from: start,
  })
  for (const year of demoYears) {
    await setBoardMeetings(db, { boardId, bodyId, year, meetings: demoMeetings(year), by: null })
  }
  for (const [code, goal] of goals) {
    await addBoardGoal(db, { bodyId, boardId, code, goal, fromYear: 2026, toYear: 2027 })
  }
  return { bodyId, boardId }
}

/** Invented, as the whole demo: the board's real goals are in its own plan. */
const goals = [
  ['1', 'Barn och unga har en meningsfull fritid och går klart skolan (exempel)'],
  ['2', 'Fler invånare försörjer sig genom arbete (exempel)'],
  ['3', 'Det är tryggt att bo och vistas i stadsdelen (exempel)'],
] as const

/** A second public party, with a board and a registry of its own. */
async function addGuest(db: Db): Promise<Place['guest']> {
  const name = 'Kulturnämnden i Exempelregionen'
  const bodyId = await addPublicBody(db, {
    key: 'exempelregionen',
    name,
    shortName: 'Kulturnämnden',
    rulebook: 'nationell',
    example: true,
  })
  const registryPattern = 'KUN-{year}-{number:3}'
  const boardId = await addBoard(db, { bodyId, name, casePrefix: 'kun', registryPattern, from: start })
  const staff = await addExamplePerson(db, guests.guestStaff.name)
  await addBodyMembership(db, { personId: staff, bodyId, role: 'staffUnit', from: start })
  return { bodyId, boardId, staff }
}

async function addUnits(db: Db, bodyId: PublicBodyId): Promise<Record<UnitKey, UnitId>> {
  const added: Partial<Record<UnitKey, UnitId>> = {}
  for (const [key, { within, ...unit }] of entriesOf(units)) {
    const parentId = within === undefined ? undefined : added[within]
    added[key] = await addUnit(db, { bodyId, ...unit, ...(parentId && { parentId }), from: start })
  }
  return added as Record<UnitKey, UnitId>
}

function addOfficials(db: Db, bodyId: PublicBodyId, unitIds: Record<UnitKey, UnitId>) {
  return eachOf(officials, async (official) => {
    const personId = await addExamplePerson(db, official.name)
    const unitId = 'unit' in official ? unitIds[official.unit] : null
    await addBodyMembership(db, { personId, bodyId, role: official.role, unitId, from: start })
    return personId
  })
}

function addOrganisations(db: Db): Promise<Record<OrganisationKey, OrganisationId>> {
  return eachOf(organisations, (organisation) => addOrganisation(db, { ...organisation, example: true }))
}

function addMembers(db: Db, organisationIds: Record<OrganisationKey, OrganisationId>) {
  return eachOf(members, async ({ name, organisation, role, assignment }) => {
    const personId = await addExamplePerson(db, name)
    const organisationId = organisationIds[organisation]
    await addOrganisationMembership(db, { personId, organisationId, role, assignment, from: start })
    return personId
  })
}

export function addExamplePerson(db: Db, name: string): Promise<PersonId> {
  return addPerson(db, { name, email: addressOf(name), example: true })
}

/** Addresses end in .example: no mail to them can reach anybody. */
export function addressOf(name: string): string {
  const ascii = name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(' ', '.')
  return `${ascii}@handslag.example`
}

async function eachOf<Key extends string, Value, Made>(
  things: Record<Key, Value>,
  make: (thing: Value) => Promise<Made>,
): Promise<Record<Key, Made>> {
  const made: [Key, Made][] = []
  for (const [key, thing] of entriesOf(things)) made.push([key, await make(thing)])
  return Object.fromEntries(made) as Record<Key, Made>
}

function entriesOf<Key extends string, Value>(things: Record<Key, Value>): [Key, Value][] {
  return Object.entries(things) as [Key, Value][]
}
