import { type Expression, type RawBuilder, sql } from 'kysely'

/** All the rows of a query as one value of another query, so that what belongs together is asked at once. */
export function jsonRows<Row>(query: Expression<Row>): RawBuilder<Row[]> {
  return sql`(select coalesce(json_agg(one_row), '[]') from (${query}) one_row)`
}

/** An instant as it stands in such JSON, as an instant elsewhere: in UTC, with milliseconds. */
export function instantIn(text: string): string {
  return new Date(text).toISOString()
}
