import {
  daysBetween,
  earliest,
  firstDayOfQuarter,
  latest,
  type PlainDate,
  yearOf,
} from '../../../kernel/plain-date.ts'
import { Day } from '../date-words.tsx'
import { Table } from '../table.tsx'
import { Chart, type ChartSaid } from './chart.tsx'
import { cut, percent } from './scale.ts'
import { chartWords } from './words.ts'

/** A time from its first to its last day. `gap` is a time without an agreement, `quiet` one that is only planned. */
export type Period = { from: PlainDate; to: PlainDate; words: string; tone?: 'main' | 'quiet' | 'gap' }
/** One day that stands out, such as a board meeting. */
export type DayMark = { on: PlainDate; words: string }
export type PeriodRow = { name: string; periods: readonly Period[]; marks?: readonly DayMark[] }
export type PeriodChartProps = ChartSaid & { rows: readonly PeriodRow[]; today?: PlainDate }

const rowHeight = 50
const axisHeight = 26

/** Periods on a line of years, a row for each name: the timeline of a partnership, or of many. */
export function PeriodChart({ rows, today, ...said }: PeriodChartProps) {
  const at = timeScale(rows, today)
  const height = axisHeight + rows.length * rowHeight
  return (
    <Chart {...said} height={height} ownTable={<PeriodTable {...said} rows={rows} />}>
      {at.years.map(({ year, place }) => (
        <>
          <line class="chart-grid" x1={percent(place)} x2={percent(place)} y1="0" y2={String(height)} />
          {place < 90 && (
            <text class="chart-tick" x={percent(place)} dx="4" y="14">
              {year}
            </text>
          )}
        </>
      ))}
      {rows.map((row, index) => (
        <Row row={row} place={at.place} top={axisHeight + index * rowHeight} />
      ))}
      {today !== undefined && (
        <line
          class="chart-today"
          x1={percent(at.place(today))}
          x2={percent(at.place(today))}
          y1="18"
          y2={String(height)}
        />
      )}
    </Chart>
  )
}

type Place = (day: PlainDate) => number

/** From the first day to the last, with the first of January of each year between that has room. */
function timeScale(rows: readonly PeriodRow[], today: PlainDate | undefined) {
  const days = [...rows.flatMap(daysOf), ...(today === undefined ? [] : [today])]
  const [first, ...others] = days
  if (first === undefined) return { place: () => 0, years: [] }
  const [from, to] = [earliest(first, ...others), latest(first, ...others)]
  const span = Math.max(1, daysBetween(from, to))
  const place: Place = (day) => (100 * daysBetween(from, day)) / span
  const count = yearOf(to) - yearOf(from)
  const step = Math.max(1, Math.ceil(count / 6))
  const years = Array.from({ length: count }, (_, index) => yearOf(from) + 1 + index)
    .filter((_, index) => index % step === 0)
    .map((year) => ({ year, place: place(firstDayOfQuarter(year, 1)) }))
  return { place, years }
}

function daysOf({ periods, marks = [] }: PeriodRow): PlainDate[] {
  return [...periods.flatMap(({ from, to }) => [from, to]), ...marks.map(({ on }) => on)]
}

function Row({ row, place, top }: { row: PeriodRow; place: Place; top: number }) {
  return (
    <g>
      <text class="chart-label" x="0" y={String(top + 14)}>
        {cut(row.name, 42)}
      </text>
      {row.periods.map(({ from, to, tone = 'main' }) => (
        <rect
          class={`chart-period chart-period-${tone}`}
          x={percent(place(from))}
          width={percent(Math.max(0.6, place(to) - place(from)))}
          y={String(top + 22)}
          height="14"
        />
      ))}
      {(row.marks ?? []).map(({ on }) => (
        <circle
          class="chart-day"
          cx={percent(Math.min(98, Math.max(2, place(on))))}
          cy={String(top + 29)}
          r="5"
        />
      ))}
    </g>
  )
}

type Line = { name: string; from: PlainDate; to: PlainDate; words: string }

function PeriodTable({ language, title, rows }: Pick<PeriodChartProps, 'language' | 'title' | 'rows'>) {
  const t = chartWords(language)
  const lines = rows.flatMap(({ name, periods, marks = [] }): Line[] => [
    ...periods.map((period) => ({ name, ...period })),
    ...marks.map(({ on, words }) => ({ name, from: on, to: on, words })),
  ])
  const columns = [
    { title: t.row, cell: ({ name }: Line) => name },
    { title: t.what, cell: ({ words }: Line) => words },
    { title: t.from, cell: ({ from }: Line) => <Day day={from} /> },
    { title: t.to, cell: ({ to }: Line) => <Day day={to} /> },
  ]
  return <Table caption={title} captionHidden columns={columns} rows={lines} />
}
