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
    .map(({ start, met }) => metOn(dutyOf(rule, withinDuty(rule, start.on)), met))
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
    const open = started.find(({ start, met }) => metBy && met === undefined && start.track === one.track)
    if (open !== undefined && isAny(one, metBy)) open.met = one
    else if (open === undefined && isAny(one, within.of)) started.push({ start: one })
  }
  return started
}

function isReleased({ start, met }: Started, { exits }: DutyFacts): boolean {
  const left = exits.get(start.round ?? '')
  return met === undefined && left !== undefined && start.seq < left
}

function isEstablished({ metBy = [] }: DutyRule, { established }: DutyFacts): boolean {
  return metBy.some((fact) => typeof fact === 'string' && established.has(fact))
}
