import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Rulebook } from './rulebook-schema.ts'

export type Threshold = Rulebook['thresholds'][number]

/**
 * The threshold of a name that holds on a day, if any. Its id is the name, or the name with a hyphen and more where there
 * are several over time.
 */
export function thresholdOn(
  { thresholds }: Pick<Rulebook, 'thresholds'>,
  name: string,
  day: PlainDate,
): Threshold | undefined {
  return thresholds.find(
    ({ id, validFrom, validTo }) =>
      (id === name || id.startsWith(`${name}-`)) &&
      validFrom <= day &&
      (validTo === undefined || day <= validTo),
  )
}
