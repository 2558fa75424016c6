/** What a form sent, with rows of fields such as decision-0, owner-0, decision-1, owner-1 … */
export type Fields = Readonly<Record<string, unknown>>

const mostRows = 40

/** The rows in which something is written, each with its number. */
export function writtenRows<const Name extends string>(
  fields: Fields,
  names: readonly Name[],
): (Record<Name, string> & { index: number })[] {
  return Array.from({ length: mostRows }, (_, index) => ({ ...rowAt(fields, names, index), index })).filter(
    (row) => names.some((name) => row[name] !== ''),
  )
}

/** As many rows as are filled in and some more. */
export function rowsToShow(filled: readonly { index: number }[], more: number): number {
  return Math.min(mostRows, (filled.at(-1)?.index ?? -1) + 1 + more)
}

/** What is written in one field, without the space around it. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value.trim() : ''
}

function rowAt<Name extends string>(fields: Fields, names: readonly Name[], index: number) {
  const values = names.map((name): [Name, string] => [name, textIn(fields, `${name}-${index}`)])
  return Object.fromEntries(values) as Record<Name, string>
}
