import { z } from 'zod'
import type { RegisterRecord } from '../../register.ts'
import { called, filled, inSwedish, type Lines, orNothing } from './lines.ts'

type Result = RegisterRecord['results'][number]

const kinds = {
  target: ['mål', 'target'],
  result: ['resultat', 'result'],
  capacity: ['kapacitet', 'capacity'],
} as const

const figure = z.string().transform((written, context): number => {
  const value = Number(written.replace(/\s/g, '').replace(',', '.'))
  if (Number.isFinite(value)) return value
  context.addIssue('no figure')
  return z.NEVER
})

const parts = z.object({
  indicator: filled(600),
  kind: called(kinds),
  value: orNothing(figure),
  unit: filled(600),
  period: filled(300),
  basis: orNothing(filled(600)),
})

/** What came of it: what is counted; kind; value; unit; time; what it rests on. */
export const resultLines: Lines<Result, typeof parts.shape> = {
  parts,
  write: ({ indicator, kind, value, unit, period, basis }) => [
    ...[indicator.sv, kinds[kind][0], value === null ? null : String(value).replace('.', ',')],
    ...[unit.sv, period.sv, basis?.sv ?? null],
  ],
  make: ({ indicator, kind, value, unit, period, basis }, before) => {
    const known = before.find((one) => one.indicator.sv === indicator && one.kind === kind)
    return {
      indicator: inSwedish(indicator, known?.indicator),
      unit: inSwedish(unit, known?.unit),
      period: inSwedish(period, known?.period),
      basis: basis === null ? null : inSwedish(basis, known?.basis),
      ...{ kind, value, suppressed: value === null && (known?.suppressed ?? false) },
    }
  },
}
