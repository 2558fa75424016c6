import type { Payment } from '../domain/budget.ts'
import type { Party } from '../domain/partnership.ts'
import { kronor } from '../kernel/money.ts'
import {
  addDays,
  addYears,
  daysBetween,
  earliest,
  isAfter,
  isBefore,
  latest,
  type PlainDate,
  plainDate,
  yearOf,
} from '../kernel/plain-date.ts'
import type { NewCost } from '../store/agreement/budget.ts'
import type { NewContribution } from '../store/agreement/contribution.ts'

export type Term = { start: PlainDate; end: PlainDate }

/** The last day of an agreement for so many whole years. */
export function lastDay(start: PlainDate, years: number): PlainDate {
  return addDays(addYears(start, years), -1)
}

/** The calendar years of an agreement, each with how much of the year it is in force. */
export function yearsOf({ start, end }: Term): { year: number; share: number }[] {
  return Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, index) => {
    const year = yearOf(start) + index
    const first = latest(start, plainDate(`${year}-01-01`))
    const last = earliest(end, plainDate(`${year}-12-31`))
    return { year, share: (daysBetween(first, last) + 1) / 365 }
  })
}

/** A part of a whole year's kronor, in whole thousands. */
export function shareOf(kronorAYear: number, share: number): number {
  return Math.round((kronorAYear * share) / 1000) * 1000
}

/** What a whole year costs, in kronor, and who bears it. */
export const aYear = { leaders: 340_000, activities: 110_000, ownMoney: 50_000, ownStaff: 80_000 }

type Amounts = { contributions: NewContribution[]; costs: NewCost[]; payments: Payment[] }

/** What every party puts in, what it is spent on, and when the public money is paid. */
export function amountsOf(parties: readonly Party[], term: Term): Amounts {
  const all = parties.filter(({ side }) => side !== 'associated')
  const years = yearsOf(term)
  const each = <Made>(make: (party: Party, year: number, share: number) => Made[]): Made[] =>
    years.flatMap(({ year, share }) => all.flatMap((party) => make(party, year, share)))
  return {
    contributions: each((party, year, share) => contributionsOf(party, year, share)),
    costs: each((party, year, share) => costsOf(party, year, share)),
    payments: each((party, year, share) =>
      party.lead ? paymentsOf(party, paidOn(term, { year, share })) : [],
    ),
  }
}

/** What the public side pays of a year's costs: each line is in whole thousands, and they are paid in full. */
function publicMoney(share: number): number {
  return shareOf(aYear.leaders, share) + shareOf(aYear.activities, share)
}

const reckoned = 'Ledarnas timmar med sociala avgifter'

function contributionsOf({ id: party, side }: Party, year: number, share: number): NewContribution[] {
  const row = { party, year, hours: null, valuation: '', basedOn: 0 }
  if (side === 'public') return [{ ...row, kind: 'cash', amount: kronor(publicMoney(share)) }]
  return [
    { ...row, kind: 'cash', amount: kronor(shareOf(aYear.ownMoney, share)) },
    {
      ...row,
      kind: 'staff',
      amount: kronor(shareOf(aYear.ownStaff, share)),
      hours: 320,
      valuation: reckoned,
    },
  ]
}

function costsOf({ id: party, side }: Party, year: number, share: number): NewCost[] {
  const row = { party, year, valuation: '', basedOn: 0 }
  if (side === 'public')
    return [
      { ...row, line: 'staff', form: 'cash', amount: kronor(shareOf(aYear.leaders, share)) },
      { ...row, line: 'activities', form: 'cash', amount: kronor(shareOf(aYear.activities, share)) },
    ]
  return [
    { ...row, line: 'activities', form: 'cash', amount: kronor(shareOf(aYear.ownMoney, share)) },
    {
      ...row,
      line: 'staff',
      form: 'inKind',
      amount: kronor(shareOf(aYear.ownStaff, share)),
      valuation: reckoned,
    },
  ]
}

/** Half of the year's money in February, half in August; what has begun too late for both is paid at once. */
export function paidOn({ start, end }: Term, { year, share }: { year: number; share: number }) {
  const days = [plainDate(`${year}-02-15`), plainDate(`${year}-08-15`)].filter(
    (on) => !isBefore(on, start) && !isAfter(on, end),
  )
  const all = days.length > 0 ? days : [latest(start, plainDate(`${year}-01-10`))]
  const whole = publicMoney(share)
  return all.map((on) => ({ on, amount: whole / all.length }))
}

function paymentsOf({ id: party }: Party, paid: readonly { on: PlainDate; amount: number }[]): Payment[] {
  return paid.map(({ on, amount }) => ({ on, party, amount: kronor(amount) }))
}
