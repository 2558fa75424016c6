import { parsePlainDate } from '../../kernel/plain-date.ts'
import type { Rulebook } from './rulebook-schema.ts'

type Found = { path: readonly PropertyKey[]; sentence: string }

/** Days of a rulebook that are in no calendar, and ceilings that end before they begin. */
export function brokenDays({ validFrom, thresholds }: Rulebook): readonly Found[] {
  return [
    ...noDay(validFrom, ['validFrom']),
    ...thresholds.flatMap((one, index) => [
      ...noDay(one.validFrom, ['thresholds', index, 'validFrom']),
      ...noDay(one.validTo, ['thresholds', index, 'validTo']),
      ...(one.validTo !== undefined && one.validTo < one.validFrom
        ? [
            {
              path: ['thresholds', index, 'validTo'],
              sentence: `"${one.id}" slutar gälla innan det börjar.`,
            },
          ]
        : []),
    ]),
  ]
}

function noDay(day: string | undefined, path: readonly PropertyKey[]): readonly Found[] {
  return day === undefined || parsePlainDate(day) !== null
    ? []
    : [{ path, sentence: `Dagen ${day} finns inte.` }]
}
