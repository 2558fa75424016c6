import {
  addDays,
  addMonthsClamped,
  earliest,
  firstDayOfQuarter,
  isAfter,
  lastDayOfQuarter,
  latest,
  monthOf,
  type PlainDate,
  yearOf,
} from '../../kernel/plain-date.ts'
import type { DutyRuleOf } from '../rulebook/duty-schema.ts'
import { type Finding, type Term, yearsIn } from './duties-types.ts'
import { decimal, periodInWords, type Words } from './duties-words.ts'

type Period = { year: number; from: PlainDate; due: PlainDate; months: number }

/**
 * A number of times for every year in force. A part of a year gives its share, rounded up and at least one; every calendar
 * month that the agreement touches counts as a month in force. In the year that an agreement was brought in its share is rounded
 * down, and may be none: what was held before was held elsewhere.
 */
export function atLeastDuties({ atLeast: { times, per } }: DutyRuleOf<'atLeast'>, term: Term): Finding[] {
  const periods = per === 'calendarYear' ? calendarYears(term) : agreementYears(term)
  return periods.flatMap(({ months, ...period }) => {
    const rounded = term.broughtIn === true && period.from === term.start ? 'down' : 'up'
    const count = shareOf(times, months, rounded)
    return count === 0
      ? []
      : [{ ...period, count, arithmetic: shareWords({ times, months, count, rounded, ...period }) }]
  })
}

type Rounded = 'up' | 'down'

/** Rounded up, no part of a year goes without. */
function shareOf(times: number, months: number, rounded: Rounded): number {
  const share = (times * months) / 12
  return rounded === 'up' ? Math.ceil(share) : Math.floor(share)
}

/** How many calendar months the days from the first to the last touch. */
export function monthsTouched(from: PlainDate, last: PlainDate): number {
  return (yearOf(last) - yearOf(from)) * 12 + monthOf(last) - monthOf(from) + 1
}

function calendarYears(term: Term): Period[] {
  return yearsIn(term).map((year) => {
    const from = latest(term.start, firstDayOfQuarter(year, 1))
    const due = earliest(term.end, lastDayOfQuarter(year, 4))
    return { year, from, due, months: monthsTouched(from, due) }
  })
}

function agreementYears({ start, end }: Term): Period[] {
  const periods: Period[] = []
  for (let from = start; !isAfter(from, end); from = addMonthsClamped(start, periods.length * 12)) {
    const due = earliest(end, addDays(addMonthsClamped(start, (periods.length + 1) * 12), -1))
    periods.push({ year: yearOf(from), from, due, months: Math.min(12, monthsTouched(from, due)) })
  }
  return periods
}

type Share = { times: number; count: number; rounded: Rounded } & Period

function shareWords({ times, months, count, rounded, from, due }: Share): Words {
  const period = periodInWords(from, due)
  const share = decimal((times * months) / 12)
  const exact = (times * months) % 12 === 0
  return {
    sv: `${times} per år × ${months}/12 månader (${period.sv}) = ${share.sv}${exact ? '' : `, avrundat ${rounded === 'up' ? 'uppåt' : 'nedåt'} till ${count}`}`,
    en: `${times} a year × ${months}/12 months (${period.en}) = ${share.en}${exact ? '' : `, rounded ${rounded} to ${count}`}`,
  }
}
