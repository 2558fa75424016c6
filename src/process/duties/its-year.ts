import type { Text } from '../../domain/text.ts'
import type { Duty } from './duties-types.ts'

/** What comes every year, with the year that it is about. Of what is counted the year says how many, too. */
export function ofItsYear(
  { sv, en = sv }: Text,
  duty: Pick<Duty, 'year' | 'count'> | null | undefined,
): Text {
  const { year, count } = duty ?? {}
  return year === undefined || count !== undefined
    ? { sv, en }
    : { sv: `${sv} (${year})`, en: `${en} (${year})` }
}
