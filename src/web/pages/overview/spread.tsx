import { isToldByReports, takesPaymentsOf } from '../../../domain/permissions/permissions-overview.ts'
import type { Role } from '../../../domain/roles.ts'
import { formatKronor, type Ore } from '../../../kernel/money.ts'
import type { YearOfMoney } from '../../../store/lists/overview.ts'
import { BarChart } from '../../parts/charts/bar-chart.tsx'
import { Details } from '../../parts/details.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { type Counted, chartsOf, type Line } from './charts.ts'
import { FileLinks } from './file-links.tsx'
import type { At, Loaded } from './loaded.ts'
import { words } from './words.ts'

type Props = { at: At; loaded: Loaded }

/** What somebody looks at first, by role; `money` is the chart of what was promised and given. */
const lookedAtFirst: Partial<Record<Role, readonly string[]>> = {
  politician: ['mal', 'omraden', 'money'],
  auditor: ['stod', 'granskning', 'money'],
  director: ['mal', 'glapp'],
  adminHead: ['mal', 'glapp'],
}

/** How the partnerships are spread, one chart for each way to look at them; those that the role needs less are folded. */
export function Spread({ at, loaded }: Props) {
  const t = words(at.language)
  const charts = chartsOf(at, loaded)
  if (charts.length === 0) return null
  const first = lookedAtFirst[at.actor.acting.role] ?? ['faser']
  const isFirst = ({ id }: Counted) => first.includes(id)
  const rest = charts.filter((chart) => !isFirst(chart))
  const moneyFirst = first.includes('money')
  const hasMoney = loaded.overview.money.length > 0
  return (
    <Section title={t.how} id="fordelning">
      <Charts at={at} charts={charts.filter(isFirst)} />
      {moneyFirst && <Money at={at} loaded={loaded} />}
      {rest.length > 0 && (
        <Details summary={t.moreCharts(rest.length + (hasMoney && !moneyFirst ? 1 : 0))}>
          <Charts at={at} charts={rest} />
          {!moneyFirst && <Money at={at} loaded={loaded} />}
        </Details>
      )}
      <FileLinks at={at} list="siffror" words={t.download} />
      {takesPaymentsOf(at.actor) !== null && (
        <FileLinks at={at} list="betalningar" words={t.downloadPayments} />
      )}
    </Section>
  )
}

function Charts({ at, charts }: { at: At; charts: readonly Counted[] }) {
  return (
    <div class="charts">
      {charts.map((chart) => (
        <CountChart at={at} chart={chart} />
      ))}
    </div>
  )
}

/** A chart of counts, with the table whose figures lead to their cases. */
function CountChart({ at, chart: { id, title, said, what, lines, none } }: { at: At; chart: Counted }) {
  const t = words(at.language)
  if (lines.length === 0) return <p>{none}</p>
  return (
    <BarChart
      id={id}
      language={at.language}
      title={title}
      description={said}
      categoryTitle={what}
      categories={lines.map(({ name }) => name)}
      series={[{ name: t.count, values: lines.map(({ count }) => count) }]}
      tableOpen
      table={
        <Table
          caption={title}
          captionHidden
          short
          rows={lines}
          columns={[
            { title: what, cell: ({ name }: Line) => name },
            { title: t.count, numeric: true, cell: ({ count, href }) => <a href={href}>{count}</a> },
          ]}
        />
      }
    />
  )
}

const sums = ['public', 'publicGiven', 'party', 'partyGiven'] as const

/** What each side promised beside what it gave, with the same weight. */
function Money({ at, loaded }: Props) {
  const t = words(at.language)
  const { money } = loaded.overview
  if (money.length === 0) return null
  const notYet = isToldByReports(at.actor) ? t.notReported : t.notWritten
  const names = {
    public: t.publicSide,
    publicGiven: t.publicGiven,
    party: t.partySide,
    partyGiven: t.partyGiven,
  }
  return (
    <BarChart
      id="pengar"
      language={at.language}
      title={t.money}
      description={t.moneySaid}
      categoryTitle={t.year}
      categories={money.map(({ year }) => String(year))}
      series={sums.map((sum) => ({ name: names[sum], values: money.map((one) => one[sum]) }))}
      written={(value) => formatKronor(value as Ore)}
      table={
        <Table
          caption={t.money}
          captionHidden
          rows={money}
          columns={[
            { title: t.year, cell: ({ year }: YearOfMoney) => year },
            ...sums.map((sum) => ({
              title: names[sum],
              numeric: true,
              cell: (one: YearOfMoney) => kronorOr(one[sum], notYet),
            })),
            { title: t.partnerships, numeric: true, cell: (one) => <YearLink at={at} money={one} /> },
          ]}
        />
      }
    />
  )
}

function YearLink({ at, money: { year, count } }: { at: At; money: YearOfMoney }) {
  return <a href={at.to.cases({ lage: 'ikraft', pengar: String(year) })}>{count}</a>
}

function kronorOr(amount: Ore | null, none: string) {
  return amount === null ? <span class="quiet">{none}</span> : formatKronor(amount)
}
