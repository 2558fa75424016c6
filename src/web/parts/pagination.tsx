import { withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { partWords } from './words.ts'

type PaginationProps = { at: Pick<Visit, 'address' | 'language'>; page: number; pages: number }

/** Previous and next over the `sida` of this address. */
export function Pagination({ at, page, pages }: PaginationProps) {
  if (pages <= 1) return null
  const t = partWords(at.language)
  const to = (other: number) => withQuery(at.address, { sida: other === 1 ? null : other, klart: null })
  return (
    <nav class="pages" aria-label={t.pages}>
      {page > 1 && (
        <a rel="prev" href={to(page - 1)}>
          {t.previous}
        </a>
      )}
      <span>{t.pageOf(page, pages)}</span>
      {page < pages && (
        <a rel="next" href={to(page + 1)}>
          {t.next}
        </a>
      )}
    </nav>
  )
}
