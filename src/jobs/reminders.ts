import type { PersonId } from '../domain/actor.ts'
import type { Partnership } from '../domain/partnership.ts'
import { partyRoles, type Role, sideOf } from '../domain/roles.ts'
import type { Text } from '../domain/text.ts'
import { isAfter, latest, type PlainDate } from '../kernel/plain-date.ts'
import { type Duty, duties, pressing } from '../process/duties.ts'
import type { History } from '../process/history.ts'
import type { CalendarMeeting } from '../store/board-calendar.ts'

/** Something to tell the people who have a role. The same key is told to the same person once. */
export type Reminder = { key: string; roles: readonly Role[]; task: Text; due: PlainDate }

type Asked = { history: History; today: PlainDate; meetings?: readonly CalendarMeeting[] }

/**
 * What people should be reminded of in a case on a day: every pressing duty whose alert day has come, and the papers
 * that the party has not shown, on the days of the first meeting. A day when nothing ran is caught up by the next.
 */
export function remindersOf({ history, today, meetings = [] }: Asked): Reminder[] {
  const alerted = pressing(duties(history, today, meetings), today).flatMap((duty) => alertOf(duty, today))
  return [...alerted.map(dutyReminder), ...alerted.flatMap((alert) => missingPapers(alert, history))]
}

type Alert = { duty: Duty; due: PlainDate; alert: PlainDate }

/** The newest alert day that has come. */
function alertOf(duty: Duty, today: PlainDate): Alert[] {
  const come = duty.alerts.filter((day) => !isAfter(day, today))
  return come.length > 0 && duty.due ? [{ duty, due: duty.due, alert: latest(...asMany(come)) }] : []
}

function dutyReminder({ duty, due, alert }: Alert): Reminder {
  return { key: `${duty.id} ${due} ${alert}`, roles: [duty.responsible], task: duty.title, due }
}

function missingPapers({ duty, due, alert }: Alert, { facts, rulebook }: History): Reminder[] {
  const missing = facts.missingDocuments ?? []
  if (duty.id !== 'first-meeting' || missing.length === 0) return []
  const labels = rulebook.documents.filter(({ id }) => missing.includes(id)).map(({ label }) => label)
  const task = {
    sv: `Lägga in det som saknas: ${labels.map(({ sv }) => sv).join(', ')}`,
    en: `Add what is missing: ${labels.map(({ en }) => en).join(', ')}`,
  }
  return [{ key: `papers ${due} ${alert}`, roles: partyRoles, task, due }]
}

function asMany<Item>(items: readonly Item[]): [Item, ...Item[]] {
  const [first, ...rest] = items
  if (first === undefined) throw new Error('Nothing to choose from')
  return [first, ...rest]
}

/** Whom a reminder goes to, given who acts in the case; somebody with a recorded jäv is left out. */
export type People = {
  officials: readonly { personId: PersonId; role: Role; unitId: string | null }[]
  partyMembers: readonly PersonId[]
}

/** The ids of those who have one of the reminder's roles in the case. */
export function receiversOf({ roles }: Reminder, partnership: Partnership, people: People): PersonId[] {
  const party = roles.some((role) => sideOf(role) === 'party') ? people.partyMembers : []
  const named = partnership.people.filter(({ part }) => (roles as readonly string[]).includes(part))
  const officials = people.officials.filter(
    (official) => roles.includes(official.role) && isConcerned(official, partnership),
  )
  const all = [
    ...party,
    ...officials.map(({ personId }) => personId),
    ...named.map(({ personId }) => personId),
  ]
  return [...new Set(all)].filter((id) => !partnership.scope.conflictedIds.includes(id))
}

const rolesOfUnits: readonly Role[] = ['departmentHead', 'unitHead', 'deputyUnitHead']

/** Heads answer for their own unit's cases; a coordinator only for those they are named in. */
function isConcerned({ role, unitId }: People['officials'][number], { scope }: Partnership): boolean {
  if (role === 'coordinator') return false
  return !rolesOfUnits.includes(role) || scope.unitIds.some((id) => id === unitId)
}
