import type { CountPeriod } from '../../../../domain/statistics.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import type { StatisticTable } from '../../../../store/agreement/statistic.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { LineChart } from '../../../parts/charts/line-chart.tsx'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { type At, begun, type LoadedStatistics } from './load.ts'
import { columnName, countInWords, groupName, periodName } from './naming.ts'
import { words } from './words.ts'

type Shown = { at: At; loaded: LoadedStatistics; found: StatisticTable }

/** One statistic: how it is counted, the way to fill in, and then its table and its chart, which may be long. */
export function StatisticSection(shown: Shown) {
  const { at, found } = shown
  const t = words(at.language)
  const { statistic, setup, agreement } = found
  return (
    <Section title={statistic.what} id={`${agreement.round}-${statistic.id}`}>
      <p>{t.how(statistic.how, t.often[statistic.often])}</p>
      <Together {...shown} />
      {setup === null && <p>{t.noGroups}</p>}
      <Ways {...shown} />
      {setup !== null && (
        <>
          <Counts {...shown} />
          <Latest {...shown} />
          <Chart {...shown} />
        </>
      )}
    </Section>
  )
}

/** Which others count the same people: their small counts are hidden together with these. */
function Together({ at, loaded, found }: Shown) {
  const same = (other: StatisticTable) =>
    other.agreement.id === found.agreement.id &&
    (found.setup?.samePeople.includes(other.statistic.id) === true ||
      other.setup?.samePeople.includes(found.statistic.id) === true)
  const names = loaded.tables.filter(same).map(({ statistic }) => statistic.what)
  if (names.length === 0) return null
  const list = allOf(names, at.language)
  return <p class="quiet">{words(at.language).together(list)}</p>
}

/** Periods as rows, groups as columns: read alike with one year and with three, on a phone and on paper. */
function Counts(shown: Shown) {
  const { at, found } = shown
  const t = words(at.language)
  const { table, statistic } = found
  const columns: Column<string>[] = [
    { title: t.period, cell: (column) => <Period {...shown} column={column} /> },
    ...table.rows.map((row) => ({
      title: groupName(found, row, at.language),
      numeric: true,
      cell: (column: string) => countInWords(table.shown(row, column), at.language),
    })),
  ]
  return (
    <Table caption={statistic.what} captionHidden columns={columns} rows={shownColumns(found, at.today)} />
  )
}

/** Whoever may fill in comes to a period by its name; a sum is nobody's to fill in. */
function Period({ at, loaded, found, column }: Shown & { column: string }) {
  const name = columnName(found, column, at.language)
  const isPeriod = found.periods.some(({ from }) => from === column)
  const { statistic, agreement, table } = found
  const where = ['statistik', agreement.round, statistic.id, 'period', column] as const
  const link = <a href={at.to.inCase(loaded.file.partnership.number, ...where)}>{name}</a>
  const isEmpty = table.rows.every((row) => table.shown(row, column) === null)
  return (
    <>
      {loaded.mayWrite && isPeriod ? link : name}
      {isEmpty && <span class="quiet"> {words(at.language).notFilled}</span>}
    </>
  )
}

/** Periods that have begun, and the sums of years where something has been counted, the newest first. */
export function shownColumns(found: StatisticTable, today: At['today']): string[] {
  const { table } = found
  const open = new Set<string>(begun(found, today).map(({ from }) => from))
  const hasSomething = (id: string) => table.rows.some((row) => table.shown(row, id) !== null)
  const shown = table.columns.filter(({ id, sum }) => (sum ? hasSomething(id) : open.has(id)))
  return shown.map(({ id }) => id).toReversed()
}

function Latest({ at, found: { written } }: Shown) {
  const newest = [...written.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
  if (newest === undefined) return null
  const day = dateInWords(dayInStockholm(new Date(newest.at)), at.language)
  return <p class="quiet">{words(at.language).latest(newest.by, newest.represents, day)}</p>
}

/** At most four groups can be told apart; with more the table speaks alone. */
function Chart({ at, found }: Shown) {
  const t = words(at.language)
  const { table, statistic, agreement } = found
  const periods = begun(found, at.today)
  if (periods.length < 2 || table.rows.length > 4) return null
  return (
    <LineChart
      id={`chart-${agreement.round}-${statistic.id}`}
      language={at.language}
      title={statistic.what}
      description={t.chartSaid(statistic.what)}
      pointTitle={t.period}
      points={periods.map((period) => ({ label: periodName(statistic.often, period, at.language) }))}
      series={table.rows.map((row) => ({
        name: groupName(found, row, at.language),
        values: periods.map(({ from }) => table.shown(row, from)),
      }))}
    />
  )
}

function Ways({ at, loaded, found }: Shown) {
  if (!loaded.mayWrite) return null
  const t = words(at.language)
  const { statistic, setup, agreement } = found
  const address = (...more: string[]) =>
    at.to.inCase(loaded.file.partnership.number, 'statistik', agreement.round, statistic.id, ...more)
  const next = nextPeriod(found, begun(found, at.today))
  return (
    <Actions>
      {setup !== null && next !== undefined && (
        <ButtonLink href={address('period', next.from)}>
          {t.fillInMore(periodName(statistic.often, next, at.language))}
        </ButtonLink>
      )}
      <ButtonLink href={address('grupper')} look={setup === null ? 'primary' : 'secondary'}>
        {setup === null ? t.chooseGroups : t.changeGroups}
      </ButtonLink>
    </Actions>
  )
}

/** The first empty period after the newest that has been counted: one that was left out long ago is not asked for again. */
function nextPeriod({ table }: StatisticTable, periods: readonly CountPeriod[]): CountPeriod | undefined {
  const isCounted = ({ from }: CountPeriod) => table.rows.some((row) => table.shown(row, from) !== null)
  return (
    periods[periods.findLastIndex(isCounted) + 1] ?? periods.find((one) => !isCounted(one)) ?? periods.at(-1)
  )
}
