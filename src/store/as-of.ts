import { type RawBuilder, sql } from 'kysely'

/** Whether it had been done at an instant, by the column that says when; everything has where no instant is asked for. */
export function doneBy(column: string, asOf: Date | undefined): RawBuilder<boolean> {
  return asOf === undefined ? sql`true` : sql`${sql.ref(column)} <= ${asOf.toISOString()}`
}
