import { addDays, type PlainDate, plainDate, weekdayOf, yearOf } from './plain-date.ts'

/**
 * Whether the day is a public holiday by lag (1989:253) om allmänna helgdagar, Sundays included.
 * Each day is judged by the act as it read then: Whit Monday until 2004, the national day from 2005 (SFS 2004:1320).
 * Days before 1990, when the act took effect, are judged by its first reading; no case reaches that far back.
 */
export function isHoliday(date: PlainDate): boolean {
  return holidayName(date) !== null
}

/** The holiday's Swedish name; 'söndag' for a Sunday without a name of its own; `null` for every other day. */
export function holidayName(date: PlainDate): string | null {
  return namedHolidays(yearOf(date)).get(date) ?? (weekdayOf(date) === sunday ? 'söndag' : null)
}

/**
 * Whether work is done that day: not a Saturday, a holiday, Midsummer Eve, Christmas Eve or New Year's Eve
 * (2 § lag (1930:173) om beräkning av lagstadgad tid). Maundy Thursday, Walpurgis Eve and bridge days are working days.
 */
export function isWorkingDay(date: PlainDate): boolean {
  return weekdayOf(date) !== saturday && !isHoliday(date) && !isFreeEve(date)
}

/** The `count`th working day after the day, which is not itself counted; before it when negative. Zero gives the day itself. */
export function addWorkingDays(date: PlainDate, count: number): PlainDate {
  if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of working days: ${count}`)
  const step = Math.sign(count)
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** The day itself when it is a working day, otherwise the last working day before it. */
export function workingDayOnOrBefore(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, -1)
}

/** The day itself when it is a working day, otherwise the next working day after it. */
export function workingDayOnOrAfter(date: PlainDate): PlainDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, 1)
}

const friday = 5
const saturday = 6
const sunday = 7
const holidaysByYear = new Map<number, ReadonlyMap<PlainDate, string>>()

function isFreeEve(date: PlainDate): boolean {
  const monthAndDay = date.slice(5)
  if (monthAndDay === '12-24' || monthAndDay === '12-31') return true
  return monthAndDay >= '06-19' && monthAndDay <= '06-25' && weekdayOf(date) === friday
}

function namedHolidays(year: number): ReadonlyMap<PlainDate, string> {
  const known = holidaysByYear.get(year)
  if (known) return known
  const found = new Map([...fixedHolidays(year), ...movingHolidays(year)])
  holidaysByYear.set(year, found)
  return found
}

function fixedHolidays(year: number): [PlainDate, string][] {
  const days: [PlainDate, string][] = [
    [dayIn(year, '01-01'), 'nyårsdagen'],
    [dayIn(year, '01-06'), 'trettondedag jul'],
    [dayIn(year, '05-01'), 'första maj'],
    [dayIn(year, '12-25'), 'juldagen'],
    [dayIn(year, '12-26'), 'annandag jul'],
  ]
  if (year >= 2005) days.push([dayIn(year, '06-06'), 'Sveriges nationaldag'])
  return days
}

function movingHolidays(year: number): [PlainDate, string][] {
  const easter = easterSunday(year)
  const days: [PlainDate, string][] = [
    [addDays(easter, -2), 'långfredagen'],
    [easter, 'påskdagen'],
    [addDays(easter, 1), 'annandag påsk'],
    [addDays(easter, 39), 'Kristi himmelsfärdsdag'],
    [addDays(easter, 49), 'pingstdagen'],
    [saturdayFrom(dayIn(year, '06-20')), 'midsommardagen'],
    [saturdayFrom(dayIn(year, '10-31')), 'alla helgons dag'],
  ]
  if (year < 2005) days.push([addDays(easter, 50), 'annandag pingst'])
  return days
}

/** The Sunday after the church's full moon, by the Gregorian reckoning: golden number, epact, then the next Sunday. */
function easterSunday(year: number): PlainDate {
  const century = Math.floor(year / 100)
  const leapDaysSkipped = century - Math.floor(century / 4)
  const moonDrift = Math.floor((8 * century + 13) / 25)
  const golden = year % 19
  const epact = (19 * golden + leapDaysSkipped - moonDrift + 15) % 30
  const late = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0
  const fullMoon = addDays(dayIn(year, '03-21'), epact - late)
  return addDays(fullMoon, 7 - (weekdayOf(fullMoon) % 7))
}

function saturdayFrom(date: PlainDate): PlainDate {
  return addDays(date, (saturday - weekdayOf(date) + 7) % 7)
}

function dayIn(year: number, monthAndDay: string): PlainDate {
  return plainDate(`${String(year).padStart(4, '0')}-${monthAndDay}`)
}
