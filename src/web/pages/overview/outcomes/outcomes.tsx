import { isToldByReports } from '../../../../domain/permissions/permissions-overview.ts'
import { formatKronor, type Ore } from '../../../../kernel/money.ts'
import { page } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams } from '../../../params.ts'
import { BarChart } from '../../../parts/charts/bar-chart.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { ListFiles } from '../../../parts/list-files.tsx'
import { Pagination } from '../../../parts/pagination.tsx'
import { Table } from '../../../parts/table.tsx'
import { Filter } from './filter.tsx'
import {
  type LoadedOutcomes,
  loadOutcomes,
  notYetFor,
  type OutcomesAt,
  OutcomesQuery,
  pageSize,
} from './load.ts'
import { OnePartnership } from './one-partnership.tsx'
import { words } from './words.ts'

/** What came of it across partnerships: goal of the board, partnership, goal, indicator year by year, and money. */
export const get = page(noParams, OutcomesQuery, async (at) => {
  const loaded = await loadOutcomes(at)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={isToldByReports(at.actor) ? t.leadReported : t.lead} width="wide">
      {loaded.sums.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <ByGoal at={at} loaded={loaded} />
          <Partnerships at={at} loaded={loaded} />
        </>
      )}
      <p>
        <a href={at.to.overview()}>{t.back}</a>
      </p>
    </Page>
  )
})

type Props = { at: OutcomesAt; loaded: LoadedOutcomes }
type Sum = LoadedOutcomes['sums'][number]

/** The goals beside each other: how much is measured, and what the public parties put in. */
function ByGoal({ at, loaded: { sums } }: Props) {
  const t = words(at.language)
  const names = sums.map(({ code, goal }) => (code === null ? t.noGoal : goal))
  const shared = { language: at.language, categoryTitle: t.boardGoal, categories: names }
  return (
    <Section title={t.byGoal} id="mal">
      <p>{t.byGoalLead}</p>
      <div class="charts">
        <BarChart
          {...shared}
          id="matt"
          title={t.measuredTitle}
          description={t.measuredSaid}
          series={[
            { name: t.indicators, values: sums.map(({ indicators }) => indicators) },
            { name: t.measured, values: sums.map(({ measured }) => measured) },
          ]}
        />
        <BarChart
          {...shared}
          id="pengar"
          title={t.moneyTitle}
          description={t.moneySaid}
          written={(value) => formatKronor(value as Ore)}
          series={[
            { name: t.promised, values: sums.map(({ promised }) => promised) },
            { name: t.given, values: sums.map(({ given }) => given) },
          ]}
        />
      </div>
      <Table
        caption={t.byGoal}
        captionHidden
        rows={sums}
        columns={[
          { title: t.boardGoal, cell: (sum: Sum) => <a href={hrefOf(at, sum)}>{sum.goal || t.noGoal}</a> },
          { title: t.partnerships, numeric: true, cell: (sum) => <Count at={at} sum={sum} /> },
          { title: t.indicators, numeric: true, cell: ({ indicators }) => indicators },
          { title: t.measured, numeric: true, cell: ({ measured }) => measured },
          { title: t.promised, numeric: true, cell: ({ promised }) => formatKronor(promised) },
          {
            title: t.given,
            numeric: true,
            cell: ({ given }) => (given === null ? notYetFor(at) : formatKronor(given)),
          },
        ]}
      />
    </Section>
  )
}

/** Leads to exactly those cases. */
function Count({ at, sum }: { at: OutcomesAt; sum: Sum }) {
  const { code, partnerships } = sum
  return <a href={at.to.cases({ lage: 'ikraft', mal: code ?? 'none' })}>{partnerships}</a>
}

function hrefOf(at: OutcomesAt, { code }: Sum): string {
  return `${at.to.outcomes({ mal: code ?? 'inget' })}#partnerskap`
}

function Partnerships({ at, loaded: { sums, total, partnerships } }: Props) {
  const t = words(at.language)
  return (
    <Section title={t.partnershipsTitle} id="partnerskap">
      <Filter at={at} sums={sums} />
      <p>{t.total(total)}</p>
      <ListFiles words={t.download} href={(kind) => at.to.outcomesFile(kind, { mal: at.query.mal })} />
      {partnerships.map((one) => (
        <OnePartnership at={at} one={one} />
      ))}
      <Pagination at={at} page={at.query.sida} pages={Math.ceil(total / pageSize)} />
    </Section>
  )
}
