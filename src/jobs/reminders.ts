import { partyRoles, type Role } from '../domain/roles.ts'
import type { Text } from '../domain/text.ts'
import { addDays, isAfter, latest, type PlainDate } from '../kernel/plain-date.ts'
import { type Calendars, type GapWatch, gapWatch } from '../process/board/gap-watch.ts'
import type { History } from '../process/case/history.ts'
import { holderOf } from '../process/case/holder-of.ts'
import { type Duty, duties } from '../process/duties/duties.ts'
import { rolesAbove, rungsReached } from '../process/duties/escalation.ts'
import { ofItsYear } from '../process/duties/its-year.ts'
import { pressing } from '../process/duties/pressing.ts'
import { ofLead } from '../process/duties/timetable.ts'
import { statusOf, waitingFor } from '../process/engine.ts'
import { roleName } from '../process/rulebook/lookup.ts'
import type { Rulebook } from '../process/rulebook/rulebook-schema.ts'
import { dutyTold } from '../process/steps/ball-day.ts'
import { dayOfMinutes, minutesTask, silentIn } from '../process/steps/minutes-balls.ts'
import { lateActions } from './action-reminders.ts'
import { askedReminders } from './asked-reminders.ts'
import { expectedReminders } from './expected-reminders.ts'
import { forTheBoard, memoReminders } from './memo-reminders.ts'
import { papersReminders } from './papers-reminders.ts'
import { paymentReminders } from './payment-reminders.ts'
import type { Reminder } from './reminder.ts'
import { repaymentReminders } from './repayment-reminders.ts'
import { signingReminders } from './signing-reminders.ts'

type Asked = { history: History; today: PlainDate; calendars?: Calendars }

/**
 * What people should be reminded of in a case on a day: every pressing duty whose alert day has come, what is late, to
 * more and more of those who answer for it, papers for the board, papers that the party has not shown, the meetings that
 * there is hardly time left for, and a gap that comes near. A day when nothing ran is caught up by the next.
 */
export function remindersOf({ history, today, calendars = new Map() }: Asked): Reminder[] {
  if (!statusOf(history).open) return leftOver(history, today, calendars)
  const all = duties(history, today, ofLead(calendars))
  const pressed = pressing(all, today)
  const alerted = pressed.flatMap((duty) => alertOf(duty, today))
  return [
    ...alerted.map((alert) => dutyReminder(alert, history)),
    ...pressed.flatMap((duty) =>
      lateReminders({ ...duty, ...heldBy(history, duty) }, history.rulebook, today),
    ),
    ...minutesReminders(history, today),
    ...signingReminders(history, today),
    ...papersReminders(history, today),
    ...askedReminders(history, today),
    ...expectedReminders(history, today, calendars),
    ...repaymentReminders(history, today),
    ...lateActions(history, today),
    ...paymentReminders(history, today),
    ...memoReminders({ history, calendars, today }),
    ...alerted.flatMap((alert) => missingPapers(alert, history)),
    ...pressed.flatMap((duty) => rhythmReminder(duty, history.rulebook)),
    ...all.flatMap((duty) => missedRhythm(duty, history.rulebook, today)),
    ...gapReminders(gapWatch(history, calendars, today)),
  ]
}

/** Of a closed case: what somebody is still waited for to do, such as an answer to give, a last account or a repayment. */
function leftOver(history: History, today: PlainDate, calendars: Calendars): Reminder[] {
  const unmet = pressing(duties(history, today, ofLead(calendars)), today)
  const balls = waitingFor(history, today)
  const waited = unmet.filter((duty) => balls.some((ball) => dutyTold(unmet, ball) === duty))
  return [
    ...waited.flatMap((duty) => alertOf(duty, today)).map((alert) => dutyReminder(alert, history)),
    ...waited.flatMap((duty) =>
      lateReminders({ ...duty, ...heldBy(history, duty) }, history.rulebook, today),
    ),
    ...minutesReminders(history, today),
    ...askedReminders(history, today),
    ...expectedReminders(history, today, calendars),
    ...repaymentReminders(history, today),
  ]
}

type Alert = { duty: Duty; due: PlainDate; alert: PlainDate }

/** The newest alert day that has come. */
function alertOf(duty: Duty, today: PlainDate): Alert[] {
  const come = duty.alerts.filter((day) => !isAfter(day, today))
  return come.length > 0 && duty.due ? [{ duty, due: duty.due, alert: latest(...asMany(come)) }] : []
}

/** What the board must meet has to be ready by the memo stop of its meeting: that is the day to keep. */
function dutyReminder({ duty, due, alert }: Alert, history: History): Reminder {
  const { id, meeting, responsible } = duty
  const title = ofItsYear(duty.title, duty)
  const told =
    meeting === undefined
      ? { task: title, due }
      : { task: forTheBoard(title, meeting.date), due: meeting.memoStop }
  const people = { ...toldTo(responsible, history.rulebook), ...heldBy(history, duty) }
  return { key: `${own(id, duty)} ${due} ${alert}`, ...people, ...told }
}

/** Where several have each their own, theirs are told apart. */
function own(id: string, { for: party }: Pick<Duty, 'for'>): string {
  return party === undefined ? id : `${id} ${party}`
}

/** Where it is one party's own, whoever that is. */
function heldBy(history: History, duty: Pick<Duty, 'for'>): Pick<Reminder, 'holder'> {
  const holder = holderOf(history, duty.for)
  return holder === null ? {} : { holder }
}

/** Whoever has it, or those above where nobody has. */
function toldTo(responsible: Role, rulebook: Rulebook): Pick<Reminder, 'roles' | 'above'> {
  return { roles: [responsible], above: rolesAbove(responsible, rulebook) }
}

type Late = Pick<Duty, 'id' | 'due' | 'responsible' | 'year' | 'count' | 'for'> & {
  title: Text
  holder?: string
}

function lateReminders(duty: Late, rulebook: Rulebook, today: PlainDate): Reminder[] {
  const { id, due, holder } = duty
  const task = ofItsYear(duty.title, duty)
  if (due === undefined) return []
  return rungsReached(duty, rulebook, today).map(({ from, roles, above }) => ({
    ...{ key: `late ${own(id, duty)} ${due} ${from}`, roles, above, task, due },
    ...(!roles.includes(duty.responsible) && { awaits: roleName(rulebook, duty.responsible) }),
    ...(holder !== undefined && { holder }),
  }))
}

/** Minutes that a side or an organisation has not approved: told to them before the day that the rulebook sets, and upwards after it. */
function minutesReminders(history: History, today: PlainDate): Reminder[] {
  const { rulebook, facts } = history
  return (facts.minutes ?? []).flatMap((minutes) => {
    const { due } = dayOfMinutes({ rulebook }, minutes)
    if (due === undefined) return []
    const days = (rulebook.rhythm.groupMinutes?.alerts ?? []).map((before) => addDays(due, -before))
    const come = days.filter((day) => !isAfter(day, today))
    const title = minutesTask(minutes)
    return silentIn(minutes).flatMap(({ side, party }) => {
      const id = `minutes ${minutes.meeting} ${party ?? side}`
      const held = heldBy(history, party === null ? {} : { for: party })
      const responsible: Role = side === 'party' ? 'partyRep' : 'coordinator'
      const alert = come.length > 0 && !isAfter(today, due) ? latest(...asMany(come)) : null
      const told = { key: `${id} ${alert}`, ...toldTo(responsible, rulebook), ...held, task: title, due }
      return [
        ...(alert === null ? [] : [told]),
        ...lateReminders({ id, due, responsible, title, ...held }, rulebook, today),
      ]
    })
  })
}

/** Said again for each meeting that is held while too many remain. */
function rhythmReminder(duty: Duty, rulebook: Rulebook): Reminder[] {
  const { id, title, due, count, held, warning, responsible } = duty
  if (count === undefined || due === undefined || warning === undefined) return []
  const task = { sv: `${title.sv}. ${warning.sv}`, en: `${title.en}. ${warning.en}` }
  return [{ key: `rhythm ${id} ${due} ${held ?? 0}`, ...toldTo(responsible, rulebook), task, due }]
}

/** So many days after a year with too few meetings people are told of it; then it stands in the follow-up alone. */
const daysToldOfMissed = 31

/** A year is over in which a group met too few times. Nobody can mend it, but it can be explained. */
function missedRhythm(duty: Duty, rulebook: Rulebook, today: PlainDate): Reminder[] {
  const { title, year, due, count, met, warning } = duty
  if (count === undefined || due === undefined || warning === undefined || met !== undefined) return []
  if (!isAfter(today, due) || isAfter(today, addDays(due, daysToldOfMissed))) return []
  const said = {
    sv: `${title.sv} ${year}. ${warning.sv} Skriv varför bland avvikelserna, så kommer det med i uppföljningen.`,
    en: `${title.en} ${year}. ${warning.en} Write why among the deviations, and the follow-up will tell it.`,
  }
  return lateReminders({ ...duty, title: said }, rulebook, today)
}

/** At twelve, nine and six months, and when a gap threatens: both sides are told the same, and then the heads too. */
function gapReminders(watch: GapWatch | null): Reminder[] {
  if (watch === null || watch.level.level === 'calm') return []
  const { level, end } = watch
  const warning = 'months' in level ? String(level.months) : level.level
  const roles: Role[] = ['staffUnit', 'coordinator', ...partyRoles]
  if (level.level === 'atRisk') roles.push('departmentHead', 'director')
  return [{ key: `gap ${end} ${watch.matter} ${warning}`, roles, task: level.words, due: gapDay(watch) }]
}

/** The day the papers must be ready, or the day that they should have reached the board. */
function gapDay({ matter, finalReport, renewal, end }: GapWatch): PlainDate {
  if (matter === 'signing' || matter === 'renewed') return end
  const { meeting, latest: last } = matter === 'renewal' ? renewal : finalReport
  return meeting?.memoStop ?? last
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
