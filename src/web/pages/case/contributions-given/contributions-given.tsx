import { moneyWords, partyInWords } from '../../../../documents/papers/money-words.ts'
import { sharesYear } from '../../../../domain/contribution.ts'
import type { GivenContribution } from '../../../../domain/economy.ts'
import { canWriteGivenOf } from '../../../../domain/permissions/permissions-economy.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { BarChart } from '../../../parts/charts/bar-chart.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { ListFiles } from '../../../parts/list-files.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { writtenInWords } from '../budget/amount-words.ts'
import { CasePage } from '../case-page.tsx'
import { ByAgreement } from '../economy/by-agreement.tsx'
import { type At, type LoadedEconomy, loadEconomy, moneyParties } from '../economy/load.ts'
import { WrittenForOthers } from '../economy/written-for-others.tsx'
import { words } from './words.ts'

/** Promised beside given, for both sides in the same way. */
export const get = page(CaseParams, noQuery, show)

async function show(at: At) {
  const t = words(at.language)
  const loaded = await loadEconomy(at)
  return (
    <CasePage at={at} partnership={loaded.file.partnership} title={t.title} lead={t.lead} width="wide">
      {loaded.chain.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {loaded.chain.map((own) => (
        <ByAgreement at={at} chain={loaded.chain.map(({ agreement }) => agreement)} of={own.agreement}>
          <OfAgreement at={at} loaded={loaded} own={own} />
        </ByAgreement>
      ))}
      {loaded.chain.some(({ given }) => given.length > 0) && (
        <ListFiles
          words={t.download}
          href={(kind) => at.to.inCase(loaded.file.partnership.number, 'insatser', 'fil', kind)}
        />
      )}
    </CasePage>
  )
}

type Shown = { at: At; loaded: LoadedEconomy; own: AgreementEconomy }

function OfAgreement({ at, loaded, own }: Shown) {
  const begun = own.years.filter((year) => year <= yearOf(at.today)).toReversed()
  return (
    <>
      {own.given.length === 0 ? <p>{words(at.language).nothing}</p> : <Chart {...{ at, loaded, own }} />}
      {begun.map((year) => (
        <Year {...{ at, loaded, own, year }} />
      ))}
    </>
  )
}

/** What has a value in kronor, and beside it the hours of everybody: what is given in time is not worth less for having no price. */
function Chart(shown: Shown) {
  const { at, own } = shown
  const t = words(at.language)
  const { given } = own
  const names = partiesIn(own).map((party) => partyInWords(party, at.language))
  const hasHours = given.some(({ promised, given: done }) => promised?.hours || done?.hours)
  const inHours = (value: number) => t.hours(new Intl.NumberFormat(at.language).format(value))
  return (
    <Section title={t.chartTitle} id={`insatser-${own.agreement.round}`}>
      <PartyBars
        {...shown}
        of="amount"
        said={{ title: t.chartTitle, description: t.chartSaid(names.join(', ')), titleHidden: true }}
        written={(value) => formatKronor(ore(Math.round(value)))}
      />
      {hasHours && (
        <PartyBars
          {...shown}
          of="hours"
          said={{ title: t.hoursTitle, description: t.hoursSaid(names.join(', ')) }}
          written={inHours}
        />
      )}
    </Section>
  )
}

function partiesIn({ budget, given }: AgreementEconomy) {
  return budget.parties.filter(({ id }) => given.some(({ party }) => party.id === id))
}

type Bars = Shown & {
  of: 'amount' | 'hours'
  said: { title: string; description: string; titleHidden?: true }
  written: (value: number) => string
}

/** Promised beside given for each party, in the order that they have everywhere. */
function PartyBars({ at, own, of, said, written }: Bars) {
  const t = words(at.language)
  const parties = partiesIn(own)
  const sum = (id: string, side: 'promised' | 'given') => {
    const known = own.given.flatMap((row) => (row.party.id === id ? (row[side]?.[of] ?? []) : []))
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0)
  }
  return (
    <BarChart
      {...said}
      id={`${of === 'amount' ? 'given' : 'hours'}-${own.agreement.round}`}
      language={at.language}
      categoryTitle={t.party}
      categories={parties.map((party) => partyInWords(party, at.language))}
      series={[
        { name: t.promised, values: parties.map(({ id }) => sum(id, 'promised')) },
        { name: t.given, values: parties.map(({ id }) => sum(id, 'given')) },
      ]}
      written={written}
    />
  )
}

function Year({ at, loaded, own, year }: Shown & { year: number }) {
  const t = words(at.language)
  const rows = own.given.filter((row) => row.year === year)
  return (
    <Section title={t.year(year)} id={`${own.agreement.round}-${year}`}>
      {rows.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <Table caption={String(year)} captionHidden columns={columnsOf(at)} rows={rows} />
      )}
      <WrittenForOthers language={at.language} part="contribution" {...{ own, year }} />
      <Ways {...{ at, loaded, own, year }} />
    </Section>
  )
}

function columnsOf({ language }: At): Column<GivenContribution>[] {
  const t = words(language)
  const { kinds } = moneyWords(language)
  return [
    { title: t.kind, cell: ({ kind }) => kinds[kind] },
    { title: t.party, cell: ({ party }) => partyInWords(party, language) },
    { title: t.promised, numeric: true, cell: ({ promised }) => promisedWords(promised, language) },
    {
      title: t.given,
      numeric: true,
      cell: ({ given }) =>
        given === null ? t.notYet : writtenInWords({ ...given, valuation: '' }, language),
    },
    { title: t.note, cell: ({ given }) => given?.note || '–' },
  ]
}

/** "120 000 kr, 400 timmar", or that nothing was promised. */
export function promisedWords(promised: GivenContribution['promised'], language: At['language']): string {
  return promised === null
    ? words(language).notPromised
    : writtenInWords({ ...promised, valuation: '' }, language)
}

function Ways({ at, loaded, own, year }: Shown & { year: number }) {
  const { scope, number } = loaded.file.partnership
  const mine = moneyParties(loaded, own).filter(
    (party) => sharesYear(party, year) && canWriteGivenOf(party)(at.actor, scope),
  )
  if (mine.length === 0) return null
  return (
    <Actions>
      {mine.map((party) => (
        <ButtonLink
          href={at.to.inCase(number, 'insatser', own.agreement.round, party.id, String(year))}
          look="secondary"
        >
          {words(at.language).fill(year, partyInWords(party, at.language))}
        </ButtonLink>
      ))}
    </Actions>
  )
}
