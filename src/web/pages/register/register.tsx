import { canJoinOrganisations } from '../../../domain/permissions/permissions-register.ts'
import { queryRegister, registerVersion } from '../../../store/register/register.ts'
import { countRegister, type RegisterCounts } from '../../../store/register/register-counts.ts'
import { drawnOnce } from '../../answers/drawn-once.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Pagination } from '../../parts/pagination.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import type { Query } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { Chosen, Facets } from './facets.tsx'
import { Hits } from './hit.tsx'
import { type Asked, askedFor, filterIn, orderIn, RegisterQuery } from './query.ts'
import { registerPage } from './register-page.ts'
import { SearchForm } from './search-form.tsx'
import { words } from './words.ts'

const perPage = 20

type At = Visit<unknown, Asked>

/** The public register: search, choose, read. While it stands still, the list is the same for all who ask alike. */
export const get = registerPage(noParams, RegisterQuery, async (at) => {
  const { db, deps, session, language, today, address, query } = at
  const reader = {
    signedIn: session !== null,
    joins: joinsOrganisations(at),
    language,
    today,
    address,
    query,
  }
  const input = { piece: 'register', version: await registerVersion(db), reader }
  const list = await drawnOnce(deps, input, [], () => listOf(at))
  const t = words(language)
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide" share={{ description: t.lead }}>
      {list}
    </Page>
  )
})

/** However many there are, counts are exact. */
async function listOf(at: At) {
  const filter = filterIn(at.query, at.today)
  const counts = await countRegister(at.db, filter)
  const pages = Math.max(1, Math.ceil(counts.total / perPage))
  const page = Math.min(at.query.sida, pages)
  const shown = { order: orderIn(at.query), limit: perPage, offset: (page - 1) * perPage }
  const { records } = await queryRegister(at.db, filter, shown)
  const t = words(at.language)
  return (
    <>
      <SearchForm at={at} />
      <Ways at={at} asked={askedFor(at.query)} />
      <div class="register">
        <div class="register-hits">
          <Heading>{t.hits}</Heading>
          <p role="status">{t.found(counts.total, filter.text ?? '')}</p>
          <Chosen at={at} counts={counts} facetsBelow />
          {records.length === 0 ? <Nothing at={at} counts={counts} /> : <Hits at={at} records={records} />}
          <Pagination at={at} page={page} pages={pages} />
        </div>
        <Facets at={at} counts={counts} />
      </div>
      <Heading>{t.about}</Heading>
      <p>{t.aboutText}</p>
    </>
  )
}

/** The same choice as a list, on the map, along time and in figures. */
export function Ways({ at, asked = {} }: { at: Visit; asked?: Query }) {
  const t = words(at.language)
  const ways = [
    { href: at.to.register(asked), label: t.toList },
    { href: at.to.register(asked, 'karta'), label: t.toMap },
    { href: at.to.register(asked, 'tidslinje'), label: t.toTimeline },
    { href: at.to.register(asked, 'siffror'), label: t.toFigures },
    { href: at.to.register({}, 'organisation'), label: t.toOrganisations },
  ]
  if (joinsOrganisations(at))
    ways.push(
      { href: at.to.register({}, 'rattelser'), label: t.toCorrections },
      { href: at.to.register({}, 'dubbletter'), label: t.toDuplicates },
    )
  const here = at.address.split('?')[0]
  return (
    <Tabs label={t.ways} tabs={ways.map((way) => ({ ...way, current: way.href.split('?')[0] === here }))} />
  )
}

function joinsOrganisations({ actor }: Visit): boolean {
  return actor !== null && canJoinOrganisations(actor)
}

function Nothing({ at, counts }: { at: At; counts: RegisterCounts }) {
  const t = words(at.language)
  const asked = Object.keys(filterIn(at.query, at.today)).length > 1 && counts.total === 0
  return (
    <EmptyState title={asked ? t.noneTitle : t.emptyTitle}>
      <p>{asked ? t.none : t.empty}</p>
      {asked && (
        <p>
          <a href={at.to.register()}>{t.startOver}</a>
        </p>
      )}
    </EmptyState>
  )
}
