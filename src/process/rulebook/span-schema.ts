import { z } from 'zod'

/** Units in which a rulebook counts from an event. */
export const spanUnits = ['days', 'weeks', 'months', 'workingDays'] as const
export type SpanUnit = (typeof spanUnits)[number]

const count = z.int().min(1)

/** A time in one of the units. */
export const span = {
  days: count.optional(),
  weeks: count.optional(),
  months: count.optional(),
  workingDays: count.optional(),
}

export type Span = Partial<Record<SpanUnit, number | undefined>>

/** For `refine`. */
export const onlyOneUnit: [(written: Span) => boolean, { message: string }] = [
  (written) => spanUnits.filter((unit) => written[unit] !== undefined).length === 1,
  { message: 'Ange precis en av days, weeks, months och workingDays.' },
]
