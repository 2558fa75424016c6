/** A party as a cell names it. */
export type NamedParty = { name: string; number: string | null }

const numberInBrackets = /[([]\s*((?:16)?\d{6}-?\d{4})\s*[)\]]/

/**
 * The parties that one cell names, in order and each once. They stand on lines of their own, or with a semicolon, a
 * plus or a spaced slash between them, or in a list with commas whose last name follows 'och'. Without any of those the
 * cell is one name, whatever words are in it: 'Barn och ungdom' is not two.
 */
export function partiesIn(cell: string): NamedParty[] {
  const parties = partsOf(cell).map(named)
  return parties.filter(
    (party, place) => party.name !== '' && parties.findIndex(({ name }) => name === party.name) === place,
  )
}

/** What stands in one cell with the same marks between: places, areas, numbers. */
export function partsOf(cell: string): string[] {
  const strong = split(cell, /[\n\r;|]+|\s\/\s|\s\+\s/)
  if (strong.length !== 1) return strong
  const byComma = split(cell, /,\s+|,$/)
  const last = byComma.at(-1) ?? ''
  return byComma.length < 2 ? byComma : [...byComma.slice(0, -1), ...split(last, /\s(?:och|samt|and)\s/)]
}

function split(cell: string, by: RegExp): string[] {
  return cell
    .split(by)
    .map((part) =>
      part
        .replace(/^\s*(?:[-–•*]\s+|\d+[.)]\s+)/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
}

function named(part: string): NamedParty {
  const number = numberInBrackets.exec(part)?.[1] ?? null
  return { name: part.replace(numberInBrackets, '').replace(/\s+/g, ' ').trim(), number }
}
