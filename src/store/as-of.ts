import { type RawBuilder, sql } from 'kysely'
import { dayInStockholm } from '../kernel/plain-date.ts'

/** Whether it had been done at an instant, by the column that says when; everything has where no instant is asked for. */
export function doneBy(column: string, asOf: Date | undefined): RawBuilder<boolean> {
  return asOf === undefined ? sql`true` : sql`${sql.ref(column)} <= ${asOf.toISOString()}`
}

/** Whether it had not been taken back at an instant, by the column that says when it was; now where no instant is asked for. */
export function notTakenBackBy(column: string, asOf: Date | undefined): RawBuilder<boolean> {
  const since = sql.ref(column)
  return asOf === undefined
    ? sql`${since} is null`
    : sql`(${since} is null or ${since} > ${asOf.toISOString()})`
}

/** Whether a party, `partnership_party as pp`, had not left by the day of an instant, and so stands in the text; now where no instant is asked for. */
export function hadNotLeftBy(asOf: Date | undefined): RawBuilder<boolean> {
  return asOf === undefined
    ? sql`pp.until_day is null`
    : sql`(pp.until_day is null or pp.until_day > ${dayInStockholm(asOf)})`
}
