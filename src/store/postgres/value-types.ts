import pg from 'pg'

/** PostgreSQL's own numbers of the types that we read in our own way. */
const int8 = 20
const date = 1082
const timestamp = 1114
const timestamptz = 1184
const arrayOf = { text: 1009, int8: 1016, timestamp: 1115, date: 1182, timestamptz: 1185 }

/**
 * How PostgreSQL's values become ours: `date` stays 'YYYY-MM-DD' (legal time is never an instant), `timestamptz`
 * is an ISO instant in UTC with milliseconds, `bigint` is a number and throws beyond 2^53, `numeric` stays text.
 */
export const valueTypes = {
  getTypeParser(oid: number, format: 'text' | 'binary' = 'text') {
    return textParsers.get(oid) ?? pg.types.getTypeParser(oid, format)
  },
}

const textParsers = new Map<number, (text: string) => unknown>([
  [int8, exactNumber],
  [date, asItIs],
  [timestamp, asItIs],
  [timestamptz, isoInstant],
  [arrayOf.int8, eachOf(exactNumber)],
  [arrayOf.date, eachOf(asItIs)],
  [arrayOf.timestamp, eachOf(asItIs)],
  [arrayOf.timestamptz, eachOf(isoInstant)],
])

function asItIs(text: string): string {
  return text
}

function exactNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`The bigint ${text} does not fit in a number`)
  return number
}

/** Our connections have UTC, so that nearly always only the form differs. */
function isoInstant(text: string): string {
  if (/^\d{4}-\d\d-\d\d [\d:.]{8,}\+00$/.test(text))
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).slice(0, 3).padEnd(3, '0')}Z`
  const instant = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
  return Number.isNaN(instant.getTime()) ? text : instant.toISOString()
}

function eachOf(parse: (text: string) => unknown) {
  const items: (text: string) => (string | null)[] = pg.types.getTypeParser(arrayOf.text)
  return (text: string): unknown[] => items(text).map((item) => (item === null ? null : parse(item)))
}
