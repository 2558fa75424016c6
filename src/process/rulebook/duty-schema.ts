import { z } from 'zod'
import { eventTypes } from '../../domain/events.ts'
import { roles } from '../../domain/roles.ts'
import { type PlainDate, parsePlainDate } from '../../kernel/plain-date.ts'
import { dutyName } from './duty-name.ts'
import { bilingual, sourceRef, trackKinds } from './parts-schema.ts'
import { onlyOneUnit, span } from './span-schema.ts'

/** Facts that several events give together and that a rulebook may count from as if they were events. */
export const derivedFacts = [
  /** The right to aid was conferred: the earlier of the board's decision and the last signature. */
  'aidConferred',
  /** The board's minutes were approved (justerade). */
  'minutesApproved',
  /** Everyone has signed. */
  'agreementSigned',
  /** The newest conclusion on state aid is that there is none, or that it rests on another ground than de minimis. */
  'noDeMinimisAid',
  /** The day of the oldest of the party's documents in use. */
  'partyDocumentsDated',
] as const

const count = z.int().min(1)
const day = z.string().transform((written, context): PlainDate => {
  const date = parsePlainDate(written)
  if (date !== null) return date
  context.addIssue('Skriv dagen som ÅÅÅÅ-MM-DD.')
  return z.NEVER
})

/** An event, a derived fact, or an event on one kind of track: `{ event: boardApproved, on: finalReport }`. */
const fact = z.union([
  z.enum([...eventTypes, ...derivedFacts]),
  z.strictObject({ event: z.enum(eventTypes), on: z.enum(trackKinds) }),
])
const facts = z.union([fact, z.array(fact).min(1)]).transform((one) => (Array.isArray(one) ? one : [one]))

const common = {
  /** With a year last where a statutory duty has several rows over time: aid-registration-2031. */
  id: z.string().regex(/^[a-z]+(-[a-z]+)*(-\d{4})?$/, 'Skriv id med små bokstäver och bindestreck.'),
  title: bilingual,
  responsible: z.enum(roles),
  /** The paragraph the duty rests on. */
  source: sourceRef,
  /** What is our own reading or proposal, where the source leaves it open. */
  reading: bilingual.optional(),
  /** Rests on statute: holds by the day of the act, in every case, whatever version of the rulebook it follows. */
  byLaw: z.literal(true).optional(),
  /** The facts of which any one meets the duty. */
  metBy: facts.optional(),
  /** The facts that put a deferrable duty off to the next year. */
  deferredBy: facts.optional(),
  /** The facts that make the duty fall away. */
  unless: facts.optional(),
  /** Days before the last day, or parts of the window, when people are told. */
  alerts: z.array(z.union([z.int().min(0), z.enum(['windowStart', 'windowMiddle'])])).default([]),
  /** Counts only when it starts on or after this day. */
  appliesFrom: day.optional(),
  /** Counts only when it starts before this day. */
  appliesUntil: day.optional(),
  /** A day that others keep, shown for information. */
  informative: z.literal(true).optional(),
  /** Watches over something that grows old: no next day for anybody until the first day of telling has come. */
  watches: z.literal(true).optional(),
}

const within = z
  .strictObject({
    ...span,
    of: facts,
    /** A statutory limit moves to the next working day (lag 1930:173, 2 §); local limits never do. */
    statutory: z.literal(true).optional(),
  })
  .refine(...onlyOneUnit)

const atLeast = z.strictObject({ times: count, per: z.enum(['calendarYear', 'agreementYear']) })

const quarterWindow = z.strictObject({
  quarter: z.literal([1, 2, 3, 4]),
  of: z.enum(['everyYear', 'everyYearBeforeFinal']),
})
const finalYearWindow = z.strictObject({ firstMonths: count.max(12), of: z.literal('finalYear') })

const beforeEnd = z.strictObject({
  months: count,
  of: z.literal('agreementEnd'),
  at: z.literal('boardMeeting').optional(),
})
const beforeSigning = z.strictObject({ of: z.literal('signing'), since: fact })

/** One duty of a rulebook, of one of the four kinds. */
export const dutySchema = z.union([
  z.strictObject({ ...common, within }),
  z.strictObject({ ...common, atLeast }),
  z.strictObject({ ...common, window: z.union([quarterWindow, finalYearWindow]) }),
  z.strictObject({ ...common, before: z.union([beforeEnd, beforeSigning]) }),
])

/** A rulebook's duties. Every id once; exactly one must reach a board meeting a number of months before the end. */
export const dutiesFile = z.strictObject({
  duties: z
    .array(dutySchema)
    .refine((rules) => new Set(rules.map((rule) => rule.id)).size === rules.length, {
      message: 'Två skyldigheter har samma id.',
    })
    .refine(
      (rules) => !rules.some((rule, index) => rules.slice(0, index).some((one) => overlap(one, rule))),
      {
        message:
          'Två rader för samma skyldighet gäller samtidigt: den ena ska sluta (appliesUntil) när den andra börjar (appliesFrom).',
      },
    )
    .refine((rules) => rules.filter(isGapRule).length === 1, {
      message: 'Precis en skyldighet ska ha before med months, of: agreementEnd och at: boardMeeting.',
    }),
})

export type DutyRule = z.infer<typeof dutySchema>
export type DutyRuleOf<Kind extends 'within' | 'atLeast' | 'window' | 'before'> = Extract<
  DutyRule,
  { [kind in Kind]: unknown }
>
export type Fact = z.infer<typeof fact>

/** Months before the end by which the board must have met about what comes after. Throws on rules that no schema has read. */
export function gapMonths(rules: readonly DutyRule[]): number {
  const rule = rules.find(isGapRule)
  if (rule === undefined) throw new Error('No duty is due before the end at a board meeting')
  return rule.before.months
}

/** Days that a board's minutes may take: nobody signs before they are approved. None where the rules say nothing of it. */
export function minutesDays(rules: readonly DutyRule[]): number {
  const rule = rules.find((one) => 'within' in one && (one.metBy ?? []).includes('minutesApproved'))
  return rule !== undefined && 'within' in rule ? (rule.within.days ?? 0) : 0
}

type Row = Pick<DutyRule, 'id' | 'appliesFrom' | 'appliesUntil'>

/** Whether two rows of one duty hold on the same day. */
function overlap(one: Row, other: Row): boolean {
  const isOver = ({ appliesUntil }: Row, { appliesFrom }: Row) =>
    appliesUntil !== undefined && appliesFrom !== undefined && appliesUntil <= appliesFrom
  return dutyName(one.id) === dutyName(other.id) && !isOver(one, other) && !isOver(other, one)
}

function isGapRule(rule: DutyRule): rule is DutyRuleOf<'before'> & { before: z.infer<typeof beforeEnd> } {
  return 'before' in rule && rule.before.of === 'agreementEnd' && rule.before.at === 'boardMeeting'
}
