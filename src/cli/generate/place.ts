import { demoMeetings, demoYears } from '../../demo/calendar.ts'
import type { PersonId, PublicBodyId, UnitId } from '../../domain/actor.ts'
import type { EventMaker } from '../../domain/events.ts'
import type { BoardId } from '../../domain/partnership.ts'
import { type PublicRole, publicRoles } from '../../domain/roles.ts'
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import type { Rulebook } from '../../process/rulebook/rulebook.ts'
import { addBoard, addPublicBody, addUnit } from '../../store/bodies/public-body.ts'
import { loadRulebook } from '../../store/bodies/rulebook-files.ts'
import { keepRulebook } from '../../store/bodies/rulebook-version.ts'
import type { Db, Trx } from '../../store/db.ts'
import { type CalendarMeeting, setBoardMeetings } from '../../store/meetings/board-calendar.ts'
import { addBodyMembership } from '../../store/people/membership.ts'
import { addPerson } from '../../store/people/person.ts'
import { personName } from './names.ts'
import { addOrganisations, type Organisation } from './organisations.ts'
import type { Random } from './random.ts'

export type Board = { id: BoardId; name: string; prefix: string; pattern: string }

/** Where the stories take place. */
export type Place = {
  rulebook: Rulebook
  bodyId: PublicBodyId
  bodyName: string
  boards: readonly Board[]
  /** All boards meet on the same days. */
  meetings: readonly CalendarMeeting[]
  coreServices: readonly UnitId[]
  officials: Record<PublicRole | 'colleague', EventMaker & { personId: PersonId; side: 'public' }>
  guest: { id: PublicBodyId; name: string }
  organisations: readonly Organisation[]
}

const start: PlainDate = plainDate('2020-01-01')
const bodyName = 'Exempelstaden'

/** Makes a body with sixteen boards, units, a person in each role, a guest body, and `count` organisations. */
export async function makePlace(trx: Trx, random: Random, count: number): Promise<Place> {
  const rulebook = await loadRulebook('rulebooks/nationell')
  await keepRulebook(trx, rulebook)
  const bodyId = await addBody(trx, 'exempelstaden', bodyName)
  const coreServices = await addUnits(trx, bodyId)
  return {
    rulebook,
    bodyId,
    bodyName,
    boards: await addBoards(trx, bodyId),
    meetings: demoYears.flatMap(demoMeetings),
    coreServices,
    officials: await addOfficials(trx, random, { bodyId, unitId: coreServices[0] ?? null }),
    guest: { id: await addBody(trx, 'exempellanet', 'Region Exempellänet'), name: 'Region Exempellänet' },
    organisations: await addOrganisations(trx, random, { count, from: start, papers: papersIn(rulebook) }),
  }
}

/** The papers that every organisation here brings to the first meeting. */
function papersIn({ documents }: Rulebook): string[] {
  return documents
    .filter(({ kind, required, stage }) => kind === 'file' && required && stage === 'firstMeeting')
    .map(({ id }) => id)
}

function addBody(db: Db, key: string, name: string): Promise<PublicBodyId> {
  const email = `iop@${key}.example`
  return addPublicBody(db, { key, name, email, rulebook: 'nationell', example: true })
}

const boardNames = [
  'Arbetsmarknadsnämnden',
  'Barnnämnden',
  'Demokratinämnden',
  'Etableringsnämnden',
  'Fritidsnämnden',
  'Grundskolenämnden',
  'Hamnnämnden',
  'Idrottsnämnden',
  'Jämlikhetsnämnden',
  'Kulturnämnden',
  'Lokalnämnden',
  'Miljönämnden',
  'Näringslivsnämnden',
  'Omsorgsnämnden',
  'Parknämnden',
  'Socialnämnden',
]

async function addBoards(db: Db, bodyId: PublicBodyId): Promise<Board[]> {
  const boards: Board[] = []
  for (const name of boardNames) {
    const prefix = `x${name.slice(0, 3).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')}`
    const pattern = `${prefix.toUpperCase()} {year}/{number:4}`
    const board = { bodyId, name, casePrefix: prefix, registryPattern: pattern, from: start }
    const id = await addBoard(db, board)
    for (const year of demoYears)
      await setBoardMeetings(db, { boardId: id, bodyId, year, meetings: demoMeetings(year), by: null })
    boards.push({ id, name, prefix, pattern })
  }
  return boards
}

const coreServiceNames = ['Unga', 'Äldre', 'Skola', 'Arbete', 'Fritid', 'Kultur', 'Social omsorg', 'Trygghet']

async function addUnits(db: Db, bodyId: PublicBodyId): Promise<UnitId[]> {
  await addUnit(db, { bodyId, name: 'Stabsenheten', kind: 'staffUnit', from: start })
  const units: UnitId[] = []
  for (const name of coreServiceNames)
    units.push(await addUnit(db, { bodyId, name, kind: 'department', coreService: true, from: start }))
  return units
}

const unitRoles: readonly PublicRole[] = ['departmentHead', 'unitHead', 'deputyUnitHead', 'coordinator']

/** The people of the body, one in each role: the demonstration's sign-in page offers them. */
async function addOfficials(
  db: Db,
  random: Random,
  { bodyId, unitId }: { bodyId: PublicBodyId; unitId: UnitId | null },
): Promise<Place['officials']> {
  const made: [string, EventMaker][] = []
  for (const key of [...publicRoles, 'colleague'] as const) {
    const role = key === 'colleague' ? 'staffUnit' : key
    const name = personName(random)
    const personId = await addPerson(db, { name, email: `${key}@exempelstaden.example`, example: true })
    const own = unitRoles.includes(role) ? unitId : null
    await addBodyMembership(db, { personId, bodyId, role, unitId: own, from: start })
    made.push([key, { personId, name, role, side: 'public' }])
  }
  return Object.fromEntries(made) as Place['officials']
}
