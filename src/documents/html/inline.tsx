import type { Child } from 'hono/jsx'
import { spansOf } from '../blocks.ts'
import type { Span, Words } from '../model.ts'

/** Running text as HTML: bold, links and line breaks, all else escaped. */
export function inline(words: Words): Child[] {
  return spansOf(words).map(span)
}

function span({ text, strong, href }: Span): Child | Child[] {
  const shown = strong ? <strong>{lines(text)}</strong> : lines(text)
  return href && isSafeAddress(href) ? <a href={href}>{shown}</a> : shown
}

/** Only addresses that open a page, a mail or a place of our own; anything else stays text. */
function isSafeAddress(href: string): boolean {
  return /^(https?:\/\/|mailto:|\/(?!\/))/i.test(href)
}

function lines(text: string): Child[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br />, line]))
}
