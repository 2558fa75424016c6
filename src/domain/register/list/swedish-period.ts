import { firstDayOf, lastDayOf } from '../../../kernel/partial-date.ts'
import { ok, type Result, refused } from '../../../kernel/result.ts'

/** From and to as exact as they were written: '2022', '2022-03', '2022-03-15'. `to` is null without an end. */
export type ReadPeriod = { from: string; to: string | null }
export type PeriodRefusal = 'empty' | 'notADate' | 'twoReadings' | 'backwards'

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const aDate =
  /\d{4}-\d{1,2}-\d{1,2}|\d{4}-\d\d|\d{8}|\d{1,2}(?::[ae])? [a-zåäö]+\.? \d{4}|[a-zåäö]+\.? \d{4}|\d{1,2}[/.]\d{1,2}[ ./-]+\d{4}|\d{4}/
    .source
const between = / ?(?:–|--?|\/|,|\btill\b|\btom\b|\boch\b) ?/.source
const aRange = new RegExp(`^(?:från |from )?(${aDate})${between}(${aDate}|\\d\\d|tills vidare|)$`)
const onwards = new RegExp(`^(?:från |from )(${aDate})$`)
const yearAndTwo = /^(\d{4})-(\d\d)$/

/**
 * A year, a month or a day as people in Sweden write them: '2022', 'mars 2022', '15 mars 2022', '15/3 2022',
 * '2022-03-15', '20220315'. Null for anything else, also for days that do not exist.
 */
export function parseSwedishDate(written: string): string | null {
  const text = plain(written)
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[ ./-]+(\d{4})$/.exec(text) ?? []
  if (year !== undefined) return real(year, month, day)
  const [, named, inMonth, inYear] = /^(?:(\d{1,2})(?::[ae])? )?([a-zåäö]+)\.? (\d{4})$/.exec(text) ?? []
  if (inYear !== undefined) return real(inYear, monthNumber(inMonth ?? ''), named)
  const [, y, m, d] =
    /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  return y === undefined ? null : real(y, m, d)
}

/** A period in one cell: '2022–2024', '2021-22', '1 mars 2021 till 30 april 2022', 'från 2022', '2022 tills vidare'. */
export function parseSwedishPeriod(written: string): Result<ReadPeriod, PeriodRefusal> {
  const text = plain(written).replace(/^år(?:en)? /, '')
  if (text === '') return refused('empty')
  if (isAmbiguous(text)) return refused('twoReadings')
  const single = parseSwedishDate(text)
  if (single !== null) return ok({ from: single, to: single })
  const from = onwards.exec(text)?.[1]
  if (from !== undefined) return ended(parseSwedishDate(from), null)
  const [, first = '', last] = aRange.exec(text.replace(/ tills vidare$/, '–')) ?? []
  if (last === undefined) return refused('notADate')
  return last === '' ? ended(parseSwedishDate(first), null) : range(first, last)
}

/** The same from two cells; an empty last one is a period without end. */
export function periodOf(from: string, to: string): Result<ReadPeriod, PeriodRefusal> {
  if (plain(from) === '') return refused('empty')
  if (plain(to) === '' || plain(to) === 'tills vidare') return ended(parseSwedishDate(from), null)
  return range(from, to)
}

/** '2009-12' is December to some and the years 2009 to 2012 to others. */
function isAmbiguous(text: string): boolean {
  const [, year, two] = yearAndTwo.exec(text) ?? []
  return year !== undefined && Number(two) >= 1 && Number(two) <= 12 && Number(two) > Number(year.slice(2))
}

function range(first: string, last: string): Result<ReadPeriod, PeriodRefusal> {
  const century = /^\d\d$/.test(plain(last)) && /^\d{4}$/.test(plain(first)) ? plain(first).slice(0, 2) : ''
  const to = parseSwedishDate(century + plain(last))
  return to === null ? refused('notADate') : ended(parseSwedishDate(first), to)
}

function ended(from: string | null, to: string | null): Result<ReadPeriod, PeriodRefusal> {
  if (from === null) return refused('notADate')
  const [begins, ends] = [firstDayOf(from), to === null ? null : lastDayOf(to)]
  if (begins === null || (ends !== null && ends < begins)) return refused('backwards')
  return ok({ from, to })
}

function real(year: string, month: string | undefined, day: string | undefined): string | null {
  const text = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
  const isNear = Number(year) >= 1950 && Number(year) <= 2100
  return isNear && firstDayOf(text) !== null ? text : null
}

function monthNumber(name: string): string {
  const full = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti']
    .concat(['september', 'oktober', 'november', 'december'])
    .indexOf(name)
  const short = name === 'sept' ? 8 : months.indexOf(name)
  return String((full === -1 ? short : full) + 1)
}

function plain(written: string): string {
  return written
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—−]/g, '–')
    .replace(/(?<=\d)–(?=\d)/g, '-')
    .replace(/\bt\.? ?o\.? ?m\.?(?= |\d|$)/, 'tom')
    .replace(/\bfr\.? ?o\.? ?m\.?(?= |\d|$)/, 'från')
    .trim()
}
