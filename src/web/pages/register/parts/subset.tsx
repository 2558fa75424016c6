import { type RegisterFilter, type RegisterRecord, registerStatuses } from '../../../../domain/register.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { queryRegister } from '../../../../store/register/register.ts'
import {
  type Counted,
  countRegister,
  type RegisterCounts,
} from '../../../../store/register/register-counts.ts'
import type { Facet } from '../../../../store/register/register-select.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Heading } from '../../../parts/heading.tsx'
import { Pagination } from '../../../parts/pagination.tsx'
import type { Visit } from '../../../visit.ts'
import { Hits } from '../hit.tsx'
import { words as registerWords } from '../words.ts'
import { words } from './words.ts'

const perPage = 20

export type Subset = { counts: RegisterCounts; records: RegisterRecord[]; page: number; pages: number }

/** One page of what a municipality, an area or an organisation has, newest first. */
export async function subset(at: Visit<unknown, { sida: number }>, filter: RegisterFilter): Promise<Subset> {
  const counts = await countRegister(at.db, filter)
  const pages = Math.max(1, Math.ceil(counts.total / perPage))
  const page = Math.min(at.query.sida, pages)
  const shown = { order: 'newest', limit: perPage, offset: (page - 1) * perPage } as const
  return { counts, pages, page, ...(await queryRegister(at.db, filter, shown)) }
}

type SubsetProps = { at: Visit; found: Subset; facets: readonly Facet[]; search: string }

/** How many, which, and the list; with a way into the whole register's search. */
export function SubsetView({ at, found, facets, search }: SubsetProps) {
  const t = words(at.language)
  const { counts, records, page, pages } = found
  return (
    <>
      <p role="status">{registerWords(at.language).found(counts.total, '')}</p>
      <Facts
        facts={facets.map((facet) => [
          registerWords(at.language).facets[facet],
          summary(at, facet, counts.facets[facet]),
        ])}
      />
      <Heading>{t.partnerships}</Heading>
      {records.length === 0 ? <p>{t.none}</p> : <Hits at={at} records={records} />}
      <Pagination at={at} page={page} pages={pages} />
      <p>
        <a href={search}>{t.searchAmong}</a>
      </p>
    </>
  )
}

const mostNamed = 6

function summary(at: Visit, facet: Facet, counted: readonly Counted[]): string {
  const t = words(at.language)
  const some = counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const named = some.slice(0, mostNamed).map((one) => `${nameIn(at, facet, one)} (${one.count})`)
  const more = some.length - named.length
  return [...named, ...(more > 0 ? [t.more(more)] : [])].join(', ') || '–'
}

function nameIn(at: Visit, facet: Facet, { code, name }: Counted): string {
  const status = facet === 'status' ? registerStatuses.find((one) => one === code) : undefined
  if (status === undefined) return inLanguage(name, at.language)
  return registerWords(at.language).statuses[status]
}
