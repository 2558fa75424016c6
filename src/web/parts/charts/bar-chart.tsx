import { Table } from '../table.tsx'
import { Chart, type ChartSaid } from './chart.tsx'
import type { ChartValue, Written } from './figure.ts'
import { figuresIn, plainFigure, writtenValue } from './figure.ts'
import { cut, percent, type Scale, scaleOf } from './scale.ts'

export type BarChartProps = ChartSaid & {
  /** What the categories are, for the table: "Rad", "År". */
  categoryTitle: string
  categories: readonly string[]
  /** One value for each category. At most four series can be told apart. */
  series: readonly { name: string; values: readonly ChartValue[] }[]
  written?: Written
}

const lineHeight = 40
const headHeight = 28
const gap = 10

/** Lying bars, each with its name and figure above it: no key is needed, and they read alike at any width. */
export function BarChart({ categoryTitle, categories, series, written, ...said }: BarChartProps) {
  const figure = written ?? plainFigure(said.language)
  const scale = scaleOf(figuresIn(series))
  const blockHeight = headHeight + series.length * lineHeight + gap
  const rows = categories.map((category, index) => ({ category, index }))
  const textOf = (value: ChartValue | undefined) => writtenValue(value ?? null, figure, said.language)
  const columns = [
    { title: categoryTitle, cell: (row: { category: string }) => row.category },
    ...series.map(({ name, values }) => ({
      title: name,
      numeric: true,
      cell: (row: { index: number }) => textOf(values[row.index]),
    })),
  ]
  return (
    <Chart
      {...said}
      height={categories.length * blockHeight}
      ownTable={<Table caption={said.title} captionHidden columns={columns} rows={rows} />}
    >
      {rows.map(({ category, index }) => (
        <g>
          <text class="chart-head" x="0" y={String(index * blockHeight + 18)}>
            {cut(category)}
          </text>
          {series.map(({ name, values }, place) => (
            <Bar
              {...{ name, scale, place }}
              value={values[index] ?? null}
              text={textOf(values[index])}
              top={index * blockHeight + headHeight + place * lineHeight}
            />
          ))}
        </g>
      ))}
    </Chart>
  )
}

type BarProps = { name: string; value: ChartValue; text: string; scale: Scale; top: number; place: number }

function Bar({ name, value, text, scale, top, place }: BarProps) {
  const nought = scale.at(0)
  const end = typeof value === 'number' ? scale.at(value) : nought
  return (
    <>
      <text class="chart-label" x="0" y={String(top + 14)}>
        {cut(`${name}: ${text}`, 42)}
      </text>
      <line
        class="chart-axis"
        x1={percent(nought)}
        x2={percent(nought)}
        y1={String(top + 18)}
        y2={String(top + 34)}
      />
      <rect
        class={`chart-bar chart-${place + 1}`}
        x={percent(Math.min(nought, end))}
        width={percent(Math.abs(end - nought))}
        y={String(top + 20)}
        height="12"
      />
    </>
  )
}
