import type { Excerpt } from '../../../store/lists/excerpt.ts'

/** The words around what was found, with what was asked for marked; nothing where there are none. */
export function Around({ excerpt }: { excerpt: Excerpt }) {
  if (!excerpt.some(({ asked }) => asked)) return null
  return (
    <span class="found-words" lang="sv">
      {excerpt.map(({ text, asked }) => (asked ? <mark>{text}</mark> : text))}
    </span>
  )
}

/**
 * An address that leads to the very words on its page: browsers that know how go there and mark them, others to the part of
 * the page. See https://wicg.github.io/scroll-to-text-fragment/.
 */
export function toWords(href: string, excerpt: Excerpt): string {
  const found = excerpt.find(({ asked }) => asked)?.text.trim()
  if (found === undefined || found === '') return href
  const words = encodeURIComponent(found).replaceAll('-', '%2D')
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${words}`
}
