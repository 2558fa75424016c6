import { type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import type { Agreement } from '../agreement.ts'
import type { RegisterGoal } from '../register.ts'
import type { GoalResult, IndicatorValue } from '../results.ts'
import type { Text } from '../text.ts'

type Results = { agreement: Pick<Agreement, 'start' | 'end'>; goals: readonly GoalResult[] }

/** The goals of the signed agreements as the register tells them: each indicator with its latest value of every year. */
export function resultsByGoal(agreements: readonly Results[]): RegisterGoal[] {
  return agreements.flatMap(({ agreement, goals }) =>
    goals.map(({ text, indicators }) => ({
      goal: { sv: text },
      from: agreement.start,
      to: agreement.end,
      indicators: indicators.map((indicator) => ({
        name: { sv: indicator.name },
        baseline: orNull(indicator.baseline),
        target: orNull(indicator.target),
        source: orNull(indicator.source),
        values: latestOfYears(indicator).map((one) => ({
          year: yearOf(one.on),
          on: one.on,
          ...shownPublicly(one),
        })),
      })),
    })),
  )
}

/** The last value of each year, in the order of the years. */
export function latestOfYears<Value extends { on: PlainDate }>({
  values,
}: {
  values: readonly Value[]
}): Value[] {
  const latest = new Map(values.map((value) => [yearOf(value.on), value]))
  return [...latest.values()]
}

/** What counts one to four people is kept back, and so is every other figure from one to four: nobody outside can tell them apart. */
export function shownPublicly({ value }: Pick<IndicatorValue, 'value'>): {
  value: number | null
  suppressed: boolean
} {
  const isSmall = value === 'hidden' || (value > 0 && value < 5)
  return { value: isSmall ? null : value, suppressed: isSmall }
}

function orNull(words: string): Text | null {
  return words === '' ? null : { sv: words }
}
