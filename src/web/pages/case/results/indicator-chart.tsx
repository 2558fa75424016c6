import { figureIn, type IndicatorResult, type IndicatorValue } from '../../../../domain/results.ts'
import { daysBetween, plainDate } from '../../../../kernel/plain-date.ts'
import { LineChart } from '../../../parts/charts/line-chart.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { At } from './load.ts'
import { words } from './words.ts'

const beginning = plainDate('2000-01-01')

type IndicatorChartProps = { at: At; round: string; indicator: IndicatorResult; asReported: boolean }

/** The values of an indicator along time, with its target where that is one figure. */
export function IndicatorChart({ at, round, indicator, asReported }: IndicatorChartProps) {
  const t = words(at.language)
  const { id, name, target, values } = indicator
  const wanted = figureIn(target)
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return null
  const shown = (one: IndicatorValue) => valueInWords(one.value, at.language)
  return (
    <LineChart
      id={`indicator-${round}-${id}`}
      language={at.language}
      title={name}
      description={
        values.length === 1 ? t.chartOne(name, shown(last)) : t.chartSaid(name, shown(first), shown(last))
      }
      pointTitle={t.day}
      points={values.map(({ on }) => ({ label: on, at: daysBetween(beginning, on) }))}
      series={[
        { name: t.value, values: values.map(({ value }) => value) },
        ...(wanted === null ? [] : [{ name: t.target, values: values.map(() => wanted) }]),
      ]}
      table={<Values at={at} name={name} values={values} asReported={asReported} />}
      tableOpen
    />
  )
}

type ValuesProps = { at: At; name: string; values: readonly IndicatorValue[]; asReported: boolean }

function Values({ at, name, values, asReported }: ValuesProps) {
  const t = words(at.language)
  const columns: Column<IndicatorValue>[] = [
    { title: t.day, cell: ({ on }) => <Day day={on} /> },
    { title: t.value, numeric: true, cell: ({ value }) => valueInWords(value, at.language) },
  ]
  const written: Column<IndicatorValue>[] = [
    { title: t.note, cell: ({ note }) => note },
    { title: t.who, cell: ({ by, represents }) => t.by(by, represents) },
  ]
  return (
    <Table
      caption={name}
      captionHidden
      columns={asReported ? columns : [...columns, ...written]}
      rows={values}
    />
  )
}

export function valueInWords(value: IndicatorValue['value'] | null, language: At['language']): string {
  const t = words(language)
  if (value === 'hidden') return t.hidden
  return value === null
    ? t.removed
    : new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)
}
