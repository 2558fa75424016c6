import { setImmediate } from 'node:timers/promises'
import type { PublicBodyId } from '../domain/actor.ts'
import type { Partnership, PartnershipId } from '../domain/partnership.ts'
import type { Text } from '../domain/text.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { roleLabel } from '../process/rulebook/lookup.ts'
import { caseFileOf } from '../store/case/case-file.ts'
import { type CaseActor, listPartyActors } from '../store/case/case-people.ts'
import { listPartnerships } from '../store/case/partnership.ts'
import { calendarsOfCases } from '../store/case/timetable.ts'
import type { Db } from '../store/db.ts'
import { type Absence, listAwayIn } from '../store/people/absence.ts'
import { listOfficials } from '../store/people/member-list.ts'
import { addReminders, type CaseReminders, listCasesToRemind } from '../store/people/reminder.ts'
import { actionReminders } from './action-reminders.ts'
import type { JobDeps } from './deps.ts'
import { leftByCoordinators, receiversOf, withDeputies, withThoseWhoServe } from './receivers-of.ts'
import type { Reminder } from './reminder.ts'
import { remindersOf } from './reminders.ts'

/**
 * So many cases are asked about in one question each. More would hold up those who want a page meanwhile: what has been
 * asked for is taken in all at once.
 */
const casesAtOnce = 25

type Deps = Pick<JobDeps, 'db' | 'log'>
type Night = { today: PlainDate; now: Date; staffOf: ReturnType<typeof staffOn> }

/** Finds what people should be reminded of in every case today, and keeps it as notices. */
export async function remindInCases(deps: Deps, { today, now }: Omit<Night, 'staffOf'>): Promise<void> {
  const night = { today, now, staffOf: staffOn(deps.db, today) }
  const ids = await listCasesToRemind(deps.db, today)
  for (let done = 0; done < ids.length; done += casesAtOnce)
    await remindInEach(deps, ids.slice(done, done + casesAtOnce), night)
}

/** A case that cannot be read keeps nobody from being reminded of the others: then each is read by itself. */
async function remindInEach(deps: Deps, ids: readonly PartnershipId[], night: Night): Promise<void> {
  try {
    await remindIn(deps.db, ids, night)
  } catch (fault) {
    if (ids.length > 1) for (const id of ids) await remindInEach(deps, [id], night)
    else deps.log.error({ partnership: ids[0], error: String(fault) }, 'Nobody could be reminded in a case')
  }
}

async function remindIn(db: Db, ids: readonly PartnershipId[], night: Night): Promise<void> {
  const partnerships = await listPartnerships(db, ids)
  const cases = await readCases(db, partnerships, night)
  const found: Found[] = []
  for (const one of cases) {
    const { today } = night
    const reminders = remindersOf({ ...one, today })
    const own = actionReminders(one.history, today)
    const coordinator = roleLabel(one.history.rulebook, 'coordinator')
    const { officials } = await night.staffOf(one.partnership.lead.bodyId)
    const somebodyLeft = one.partnership.people.some(
      ({ part, personId }) =>
        part === 'coordinator' && !officials.some((official) => official.personId === personId),
    )
    if (reminders.length + own.length > 0 || somebodyLeft)
      found.push({ partnership: one.partnership, reminders, own, coordinator })
    await setImmediate() // whoever waits for a page meanwhile gets it
  }
  if (found.length > 0) await addReminders(db, await addressed(db, found, night), night.now)
}

/** Each case as it stands, with the calendars of its boards. */
async function readCases(db: Db, partnerships: readonly Partnership[], { today }: Night) {
  const calendarsOf = await calendarsOfCases(db, partnerships)
  return Promise.all(
    partnerships.map(async (partnership) => {
      const { history } = await caseFileOf(db, partnership, today)
      return { partnership, history, calendars: calendarsOf(partnership) }
    }),
  )
}

type Found = {
  partnership: Partnership
  reminders: readonly Reminder[]
  own: ReturnType<typeof actionReminders>
  /** What the role is called in the case. */
  coordinator: Text
}

/** The reminders with those whom they go to. */
async function addressed(db: Db, found: readonly Found[], { today, staffOf }: Night) {
  const organisations = found.flatMap(({ partnership }) => partnership.scope.organisationIds)
  const members = await listPartyActors(db, [...new Set(organisations)], today)
  const all: CaseReminders[] = []
  for (const one of found) {
    const bodies = one.partnership.scope.publicBodyIds.map(async (id) => [id, await staffOf(id)] as const)
    const staff = { lead: await staffOf(one.partnership.lead.bodyId), of: new Map(await Promise.all(bodies)) }
    all.push({ partnership: one.partnership, reminders: toldIn(one, staff, members) })
  }
  return all
}

type Staffs = { lead: Staff; of: ReadonlyMap<string, Staff> }

/** What is one public party's own is told in that body; all else in the one that leads. */
function toldIn(
  { partnership, reminders, own, coordinator }: Found,
  { lead, of }: Staffs,
  members: readonly CaseActor[],
) {
  const staffs = [lead, ...of.values()]
  const away = staffs.flatMap((staff) => staff.away)
  const { organisationIds } = partnership.scope
  const partyMembers = members.filter(({ holderId }) => organisationIds.some((id) => id === holderId))
  const acting = [...staffs.flatMap(({ officials }) => officials), ...partyMembers]
  const serving = new Set(acting.map(({ personId }) => personId))
  const served = withThoseWhoServe(partnership, serving)
  const told = [...reminders, ...leftByCoordinators(partnership, serving, coordinator)].map((reminder) => ({
    ...reminder,
    personIds: receiversOf(reminder, served, {
      officials: (of.get(reminder.holder ?? '') ?? lead).officials,
      partyMembers: partyMembers.filter(({ holderId }) => holderId === (reminder.holder ?? holderId)),
    }),
  }))
  return [...told, ...own].map((one) => ({
    ...one,
    personIds: withDeputies([...one.personIds], partnership, away),
  }))
}

type Staff = { officials: Awaited<ReturnType<typeof listOfficials>>; away: readonly Absence[] }

/** The officials of a body and who of them is away, read once for a night. */
function staffOn(db: Db, today: PlainDate) {
  const read = async (bodyId: PublicBodyId): Promise<Staff> => {
    const [officials, away] = await Promise.all([
      listOfficials(db, { bodyId, today }),
      listAwayIn(db, bodyId, today),
    ])
    return { officials, away }
  }
  const known = new Map<PublicBodyId, Promise<Staff>>()
  return (bodyId: PublicBodyId) => {
    const staff = known.get(bodyId) ?? read(bodyId)
    known.set(bodyId, staff)
    return staff
  }
}
