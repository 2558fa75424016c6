export type Fields = Readonly<Record<string, unknown>>

export const mostRows = 30

/** The rows name-0, name-1 … in which something is written, each with its number. */
export function writtenRows<const Name extends string>(
  fields: Fields,
  names: readonly Name[],
): (Record<Name, string> & { index: number })[] {
  return Array.from({ length: mostRows }, (_, index) => index)
    .map((index) => ({ ...rowAt(fields, names, index), index }))
    .filter((row) => names.some((name) => row[name] !== ''))
}

/** As many rows as are filled in and some more. */
export function rowsToShow(filled: readonly { index: number }[], more: number): number {
  return Math.min(mostRows, (filled.at(-1)?.index ?? -1) + 1 + more)
}

function rowAt<Name extends string>(
  fields: Fields,
  names: readonly Name[],
  index: number,
): Record<Name, string> {
  const values = names.map((name): [Name, string] => [name, textIn(fields[`${name}-${index}`])])
  return Object.fromEntries(values) as Record<Name, string>
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
