import { canJoinOrganisations } from '../../../domain/permissions-register.ts'
import { queryRegister } from '../../../store/register.ts'
import { countRegister, type RegisterCounts } from '../../../store/register-counts.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Pagination } from '../../parts/pagination.tsx'
import type { Visit } from '../../visit.ts'
import { Chosen, Facets } from './facets.tsx'
import { Hits } from './hit.tsx'
import { type Asked, askedFor, filterIn, orderIn, RegisterQuery } from './query.ts'
import { registerPage } from './register-page.ts'
import { SearchForm } from './search-form.tsx'
import { words } from './words.ts'

type At = Visit<unknown, Asked>
const perPage = 20

/** The public register: search, choose, read. However many there are, counts are exact. */
export const get = registerPage(noParams, RegisterQuery, async (at) => {
  const filter = filterIn(at.query, at.today)
  const counts = await countRegister(at.db, filter)
  const pages = Math.max(1, Math.ceil(counts.total / perPage))
  const page = Math.min(at.query.sida, pages)
  const shown = { order: orderIn(at.query), limit: perPage, offset: (page - 1) * perPage }
  const { records } = await queryRegister(at.db, filter, shown)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide" share={{ description: t.lead }}>
      <SearchForm at={at} />
      <div class="register">
        <div class="register-hits">
          <Heading>{t.hits}</Heading>
          <p role="status">{t.found(counts.total, filter.text ?? '')}</p>
          <Chosen at={at} counts={counts} />
          {records.length === 0 ? <Nothing at={at} counts={counts} /> : <Hits at={at} records={records} />}
          <Pagination at={at} page={page} pages={pages} />
        </div>
        <div>
          <Ways at={at} />
          <Facets at={at} counts={counts} />
        </div>
      </div>
      <Heading>{t.about}</Heading>
      <p>{t.aboutText}</p>
    </Page>
  )
})

/** The same choice on the map, along time and in figures. */
export function Ways({ at }: { at: At }) {
  const t = words(at.language)
  const asked = askedFor(at.query)
  return (
    <nav class="ways" aria-label={t.ways}>
      <ul>
        <li>
          <a href={at.to.register(asked, 'karta')}>{t.toMap}</a>
        </li>
        <li>
          <a href={at.to.register(asked, 'tidslinje')}>{t.toTimeline}</a>
        </li>
        <li>
          <a href={at.to.register(asked, 'siffror')}>{t.toFigures}</a>
        </li>
        <li>
          <a href={at.to.register({}, 'organisation')}>{t.toOrganisations}</a>
        </li>
        {at.actor !== null && canJoinOrganisations(at.actor) && (
          <li>
            <a href={at.to.register({}, 'rattelser')}>{t.toCorrections}</a>
          </li>
        )}
      </ul>
    </nav>
  )
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
