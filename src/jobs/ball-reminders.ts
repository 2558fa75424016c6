import type { Role } from '../domain/roles.ts'
import { addDays, isAfter, type PlainDate } from '../kernel/plain-date.ts'
import type { Ball, History } from '../process/case/history.ts'
import { holderOf } from '../process/case/holder-of.ts'
import { rolesAbove, rungsReached } from '../process/duties/escalation.ts'
import { roleName } from '../process/rulebook/lookup.ts'
import type { Reminder } from './reminder.ts'

type Known = { history: History; today: PlainDate }

/** What somebody is waited for to do by a day; `since` is the day from which they have known of it. */
type Waited = { ball: Ball; due: PlainDate; since: PlainDate; kind: string }

/** So many days before a day that somebody was given, people are told of it. */
const daysBefore = [7, 2]

/** Told a week and two days before the day to those who are waited for, not on the day that they heard of it themselves. */
export function beforehand({ ball, due, since, kind }: Waited, { history, today }: Known): Reminder[] {
  const days = daysBefore.map((before) => addDays(due, -before))
  const newest = days.findLast((day) => !isAfter(day, today) && isAfter(day, since))
  if (newest === undefined || isAfter(today, due)) return []
  const people = waitedFor(ball, history)
  const [responsible] = people.roles
  if (responsible === undefined) return []
  const above = rolesAbove(responsible, history.rulebook)
  return [{ key: `${kind} ${ballKey(ball)} ${due} ${newest}`, ...people, above, task: ball.task, due }]
}

/** Told to them the day after it, and then upwards as the rulebook says; nobody is told of the same thing twice. */
export function afterwards(
  { ball, due, kind }: Omit<Waited, 'since'>,
  { history, today }: Known,
): Reminder[] {
  const { rulebook } = history
  const { roles: asked, ...people } = waitedFor(ball, history)
  const [responsible] = asked
  if (responsible === undefined) return []
  return rungsReached({ due, responsible }, rulebook, today).flatMap(({ from, above, ...rung }, index) => {
    const roles = index === 0 ? asked : rung.roles.filter((role) => !asked.includes(role))
    const late = { key: `late ${kind} ${ballKey(ball)} ${due} ${from}`, roles, above, ...people }
    const awaits = index === 0 ? {} : { awaits: roleName(rulebook, responsible) }
    return roles.length === 0 ? [] : [{ ...late, task: ball.task, due, ...awaits }]
  })
}

/** Where it is one party's own, whoever that is. */
export function waitedFor({ roles, party }: Ball, history: History): Pick<Reminder, 'roles' | 'holder'> {
  const holder = holderOf(history, party)
  return {
    roles: roles.filter((role): role is Role => role !== 'board' && role !== 'system'),
    ...(holder !== null && { holder }),
  }
}

/** What tells a ball from the others of its case. */
export function ballKey({ step, track, about, taken, party, roles }: Ball): string {
  return [track, step, about, taken?.id, party ?? roles.join()].filter((part) => part !== undefined).join(' ')
}
