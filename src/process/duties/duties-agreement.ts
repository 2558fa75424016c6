import {
  addDays,
  compareDates,
  daysBetween,
  isBefore,
  type PlainDate,
  plainDate,
} from '../../kernel/plain-date.ts'
import { dutyName } from '../rulebook/duty-name.ts'
import { appliesOn } from '../rulebook/duty-on.ts'
import type { DutyRule, Fact } from '../rulebook/duty-schema.ts'
import { sourceText } from '../rulebook/lookup.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { atLeastDuties } from './duties-at-least.ts'
import { beforeDuty } from './duties-before.ts'
import type { Duty, Finding, Term } from './duties-types.ts'
import { windowDuties } from './duties-window.ts'
import { withinDuty } from './duties-within.ts'
import { beforeRule, type Cited, sourceOf, withSource } from './duties-words.ts'

type Plan = Term & {
  rulebook: Rulebook
  /** The day the initiative was received. Without it there is no first meeting to hold. */
  receivedOn?: PlainDate | undefined
  /** The day the right to aid was conferred. Without it there is no aid to register. */
  conferredOn?: PlainDate | undefined
}

/**
 * Every duty that an agreement from `start` to `end` (the last day in force) brings, in order of last day, then of first
 * day, then of the rulebook. Throws when it ends before it starts. Source: avsnitt 2 of the instruction, read as
 * `reading` in the rulebook's duties says.
 */
export function dutiesOfAgreement({ rulebook, receivedOn, conferredOn, ...term }: Plan): Duty[] {
  if (isBefore(term.end, term.start)) throw new RangeError(`Ends ${term.end}, before it starts ${term.start}`)
  const started = new Map<Fact, PlainDate | undefined>([
    ['initiativeReceived', receivedOn],
    ['aidConferred', conferredOn],
  ])
  const rules = citedRules(rulebook)
  const duties = rules.flatMap((rule) =>
    [...termFindings(rule, term), ...startedFindings(rule, started, rules)].map((finding) =>
      dutyOf(rule, finding),
    ),
  )
  return inOrder(duties)
}

const cited = new WeakMap<Rulebook, readonly (DutyRule & Cited)[]>()

/** The rulebook's duties, each with its paragraph in both languages. */
export function citedRules(rulebook: Rulebook): readonly (DutyRule & Cited)[] {
  const known = cited.get(rulebook)
  if (known !== undefined) return known
  const made = rulebook.duties.map((rule) => ({ ...rule, paragraph: sourceText(rulebook, rule.source) }))
  cited.set(rulebook, made)
  return made
}

/** What a rule gives in the term of an agreement; nothing when it counts from events. */
export function termFindings(rule: DutyRule, term: Term): Finding[] {
  if ('atLeast' in rule) return atLeastDuties(rule, term)
  if ('window' in rule) return windowDuties(rule, term)
  return 'before' in rule && rule.before.of === 'agreementEnd' ? [beforeDuty(rule, term)] : []
}

/** A rule's finding with the rule's own words. */
export function dutyOf(rule: DutyRule & Cited, finding: Finding): Duty {
  const { title, responsible, informative, watches } = rule
  const id = dutyName(rule.id)
  const words = { arithmetic: withSource(finding.arithmetic, rule), source: sourceOf(rule) }
  const duty = { id, title, responsible, ...finding, ...words, alerts: alertDays(rule, finding) }
  return { ...duty, ...(informative && { informative }), ...(watches && { watches }) }
}

/** By last day, then first day; what has no day comes last; otherwise in the order they come. */
export function inOrder(duties: readonly Duty[]): Duty[] {
  const far = plainDate('9999-12-31')
  return [...duties].sort(
    (a, b) => compareDates(a.due ?? far, b.due ?? far) || compareDates(a.from ?? far, b.from ?? far),
  )
}

/** The days on which people are told, for a duty with these days. */
export function alertDays({ alerts }: DutyRule, { from, due }: Pick<Finding, 'from' | 'due'>): PlainDate[] {
  if (due === undefined) return []
  const windowStart = from ?? due
  const windowMiddle = addDays(windowStart, Math.floor(daysBetween(windowStart, due) / 2))
  const parts = { windowStart, windowMiddle }
  const days = alerts.map((alert) => (typeof alert === 'number' ? addDays(due, -alert) : parts[alert]))
  return [...new Set(days)].sort(compareDates)
}

function startedFindings(
  rule: DutyRule,
  days: ReadonlyMap<Fact, PlainDate | undefined>,
  rules: readonly DutyRule[],
): Finding[] {
  if (!('within' in rule)) return []
  const starts = rule.within.of.map((fact) => days.get(fact)).filter((day) => day !== undefined)
  return starts
    .filter((start) => appliesOn(rule, start) || isFirstToCome(rule, start, rules))
    .map((start) => ({ ...withinDuty(rule, start), ...notYetLaw(rule, start) }))
}

/** Before the first row of a duty applies it is shown for information; later ones are not. */
function isFirstToCome(rule: DutyRule, day: PlainDate, rules: readonly DutyRule[]): boolean {
  const first = rules.find(({ id }) => dutyName(id) === dutyName(rule.id))
  return first?.id === rule.id && rule.appliesFrom !== undefined && isBefore(day, rule.appliesFrom)
}

function notYetLaw({ appliesFrom }: DutyRule, start: PlainDate): Pick<Finding, 'warning'> {
  return appliesFrom !== undefined && isBefore(start, appliesFrom) ? { warning: beforeRule(appliesFrom) } : {}
}
