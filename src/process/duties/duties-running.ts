import { isAfter, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { lastDayInForce } from '../agreement/in-force.ts'
import type { DutyRule } from '../rulebook/duty-schema.ts'
import { dutyOf, termFindings } from './duties-agreement.ts'
import { monthsTouched } from './duties-at-least.ts'
import { type Now, withBoardMeeting } from './duties-boards.ts'
import { acrossEarlyEnd } from './duties-early-end.ts'
import { metOn } from './duties-events.ts'
import { type Happening, isAny } from './duties-facts.ts'
import type { Duty, Finding } from './duties-types.ts'
import { type Cited, hardlyTime, heldTooFew, putOff } from './duties-words.ts'

/** An agreement as it came to be, and what happened while it counted. */
type Running = Agreement & { until: PlainDate; happenings: readonly Happening[] }

/**
 * The signed agreements one after the other. Each runs until its last day, its early end or the day before a later one
 * starts; what happens from its start until then is its own. One that was replaced from its first day is left out: all that
 * happened under it belongs to the one that replaced it.
 */
export function runningAgreements(
  agreements: readonly Agreement[],
  happenings: readonly Happening[],
): readonly Running[] {
  return agreements.flatMap((agreement, index): Running[] => {
    const later = agreements.slice(index + 1)
    const until = lastDayInForce(agreement, later)
    const isBeforeNext = (day: PlainDate) => later.every(({ start }) => day < start)
    const own = happenings.filter(({ on }) => on >= agreement.start && isBeforeNext(on))
    return until === null ? [] : [{ ...agreement, until, happenings: own }]
  })
}

/** What a rule demands of one agreement: met by what happened, with the board meeting to aim for where that is what it takes. */
export function runningDuties(rule: DutyRule & Cited, running: Running, now: Now): Duty[] {
  if ('atLeast' in rule) {
    const { start, keptFrom, until } = running
    const term = { start: keptFrom, end: until, broughtIn: isAfter(keptFrom, start) }
    const known = { ...running, today: now.today }
    return termFindings(rule, term).map((finding) => withHeld(dutyOf(rule, finding), rule, known))
  }
  const { end, earlyEnd } = running
  const aim = { ...now, end, endsEarly: earlyEnd !== null }
  return byTheEnd(rule, running)
    .filter((duty) => duty.met !== undefined || !isAfter(duty.due ?? running.until, running.until))
    .map((duty) => (isAfter(now.today, running.until) ? asPast(duty) : withBoardMeeting(duty, rule, aim)))
}

/** The duties as the last day in force gives them; those of an early end, from its decision on. */
function byTheEnd(rule: DutyRule & Cited, running: Running): Duty[] {
  const { earlyEnd, signedEnd, end } = running
  const until = (last: PlainDate) => metUntil(rule, { ...running, end: last })
  const before = until(signedEnd)
  return earlyEnd === null ? before : acrossEarlyEnd(before, until(end), { ...earlyEnd, end })
}

function metUntil(rule: DutyRule & Cited, running: Running): Duty[] {
  const planned = findingsOf(rule, running).map((finding) => dutyOf(rule, finding))
  return metInTurn(planned, rule, running.happenings)
}

/**
 * A bridging adds no yearly duty whose window had closed when it was signed. Of an agreement that was brought in, what had its
 * window before that day was done, or not, elsewhere.
 */
function findingsOf(rule: DutyRule, running: Running): Finding[] {
  const { end, agreedEnd, keptFrom, happenings } = running
  const broughtIn = 'window' in rule && isAfter(keptFrom, running.start)
  const start = broughtIn ? keptFrom : running.start
  const findings = termFindings(rule, { start, end, broughtIn }).filter(
    ({ due }) => !broughtIn || due === undefined || due >= keptFrom,
  )
  const bridged = happenings.findLast((one) => one.fact === 'bridgingSigned')
  if (bridged === undefined || end === agreedEnd) return findings
  const years = new Set(termFindings(rule, { start, end: agreedEnd }).map(({ year }) => year))
  return findings.filter(({ year, due }) => years.has(year) || (due !== undefined && due >= bridged.on))
}

function asPast(duty: Duty): Duty {
  return duty.met === undefined ? { ...duty, past: true } : duty
}

function withHeld(duty: Duty, rule: DutyRule, running: Running & { today: PlainDate }): Duty {
  const { start, until, happenings, today } = running
  const { from = start, due = until, count = 1 } = duty
  const held = happenings.filter((one) => isAny(one, rule.metBy) && one.on >= from && one.on <= due)
  const counted = metOn(
    { ...duty, held: held.length },
    held.sort((a, b) => (a.on < b.on ? -1 : 1))[count - 1],
  )
  const left = count - held.length
  if (left <= 0 || isBefore(today, from)) return counted
  if (isAfter(today, due)) return { ...counted, warning: heldTooFew(held.length, count) }
  const months = monthsTouched(today, due)
  return left > months ? { ...counted, warning: hardlyTime(left, due) } : counted
}

/** Each duty with the first fact that can be its own: a fact serves one duty only. */
function metInTurn(duties: readonly Duty[], rule: DutyRule, happenings: readonly Happening[]): Duty[] {
  const left = happenings.filter((one) => isAny(one, rule.metBy))
  return duties.map((duty, index) => {
    const at = left.findIndex((one) => belongs(one, duty, duties[index + 1]))
    const [met] = at < 0 ? [] : left.splice(at, 1)
    return met === undefined ? deferred(duty, rule, happenings) : metOn(duty, met)
  })
}

/** A yearly duty takes what says its year, or else was opened from that year on and before the next window opens. */
function belongs({ about, openedOn, on }: Happening, { year }: Duty, next: Duty | undefined): boolean {
  if (year === undefined) return true
  if (about !== undefined) return about === year
  const opened = openedOn ?? on
  return opened >= `${year}-01-01` && (next?.from === undefined || opened < next.from)
}

function deferred(duty: Duty, { deferredBy }: DutyRule, happenings: readonly Happening[]): Duty {
  const { year, deferrable } = duty
  const decision = happenings.find((one) => isAny(one, deferredBy) && (one.about ?? year) === year)
  if (deferrable === undefined || decision === undefined) return duty
  return { ...duty, met: { on: decision.on, seq: decision.seq }, warning: putOff(decision.on) }
}
