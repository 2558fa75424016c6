import { listRegistered } from '../../../store/register.ts'
import { countRegistered } from '../../../store/register-counts.ts'
import { publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Pagination } from '../../parts/pagination.tsx'
import type { Visit } from '../../visit.ts'
import { Chosen, Facets } from './facets.tsx'
import { Hit } from './hit.tsx'
import { type Asked, filterIn, orderIn, RegisterQuery } from './query.ts'
import { SearchForm } from './search-form.tsx'
import { words } from './words.ts'

const perPage = 20

/** The public register: search, choose, read. Three queries, however many there are. */
export const get = publicPage(noParams, RegisterQuery, async (at) => {
  const filter = filterIn(at.query)
  const counts = await countRegistered(at.db, filter)
  const pages = Math.max(1, Math.ceil(counts.total / perPage))
  const page = Math.min(at.query.sida, pages)
  const offset = (page - 1) * perPage
  const hits = await listRegistered(at.db, filter, { order: orderIn(at.query), limit: perPage, offset })
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide">
      <SearchForm at={at} />
      <div class="register">
        <div class="register-hits">
          <Heading>{t.hits}</Heading>
          <p role="status">{t.found(counts.total, filter.text)}</p>
          <Chosen at={at} counts={counts} />
          {hits.length === 0 ? (
            <Nothing at={at} />
          ) : (
            <ol class="hits">
              {hits.map((hit) => (
                <Hit at={at} hit={hit} />
              ))}
            </ol>
          )}
          <Pagination at={at} page={page} pages={pages} />
        </div>
        <Facets at={at} counts={counts} />
      </div>
      <Heading>{t.about}</Heading>
      <p>{t.aboutText}</p>
    </Page>
  )
})

function Nothing({ at }: { at: Visit<unknown, Asked> }) {
  const t = words(at.language)
  const { text, municipality, category, status } = filterIn(at.query)
  const asked = [text, municipality, category, status].some((one) => one !== '')
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
