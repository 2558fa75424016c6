import { isAfter, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { appliesOn } from '../rulebook/duty-on.ts'
import type { DutyRule, DutyRuleOf } from '../rulebook/duty-schema.ts'
import { dutyOf } from './duties-agreement.ts'
import { beforeSigning } from './duties-before.ts'
import { type DutyFacts, type Happening, holds, isAny, isFact } from './duties-facts.ts'
import type { Duty } from './duties-types.ts'
import { withinDuty } from './duties-within.ts'
import { type Cited, metLate } from './duties-words.ts'

/** Something that started a duty, and what met it. */
type Started = { start: Happening; met?: Happening }

/**
 * The duties that count from what has happened. Each starts once on its track until it is met; a round that leaves the
 * process lets go of what was started before it left, and keeps what leaving itself started (such as giving feedback).
 */
export function eventDuties(rule: DutyRuleOf<'within'> & Cited, facts: DutyFacts, today: PlainDate): Duty[] {
  return startedBy(rule, facts.happenings)
    .filter((one) => appliesOn(rule, one.start.on) && !holds(facts, one.start.round, rule.unless))
    .filter((one) => !isReleased(one, facts))
    .map(({ start, met }) => metOn(ofGiver(dutyOf(rule, withinDuty(rule, start.on)), start, facts), met))
    .filter((duty) => rule.metBy !== undefined || !isBefore(duty.due ?? today, today))
}

/**
 * The duties that must be met before anyone signs: shown from what starts them until the signatures. The act that they go
 * by is the grant: the day on which the right to it arose, and today as long as it has not.
 */
export function signingDuties(
  rule: DutyRuleOf<'before'> & Cited,
  facts: DutyFacts,
  today: PlainDate,
): Duty[] {
  if (rule.before.of !== 'signing' || isEstablished(rule, facts)) return []
  const { since } = rule.before
  const rounds = new Set(facts.happenings.filter((one) => isFact(one, since)).map((one) => one.round ?? ''))
  return [...rounds].flatMap((round) => {
    const own = facts.happenings.filter((one) => one.round === round)
    if (!appliesOn(rule, own.find(({ fact }) => fact === 'aidConferred')?.on ?? today)) return []
    const met = own.find((one) => isAny(one, rule.metBy))
    const over = !facts.open.has(round) || holds(facts, round, ['agreementSigned', ...(rule.unless ?? [])])
    return over && met === undefined ? [] : [metOn(dutyOf(rule, beforeSigning), met)]
  })
}

/** The duty, and the fact that met it. */
export function metOn(duty: Duty, met: Happening | undefined): Duty {
  if (met === undefined) return duty
  const late = duty.due !== undefined && isAfter(met.on, duty.due)
  const known = { ...duty, met: { on: met.on, seq: met.seq } }
  return late ? { ...known, warning: metLate(met.on, duty.due) } : known
}

function startedBy({ within, metBy }: DutyRuleOf<'within'>, happenings: readonly Happening[]): Started[] {
  const started: Started[] = []
  for (const one of happenings) {
    const open = started.filter((other) => metBy && other.met === undefined && isSame(other.start, one))
    if (open.length > 0 && isAny(one, metBy)) for (const other of open) other.met = one
    else if (open.length === 0 && isAny(one, within.of)) started.push({ start: one })
  }
  return started
}

/** On the same track, and of the same party where it is each party's own. */
function isSame(start: Happening, one: Happening): boolean {
  const isEachs = start.giver !== undefined && one.giver !== undefined
  return start.track === one.track && (!isEachs || start.giver === one.giver)
}

/** Whose duty it is, where each party has its own, also in its title. */
function ofGiver(duty: Duty, { giver }: Happening, { names }: DutyFacts): Duty {
  if (giver === undefined) return duty
  const name = names.get(giver) ?? ''
  const title = { sv: `${duty.title.sv}: ${name}`, en: `${duty.title.en}: ${name}` }
  return { ...duty, for: giver, title }
}

function isReleased({ start, met }: Started, { exits }: DutyFacts): boolean {
  const left = exits.get(start.round ?? '')
  return met === undefined && left !== undefined && start.seq < left
}

function isEstablished({ metBy = [] }: DutyRule, { established }: DutyFacts): boolean {
  return metBy.some((fact) => typeof fact === 'string' && established.has(fact))
}
