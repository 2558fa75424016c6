import { CompiledQuery, type RawBuilder } from 'kysely'
import type { Db } from './db.ts'

type Values = Readonly<Record<string, string | number | null>>
type Write<Shape, Asked, Row> = (db: Db, shape: Shape, values: Asked) => RawBuilder<Row>

/**
 * A query whose text is written once for every shape and from then on only asked, each time with values of its own: a long
 * one costs more to write than to ask. `write` puts every value into the query as it is, as a parameter; only the shape may
 * decide how the query reads.
 */
export function keptQuery<Shape, Asked extends Values, Row>(write: Write<Shape, Asked, Row>) {
  const kept = new Map<string, Text>()
  return async (db: Db, shape: Shape, values: Asked): Promise<Row[]> => {
    const key = JSON.stringify(shape)
    const text = kept.get(key) ?? write(db, shape, slotsFor(values)).compile(db)
    kept.set(key, { sql: text.sql, parameters: text.parameters })
    const parameters = text.parameters.map((parameter) => filled(parameter, values))
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text.sql, parameters))
    return rows
  }
}

type Text = Pick<CompiledQuery, 'sql' | 'parameters'>

const slot = 'value of '

/** In place of each value its name, as no value is written. */
function slotsFor<Asked extends Values>(values: Asked): Asked {
  return Object.fromEntries(Object.keys(values).map((name) => [name, `${slot}${name}`])) as Asked
}

function filled(parameter: unknown, values: Values): unknown {
  const isSlot = typeof parameter === 'string' && parameter.startsWith(slot)
  return isSlot ? values[parameter.slice(slot.length)] : parameter
}
