/** Day arithmetic for what checks the engine: nothing of src/kernel is used here. Days are written YYYY-MM-DD. */

const dayLength = 86_400_000

const found = new Map<string, string>()

/** Kept, since whole lives are reckoned day by day. */
function remembered(key: string, reckon: () => string): string {
  const day = found.get(key) ?? reckon()
  found.set(key, day)
  return day
}

export function daysAfter(day: string, days: number): string {
  return remembered(`${day} ${days}`, () =>
    new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10),
  )
}

export function monthsBefore(day: string, months: number): string {
  return remembered(`${day} -${months} months`, () => clamped(day, months))
}

function clamped(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const longest = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, longest))).toISOString().slice(0, 10)
}

export function isLastOfMonth(day: string): boolean {
  return daysAfter(day, 1).endsWith('-01')
}

export function workingDaysAfter(day: string, days: number): string {
  let [found, left] = [day, days]
  while (left > 0) {
    found = daysAfter(found, 1)
    if (isWorking(found)) left -= 1
  }
  return found
}

function isWorking(day: string): boolean {
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day)
}

const known = new Map<number, ReadonlySet<string>>()

/** The days off that may fall on a weekday; midsummer's eve, Christmas Eve and New Year's Eve with them. */
function holidaysOf(year: number): ReadonlySet<string> {
  const holidays = known.get(year) ?? new Set(countedHolidays(year))
  known.set(year, holidays)
  return holidays
}

function countedHolidays(year: number): string[] {
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']
  const easter = easterOf(year)
  const midsummersEve = [19, 20, 21, 22, 23, 24, 25]
    .map((date) => `${year}-06-${date}`)
    .filter((day) => new Date(day).getUTCDay() === 5)
  return [
    ...fixed.map((date) => `${year}-${date}`),
    ...[-2, 1, 39].map((days) => daysAfter(easter, days)),
    ...midsummersEve,
  ]
}

/** Easter Sunday by the table that Gauss gave for 1900-2099. */
function easterOf(year: number): string {
  const d = (19 * (year % 19) + 24) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7
  const late = d + e
  const days = (d === 29 && e === 6) || (d === 28 && e === 6 && year % 19 > 10) ? late - 7 : late
  return daysAfter(`${year}-03-22`, days)
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b
}

export function later(a: string, b: string): string {
  return a > b ? a : b
}
