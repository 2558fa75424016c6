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
import type { Money } from './profile.ts'

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

type Amounts = { contributions: NewContribution[]; costs: NewCost[]; payments: Payment[] }

/** What every party puts in, what it is spent on, and when the public money is paid. */
export function amountsOf(parties: readonly Party[], term: Term, money: Money): Amounts {
  const all = parties.flatMap((party): Bearing[] =>
    party.side === 'associated' ? [] : [{ party, bears: bornBy(party, parties, money) }],
  )
  const years = yearsOf(term)
  const each = <Made>(make: (one: Bearing, year: number, share: number) => Made[]): Made[] =>
    years.flatMap(({ year, share }) => all.flatMap((one) => make(one, year, share)))
  return {
    contributions: each((one, year, share) => contributionsOf(one, year, share)),
    costs: each((one, year, share) => costsOf(one, year, share)),
    payments: each(({ party, bears }, year, share) =>
      party.lead ? paymentsOf(party, paidOn(term, { year, share }, bears)) : [],
    ),
  }
}

type Bearing = { party: Party; bears: Money }

/** The first of each side bears what is told; the others a part of that. */
export function bornBy({ id, side }: Party, parties: readonly Party[], money: Money): Money {
  const place = parties.filter((one) => one.side === side).findIndex((one) => one.id === id)
  return place < 1 ? money : partnersPart(money, place)
}

/** What a partner besides the first bears, in whole thousands: each less than the one before it. */
export function partnersPart(money: Money, place: number): Money {
  const part = (all: number) => shareOf(all, 0.4 / place)
  const { leaders, activities, ownMoney, ownStaff, staffHours, voluntary } = money
  return {
    ...{ leaders: part(leaders), activities: part(activities), spent: money.spent },
    ...{ ownMoney: part(ownMoney), ownStaff: part(ownStaff) },
    ...{
      staffHours: Math.round((staffHours * 0.4) / place),
      voluntary: Math.round((voluntary * 0.4) / place),
    },
  }
}

/** What the public side pays of a year's costs: each line is in whole thousands, and they are paid in full. */
export function publicMoney(money: Money, share: number): number {
  return shareOf(money.leaders, share) + shareOf(money.activities, share)
}

const reckoned = 'Ledarnas timmar med sociala avgifter'

function contributionsOf(
  { party: { id, side }, bears }: Bearing,
  year: number,
  share: number,
): NewContribution[] {
  const row = { party: id, year, hours: null, valuation: '', basedOn: 0 }
  if (side === 'public') return [{ ...row, kind: 'cash', amount: kronor(publicMoney(bears, share)) }]
  return [
    { ...row, kind: 'cash', amount: kronor(shareOf(bears.ownMoney, share)) },
    {
      ...row,
      kind: 'staff',
      amount: kronor(shareOf(bears.ownStaff, share)),
      hours: Math.round(bears.staffHours * share),
      valuation: reckoned,
    },
  ]
}

function costsOf({ party: { id, side }, bears }: Bearing, year: number, share: number): NewCost[] {
  const row = { party: id, year, valuation: '', basedOn: 0 }
  if (side === 'public')
    return [
      { ...row, line: 'staff', form: 'cash', amount: kronor(shareOf(bears.leaders, share)) },
      { ...row, line: 'activities', form: 'cash', amount: kronor(shareOf(bears.activities, share)) },
    ]
  return [
    { ...row, line: 'activities', form: 'cash', amount: kronor(shareOf(bears.ownMoney, share)) },
    {
      ...row,
      line: 'staff',
      form: 'inKind',
      amount: kronor(shareOf(bears.ownStaff, share)),
      valuation: reckoned,
    },
  ]
}

type Year = { year: number; share: number }

/** Half of the year's money in February, half in August; what has begun too late for both is paid at once. */
export function paidOn({ start, end }: Term, { year, share }: Year, money: Money) {
  const days = [plainDate(`${year}-02-15`), plainDate(`${year}-08-15`)].filter(
    (on) => !isBefore(on, start) && !isAfter(on, end),
  )
  const all = days.length > 0 ? days : [latest(start, plainDate(`${year}-01-10`))]
  const whole = publicMoney(money, share)
  return all.map((on) => ({ on, amount: whole / all.length }))
}

function paymentsOf({ id: party }: Party, paid: readonly { on: PlainDate; amount: number }[]): Payment[] {
  return paid.map(({ on, amount }) => ({ on, party, amount: kronor(amount) }))
}
