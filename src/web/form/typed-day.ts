import { parseSwedishDate } from '../../domain/register/list/swedish-period.ts'
import { type PlainDate, parsePlainDate, yearOf } from '../../kernel/plain-date.ts'

/**
 * The day that somebody has typed, as people write days: 2026-03-18, 20260318 where the keys of a phone have no hyphen,
 * 18/3 2026, 18 mars 2026. Null for anything else, and for years that nobody means: from the others one can count both ways.
 */
export function typedDay(text: string): PlainDate | null {
  const day = parsePlainDate(parseSwedishDate(text) ?? '')
  return day !== null && yearOf(day) >= 1000 && yearOf(day) < 9000 ? day : null
}
