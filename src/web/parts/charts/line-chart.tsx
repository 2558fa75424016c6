import { Table } from '../table.tsx'
import { Chart, type ChartSaid } from './chart.tsx'
import type { ChartValue, Written } from './figure.ts'
import { figuresIn, plainFigure, writtenValue } from './figure.ts'
import { LineMark } from './line-mark.tsx'
import { cut, percent, scaleOf } from './scale.ts'

export type LineChartProps = ChartSaid & {
  /** What the points are, for the table: "Dag", "År". */
  pointTitle: string
  /** Where each value stands; `at` is its place in time (any unit), the points stand evenly without it. */
  points: readonly { label: string; at?: number }[]
  /** One value for each point. A line is broken where there is none. At most four can be told apart. */
  series: readonly { name: string; values: readonly ChartValue[] }[]
  written?: Written
}

const plotHeight = 200
const keyHeight = 24
const [left, right] = [8, 97]

/** Lines over time, told apart by mark and dash as well as by colour. */
export function LineChart({ pointTitle, points, series, written, ...said }: LineChartProps) {
  const figure = written ?? plainFigure(said.language)
  const top = series.length * keyHeight + 16
  const scale = scaleOf(figuresIn(series))
  const x = placesOf(points)
  const y = (value: number) => top + plotHeight * (1 - scale.at(value) / 100)
  const rows = points.map(({ label }, index) => ({ label, index }))
  const columns = [
    { title: pointTitle, cell: (row: { label: string }) => row.label },
    ...series.map(({ name, values }) => ({
      title: name,
      numeric: true,
      cell: (row: { index: number }) => writtenValue(values[row.index] ?? null, figure, said.language),
    })),
  ]
  return (
    <Chart
      {...said}
      height={top + plotHeight + 32}
      ownTable={<Table caption={said.title} captionHidden columns={columns} rows={rows} />}
    >
      {scale.ticks.map((tick) => (
        <Tick y={y(tick)} text={figure(tick)} />
      ))}
      {series.map((one, place) => (
        <Line values={one.values} {...{ x, y, place }} />
      ))}
      {series.map(({ name }, place) => (
        <Key name={name} place={place} />
      ))}
      <PointLabels labels={points.map(({ label }) => label)} x={x} y={top + plotHeight + 22} />
    </Chart>
  )
}

function placesOf(points: LineChartProps['points']): number[] {
  const places = points.map(({ at }, index) => at ?? index)
  const [first, last] = [Math.min(...places), Math.max(...places)]
  return places.map((place) =>
    last === first ? (left + right) / 2 : left + ((right - left) * (place - first)) / (last - first),
  )
}

function Tick({ y, text }: { y: number; text: string }) {
  return (
    <>
      <line class="chart-grid" x1="0" x2="100%" y1={String(y)} y2={String(y)} />
      <text class="chart-tick" x="0" y={String(y - 4)}>
        {text}
      </text>
    </>
  )
}

type LineProps = {
  values: readonly ChartValue[]
  x: readonly number[]
  y: (value: number) => number
  place: number
}

function Line({ values, x, y, place }: LineProps) {
  const known = values.flatMap((value, index) =>
    typeof value === 'number' ? [{ index, x: percent(x[index] ?? 0), y: String(y(value)) }] : [],
  )
  return (
    <g class={`chart-line chart-${place + 1}`}>
      {known.map((from, index) => {
        const to = known[index + 1]
        return (
          to !== undefined &&
          to.index === from.index + 1 && <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        )
      })}
      {known.map((point) => (
        <LineMark x={point.x} y={point.y} place={place} />
      ))}
    </g>
  )
}

function Key({ name, place }: { name: string; place: number }) {
  const y = String(place * keyHeight + 12)
  return (
    <g class={`chart-line chart-${place + 1}`}>
      <line x1="0" x2="32" y1={y} y2={y} />
      <LineMark x="16" y={y} place={place} />
      <text class="chart-label" x="42" y={String(place * keyHeight + 17)}>
        {cut(name)}
      </text>
    </g>
  )
}

/** The first, the last and those between that have room even on a phone. */
function PointLabels({ labels, x, y }: { labels: readonly string[]; x: readonly number[]; y: number }) {
  const widest = Math.max(1, ...labels.map((label) => label.length)) * 3.2
  const shown: number[] = []
  for (const index of [0, labels.length - 1, ...labels.keys()]) {
    const clear = shown.every((other) => Math.abs((x[index] ?? 0) - (x[other] ?? 0)) >= widest)
    if (labels[index] !== undefined && clear) shown.push(index)
  }
  return shown.map((index) => (
    <text class="chart-tick" x={percent(x[index] ?? 0)} y={String(y)} text-anchor={anchorOf(x[index] ?? 0)}>
      {labels[index]}
    </text>
  ))
}

function anchorOf(place: number): 'start' | 'middle' | 'end' {
  if (place < 12) return 'start'
  return place > 88 ? 'end' : 'middle'
}
