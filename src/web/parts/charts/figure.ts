import type { Language } from '../../../domain/text.ts'
import { chartWords } from './words.ts'

/** A figure; 'hidden' for one that is kept back (src/domain/suppression.ts), null where there is none. */
export type ChartValue = number | null | 'hidden'

/** How a figure is written, for instance as kronor; 1 250,5 unless told. */
export type Written = (value: number) => string

export function writtenValue(value: ChartValue, written: Written, language: Language): string {
  const t = chartWords(language)
  if (value === 'hidden') return t.hidden
  return value === null ? t.none : written(value)
}

export function plainFigure(language: Language): Written {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return (value) => format.format(value)
}

export function figuresIn(series: readonly { values: readonly ChartValue[] }[]): number[] {
  return series.flatMap(({ values }) => values).filter((value) => typeof value === 'number')
}
