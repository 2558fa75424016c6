import { z } from 'zod'

const text = z.string().trim().catch('')
const number = z.number().catch(Number.NaN)
const asText = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text)

function row<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((value) => (isBlock(value) ? value : {}), z.object(shape))
}

function isBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function rows<Row extends z.ZodType>(one: Row) {
  return z.preprocess((value) => (Array.isArray(value) ? value : []), z.array(one))
}

export type LooseUnit = { name: string; units: LooseUnit[] }

const unit: z.ZodType<LooseUnit> = z.lazy(() => row({ name: text, units: rows(unit) }))

/**
 * Whatever can be read of a description that may have faults: what cannot is empty. So that all that does not fit
 * together is found in the same round as all that is badly written.
 */
export const looseSchema = row({
  rulebook: text,
  theme: text,
  boards: rows(
    row({
      casePrefix: text,
      meetings: rows(row({ date: text, memoStop: text, dispatch: text })),
      meetingYears: rows(
        row({ year: number, memoStopDaysBefore: number, dispatchDaysBefore: number, days: rows(text) }),
      ),
      goals: rows(row({ code: asText, fromYear: number, toYear: number })),
    }),
  ),
  units: rows(unit),
  people: rows(row({ email: text, roles: rows(text), unit: text })),
})

export type Loose = z.output<typeof looseSchema>
