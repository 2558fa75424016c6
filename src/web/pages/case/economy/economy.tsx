import { canWriteGivenOf } from '../../../../domain/permissions/permissions-economy.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { BarChart } from '../../../parts/charts/bar-chart.tsx'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { CasePage } from '../case-page.tsx'
import { AccountsSection } from './accounts-section.tsx'
import { FundsSection } from './funds-section.tsx'
import { type At, loadReadable, moneyParties, type Shown } from './load.ts'
import { PaymentsSection } from './payments-section.tsx'
import { Remaining } from './remaining.tsx'
import { RepaymentSection } from './repayment-section.tsx'
import { words } from './words.ts'
import { YearSection } from './year-section.tsx'

/** Budget against outcome, the use of IOP funds and what was paid, for each agreement of the chain. */
export const get = page(CaseParams, noQuery, show)

async function show(at: At) {
  const t = words(at.language)
  const loaded = await loadReadable(at)
  const { partnership } = loaded.file
  const [newest] = loaded.chain
  const lead = loaded.asReported ? t.leadReported : t.lead
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={lead} width="wide">
      {newest === undefined ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <>
          {!loaded.asReported && <Remaining at={at} loaded={loaded} own={newest} />}
          {loaded.chain.map((own) => (
            <OfAgreement at={at} loaded={loaded} own={own} />
          ))}
          {!loaded.asReported && <AccountsSection at={at} loaded={loaded} />}
        </>
      )}
    </CasePage>
  )
}

function OfAgreement(shown: Shown) {
  const { at, loaded, own } = shown
  const t = words(at.language)
  const { start, end, round } = own.agreement
  const isEmpty = own.economy.years.every(({ lines }) => lines.length === 0)
  return (
    <>
      {loaded.chain.length > 1 && start !== null && end !== null && (
        <h2 class="group-title" id={round}>
          {t.period(start, end)}
        </h2>
      )}
      {isEmpty && <p>{t.noBudget}</p>}
      <YearChart {...shown} />
      {own.economy.years
        .filter(({ year }) => year <= yearOf(at.today))
        .toReversed()
        .map((year, index) =>
          index === 0 ? (
            <YearSection {...shown} year={year} />
          ) : (
            <Details summary={t.showYear(year.year)}>
              <YearSection {...shown} year={year} />
            </Details>
          ),
        )}
      <SheetWay {...shown} />
      {!(isEmpty && own.economy.movements.length === 0) && <FundsSection {...shown} />}
      {!loaded.asReported && <RepaymentSection {...shown} />}
      {!loaded.asReported && <PaymentsSection {...shown} />}
    </>
  )
}

/** For those who write: the same in a spreadsheet. */
function SheetWay({ at, loaded, own }: Shown) {
  const { scope, number } = loaded.file.partnership
  if (!moneyParties(loaded, own).some((party) => canWriteGivenOf(party)(at.actor, scope))) return null
  return (
    <p>
      <a href={at.to.inCase(number, 'ekonomi', own.agreement.round, 'kalkylblad')}>
        {words(at.language).sheetWay}
      </a>
    </p>
  )
}

function YearChart({ at, own }: Shown) {
  const t = words(at.language)
  const years = own.economy.years.filter(({ budget, outcome }) => budget !== 0 || outcome !== null)
  if (years.length === 0) return null
  return (
    <Section title={t.chartTitle} id={`ar-${own.agreement.round}`}>
      <BarChart
        id={`years-${own.agreement.round}`}
        language={at.language}
        title={t.chartTitle}
        titleHidden
        description={t.chartSaid(years.map(({ year }) => year).join(', '))}
        categoryTitle={t.year}
        categories={years.map(({ year }) => String(year))}
        series={[
          { name: t.budget, values: years.map(({ budget }) => budget) },
          { name: t.outcome, values: years.map(({ outcome }) => outcome) },
        ]}
        written={(value) => formatKronor(ore(Math.round(value)))}
      />
    </Section>
  )
}
