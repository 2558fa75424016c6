import { addMonthsClamped, dayInStockholm } from '../../../kernel/plain-date.ts'
import { publicPage } from '../../handler.ts'
import { noParams, noQuery } from '../../params.ts'
import { paths } from '../../paths.ts'

/** How security researchers reach whoever runs this installation (RFC 9116). */
export const get = publicPage(noParams, noQuery, ({ deps, origin, now }) => {
  const contact = deps.config.securityContact ?? `${origin}${paths.contact()}`
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${addMonthsClamped(dayInStockholm(now), 6)}T00:00:00Z`,
    'Preferred-Languages: sv, en',
    `Canonical: ${origin}/.well-known/security.txt`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
})
