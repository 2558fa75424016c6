import { dayOf } from '../domain/events.ts'
import type { Role } from '../domain/roles.ts'
import { addDays, daysBetween, isAfter, isBefore, latest, type PlainDate } from '../kernel/plain-date.ts'
import type { Ball, History } from '../process/case/history.ts'
import { waitingFor } from '../process/engine.ts'
import { roleName } from '../process/rulebook/lookup.ts'
import { waitedFor } from './ball-reminders.ts'
import type { Reminder } from './reminder.ts'

/**
 * Signatures that are waited for: told a week after the board's minutes, and two weeks and three days before the day that
 * they are needed by. After it they are told of every week, and to those who follow the case on that side. Whoever has
 * signed is not waited for.
 */
export function signingReminders(history: History, today: PlainDate): Reminder[] {
  const signing = waitingFor(history, today).filter(({ step, before = step }) => steps.includes(before))
  return signing.flatMap((ball): Reminder[] => {
    const { due, party, task } = ball
    if (due === undefined) return []
    const who = party ?? ball.roles.join()
    const told = { ...waitedFor(ball, history), task: { sv: task.sv, en: task.en }, due }
    if (isAfter(today, due)) return lateReminders({ ...told, due }, { ball, who, history, today })
    const alert = alertOf(due, history, today)
    return alert === null ? [] : [{ key: `sign ${due} ${alert} ${who}`, ...told }]
  })
}

const steps: readonly string[] = ['sign-agreement', 'sign-bridging']

function alertOf(due: PlainDate, { events }: History, today: PlainDate): PlainDate | null {
  const minutes = events.findLast(({ type }) => type === 'minutesPublished')
  if (minutes === undefined) return null
  const opened = dayOf(minutes)
  const days = [addDays(opened, 7), addDays(due, -14), addDays(due, -3)]
  const [first, ...others] = days.filter((day) => !isBefore(day, opened) && !isAfter(day, today))
  return first === undefined ? null : latest(first, ...others)
}

/** Nobody stands above those who sign, so those who follow the case are told when it has waited so many days. */
const daysUntilFollowers = 3
const followers: Record<Ball['side'], readonly Role[]> = { party: ['partyRep'], public: ['staffUnit'] }

type Late = { ball: Ball; who: string; history: History; today: PlainDate }

function lateReminders(
  told: Omit<Reminder, 'key' | 'due'> & { due: PlainDate },
  { ball, who, history, today }: Late,
): Reminder[] {
  const late = daysBetween(told.due, today)
  const newest = addDays(told.due, 1 + Math.floor((late - 1) / 7) * 7)
  const own = { ...told, key: `late sign ${told.due} ${who} ${newest}` }
  const [signer] = told.roles
  if (late < daysUntilFollowers || signer === undefined) return [own]
  const from = addDays(told.due, daysUntilFollowers)
  const key = `late sign ${told.due} ${who} ${from}`
  return [own, { ...told, key, roles: followers[ball.side], awaits: roleName(history.rulebook, signer) }]
}
