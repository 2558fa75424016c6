import { publicPage } from '../../handler.ts'
import { noParams, noQuery } from '../../params.ts'

/** Pages of people and cases, and addresses that hold a secret or an answer. */
const closed = [
  '/arende/',
  '/arenden',
  '/mitt',
  '/oversikt',
  '/sok',
  '/lank/',
  '/logga-in',
  '/initiativ/',
  '/tillganglighet/anmalan/',
  '/tillganglighet/anmalningar',
  '/begar-ut/',
  '/planera?',
  '/vagval?',
]

/** What search engines may read. A demo is nothing to find: its people and cases are invented. */
export const get = publicPage(noParams, noQuery, ({ deps, origin }) => {
  const rules = deps.config.demo ? ['Disallow: /'] : closed.map((path) => `Disallow: ${path}`)
  const lines = [
    'User-agent: *',
    ...rules,
    ...(deps.config.demo ? [] : ['', `Sitemap: ${origin}/sitemap.xml`]),
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  })
})
