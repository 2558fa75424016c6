import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/**
 * What a schema found, each at the value itself. Where there were several ways to write something, what is said is what
 * is wrong by the way that the writer came furthest on.
 */
export function closestIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.discriminator !== undefined) return [issue]
    const ways = issue.errors.map((way) => closestIssues(way))
    const best = ways
      .filter((way) => way.length > 0)
      .sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length)[0]
    return best === undefined ? [issue] : best.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
  })
}

/** How far in the first fault is; another sort of thing than what was asked for is not even begun. */
function depthOf(issues: readonly Issue[]): number {
  const depths = issues.map(
    ({ code, path }) => path.length - (code === 'invalid_type' && path.length === 0 ? 1 : 0),
  )
  return Math.min(...depths)
}
