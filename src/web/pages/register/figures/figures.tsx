import { knownThings } from '../../../../domain/register/register-facts.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import type { Counted } from '../../../../store/register/register-counts.ts'
import { type RegisterFigures, registerFigures } from '../../../../store/register/register-figures.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams } from '../../../params.ts'
import { BarChart } from '../../../parts/charts/bar-chart.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { Visit } from '../../../visit.ts'
import { Chosen } from '../facets.tsx'
import { type Asked, askedFor, filterIn, RegisterQuery } from '../query.ts'
import { Ways } from '../register.tsx'
import { registerPage } from '../register-page.ts'
import { words as registerWords } from '../words.ts'
import { words } from './words.ts'

type FiguresProps = { at: Visit<unknown, Asked>; figures: RegisterFigures }

/** How many, where, how long, about what, for how much: always with how many records the figure rests on. */
export const get = registerPage(noParams, RegisterQuery, async (at) => {
  const figures = await registerFigures(at.db, filterIn(at.query, at.today))
  const t = words(at.language)
  const props = { at, figures }
  return (
    <Page at={at} title={t.title} lead={t.lead} share={{ description: t.lead }}>
      <p role="status">{registerWords(at.language).found(figures.total, at.query.sok)}</p>
      <Chosen at={at} counts={figures} />
      <Ways at={at} asked={askedFor(at.query)} />
      {figures.total > 0 && (
        <>
          <Coverage {...props} />
          <Statuses {...props} />
          <Areas {...props} />
          <Places {...props} />
          <Lengths {...props} />
          <Years {...props} />
          <Money {...props} />
        </>
      )}
    </Page>
  )
})

function Coverage({ at, figures }: FiguresProps) {
  const t = words(at.language)
  const places = figures.facets.municipality.filter(({ count }) => count > 0).length
  return (
    <Section title={t.coverage} id="tackning">
      <p>{t.coverageText(figures.total, places)}</p>
      <Table
        caption={t.stated}
        file={{ at, name: 'uppgifter' }}
        rows={knownThings}
        columns={[
          { title: t.thing, cell: (thing) => t.things[thing] },
          { title: t.howMany, numeric: true, cell: (thing) => t.of(figures.known[thing], figures.total) },
        ]}
      />
    </Section>
  )
}

function Statuses({ at, figures }: FiguresProps) {
  const t = words(at.language)
  const names = registerWords(at.language).statuses
  const shown = figures.facets.status
  return (
    <Section title={t.statuses} id="lage">
      <Bars
        {...{ at, id: 'diagram-lage', title: t.statuses, description: t.restsOnAll(figures.total) }}
        category={t.status}
        rows={shown.map(({ code, count }) => [
          Object.entries(names).find(([key]) => key === code)?.[1] ?? code,
          count,
        ])}
      />
    </Section>
  )
}

function Areas({ at, figures }: FiguresProps) {
  const t = words(at.language)
  return (
    <Section title={t.areas} id="omraden">
      <Bars
        {...{ at, id: 'diagram-omraden', title: t.areas, description: t.severalAreas(figures.total) }}
        category={t.area}
        rows={mostFirst(figures.facets.area, at)}
      />
    </Section>
  )
}

const mostPlaces = 15

function Places({ at, figures }: FiguresProps) {
  const t = words(at.language)
  const rows = mostFirst(figures.facets.municipality, at)
  const shown = rows.slice(0, mostPlaces)
  return (
    <Section title={t.places} id="kommuner">
      <Bars
        {...{ at, id: 'diagram-kommuner', title: t.places }}
        description={t.placesShown(shown.length, rows.length)}
        category={t.municipality}
        rows={shown}
      />
    </Section>
  )
}

function Lengths({ at, figures }: FiguresProps) {
  const t = words(at.language)
  const counted = figures.lengths.reduce((all, { count }) => all + count, 0)
  if (counted === 0) return null
  return (
    <Section title={t.lengths} id="langd">
      <Bars
        {...{ at, id: 'diagram-langd', title: t.lengths, description: t.restsOn(counted, figures.total) }}
        category={t.length}
        rows={figures.lengths.map(({ years, count }) => [t.years(years), count])}
      />
    </Section>
  )
}

function Years({ at, figures }: FiguresProps) {
  const t = words(at.language)
  const counted = figures.begun.reduce((all, { count }) => all + count, 0)
  if (counted === 0) return null
  return (
    <Section title={t.begun} id="startar">
      <Bars
        {...{ at, id: 'diagram-startar', title: t.begun, description: t.restsOn(counted, figures.total) }}
        category={t.year}
        rows={figures.begun.map(({ year, count }) => [String(year), count])}
      />
    </Section>
  )
}

/** Nothing is estimated: without a stated amount there is no sum. */
function Money({ at, figures }: FiguresProps) {
  const t = words(at.language)
  const { money, total } = figures
  return (
    <Section title={t.money} id="pengar">
      <p>{money === null ? t.noMoney : t.moneyText(formatKronor(ore(money.sum)), money.count, total)}</p>
    </Section>
  )
}

type BarsProps = {
  at: Visit
  id: string
  title: string
  description: string
  category: string
  rows: readonly (readonly [name: string, count: number])[]
}

function Bars({ at, id, title, description, category, rows }: BarsProps) {
  return (
    <BarChart
      {...{ id, title, titleHidden: true, description, language: at.language, categoryTitle: category }}
      categories={rows.map(([name]) => name)}
      series={[{ name: words(at.language).partnerships, values: rows.map(([, count]) => count) }]}
    />
  )
}

function mostFirst(counted: readonly Counted[], at: Visit): [string, number][] {
  const some = counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  return some.map(({ name, count }) => [inLanguage(name, at.language), count])
}
