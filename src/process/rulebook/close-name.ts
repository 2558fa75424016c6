/** The name that is written most like this one; nothing when none is near it. */
export function closeName(written: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, away: editsBetween(written.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away)
  return best !== undefined && best.away <= Math.max(2, written.length / 4) ? best.name : undefined
}

/** How many letters have to be put in, taken away or changed (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1]
    for (let at = 1; at <= other.length; at++)
      next.push(
        Math.min(
          (next[at - 1] ?? 0) + 1,
          (row[at] ?? 0) + 1,
          (row[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
