import {
  addDays,
  addMonthsClamped,
  earliest,
  firstDayOfQuarter,
  isBefore,
  lastDayOfMonth,
  lastDayOfQuarter,
  latest,
  type PlainDate,
  type Quarter,
} from '../../kernel/plain-date.ts'
import type { DutyRuleOf } from '../rulebook/duty-schema.ts'
import { type Finding, type Term, yearsIn } from './duties-types.ts'
import {
  beforeStart,
  broughtInLate,
  periodInWords,
  spanInWords,
  startedLate,
  type Words,
} from './duties-words.ts'

type Window = DutyRuleOf<'window'>['window']

/** The windows that a rule gives in an agreement: one a year for a quarter, one for the first months of the final year. */
export function windowDuties({ window }: DutyRuleOf<'window'>, term: Term): Finding[] {
  return window.of === 'finalYear' ? [finalYearDuty(window.firstMonths, term)] : quarterDuties(window, term)
}

/**
 * The first day of the final year: the twelve months (or as many as the rulebook says) that end on the last day in force, whole
 * calendar months when that is the last day of its month. It may lie before the start of a short agreement.
 */
export function finalYearStart(end: PlainDate, months = 12): PlainDate {
  const dayBefore = addMonthsClamped(end, -months)
  return addDays(end === lastDayOfMonth(end) ? lastDayOfMonth(dayBefore) : dayBefore, 1)
}

function quarterDuties({ quarter, of }: Exclude<Window, { of: 'finalYear' }>, term: Term): Finding[] {
  const finalYear = finalYearStart(term.end)
  const stop = of === 'everyYear' ? addDays(term.end, 1) : finalYear
  if (!isBefore(term.start, stop)) return []
  return yearsIn(term)
    .filter((year) => isBefore(firstDayOfQuarter(year, quarter), stop))
    .filter((year) => !isBefore(lastDayOfQuarter(year, quarter), term.start))
    .map((year) => quarterDuty(year, quarter, term))
}

function quarterDuty(year: number, quarter: Quarter, { start, end, broughtIn = false }: Term): Finding {
  const opens = firstDayOfQuarter(year, quarter)
  const from = latest(start, opens)
  const due = earliest(end, lastDayOfQuarter(year, quarter))
  const calculation = quarterWords(year, quarter)
  if (isBefore(start, opens)) return { year, from, due, arithmetic: calculation }
  const arithmetic = from === opens ? calculation : clippedWords(calculation, from, broughtIn)
  const warning = broughtIn ? broughtInLate : startedLate
  return { year, from, due, arithmetic, deferrable: true, warning }
}

function finalYearDuty(months: number, { start, end, broughtIn = false }: Term): Finding {
  const opens = finalYearStart(end)
  const from = latest(start, opens)
  const due = addDays(addMonthsClamped(opens, months), -1)
  const calculation = finalYearWords({ opens, end, months, due })
  if (isBefore(due, start)) return { due, arithmetic: calculation, warning: beforeStart(due, start) }
  const arithmetic = from === opens ? calculation : clippedWords(calculation, from, broughtIn)
  return { from, due, arithmetic }
}

function quarterWords(year: number, quarter: Quarter): Words {
  const window = periodInWords(firstDayOfQuarter(year, quarter), lastDayOfQuarter(year, quarter))
  return {
    sv: `kvartal ${quarter} ${year} = ${window.sv}`,
    en: `quarter ${quarter} of ${year} = ${window.en}`,
  }
}

type FinalYear = { opens: PlainDate; end: PlainDate; months: number; due: PlainDate }

function finalYearWords({ opens, end, months, due }: FinalYear): Words {
  const year = periodInWords(opens, end)
  const window = periodInWords(opens, due)
  const span = spanInWords(months, 'months')
  return {
    sv: `sista året ${year.sv}, dess ${months} första månader = ${window.sv}`,
    en: `final year ${year.en}, its first ${span.en} = ${window.en}`,
  }
}

function clippedWords({ sv, en }: Words, from: PlainDate, broughtIn: boolean): Words {
  return broughtIn
    ? {
        sv: `${sv}, dock tidigast från att partnerskapet fördes in ${from}`,
        en: `${en}, but not before the partnership was brought in on ${from}`,
      }
    : { sv: `${sv}, dock tidigast från starten ${from}`, en: `${en}, but not before the start on ${from}` }
}
