import sweden from '../../../../../data/sweden-map.json' with { type: 'json' }
import { type Counted, countRegister } from '../../../../store/register/register-counts.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams } from '../../../params.ts'
import { Heading } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { Visit } from '../../../visit.ts'
import { Chosen } from '../facets.tsx'
import { type Asked, askedFor, filterIn, RegisterQuery } from '../query.ts'
import { Ways } from '../register.tsx'
import { registerPage } from '../register-page.ts'
import { words as registerWords } from '../words.ts'
import { words } from './words.ts'

type At = Visit<unknown, Asked>

/** Where in the country: a dot for each municipality at its seat, and the same as a table. */
export const get = registerPage(noParams, RegisterQuery, async (at) => {
  const counts = await countRegister(at.db, filterIn(at.query, at.today))
  const t = words(at.language)
  const places = counts.facets.municipality.filter(({ count }) => count > 0)
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide" share={{ description: t.lead }}>
      <p role="status">{registerWords(at.language).found(counts.total, at.query.sok)}</p>
      <Chosen at={at} counts={counts} />
      <Ways at={at} asked={askedFor(at.query)} />
      <div class="map-and-table">
        <Sweden at={at} places={places} />
        <div class="section">
          <Heading>{t.table}</Heading>
          <Table
            caption={t.table}
            captionHidden
            file={{ at, name: 'kommuner' }}
            rows={places}
            columns={[
              { title: t.municipality, cell: (row) => <a href={listOf(at, row)}>{row.name.sv}</a> },
              { title: t.count, numeric: true, cell: (row) => row.count },
            ]}
          />
          <p class="quiet">{t.coverage(places.length)}</p>
          <p class="quiet">{t.credit}</p>
        </div>
      </div>
    </Page>
  )
})

const seats = new Map(sweden.seats.map(({ code, x, y }) => [code, { x, y }]))

/** Large dots lie under small ones, so that all can be reached. */
function Sweden({ at, places }: { at: At; places: readonly Counted[] }) {
  const t = words(at.language)
  const dots = places.flatMap((place) => {
    const seat = seats.get(place.code)
    return seat === undefined ? [] : [{ ...place, ...seat }]
  })
  const most = Math.max(1, ...dots.map(({ count }) => count))
  return (
    <nav aria-label={t.title}>
      <svg class="map" viewBox={`0 0 ${sweden.width} ${sweden.height}`}>
        <title>{t.map}</title>
        <path class="map-land" d={sweden.outline} />
        {dots
          .toSorted((a, b) => b.count - a.count)
          .map((dot) => (
            <a href={listOf(at, dot)} aria-label={t.dot(dot.name.sv, dot.count)}>
              <title>{t.dot(dot.name.sv, dot.count)}</title>
              <circle class="map-dot" cx={String(dot.x)} cy={String(dot.y)} r={radius(dot.count, most)} />
            </a>
          ))}
      </svg>
    </nav>
  )
}

/** The area, not the width, stands for the count. */
function radius(count: number, most: number): string {
  return (3 + 11 * Math.sqrt(count / most)).toFixed(1)
}

/** The municipality's page, or the list with what else has been chosen. */
function listOf(at: At, { code }: Counted): string {
  const others = Object.values({ ...askedFor(at.query), kommun: undefined }).filter(Boolean)
  if (others.length === 0) return at.to.register({}, 'kommun', code)
  return at.to.register({ ...askedFor(at.query), kommun: code })
}
