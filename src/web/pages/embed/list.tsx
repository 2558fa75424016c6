import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { queryRegister, registerVersion } from '../../../store/register/register.ts'
import { assetPath } from '../../assets.ts'
import { noParams } from '../../params.ts'
import { Pagination } from '../../parts/pagination.tsx'
import { sharedPage } from '../../shared-page.ts'
import type { Visit } from '../../visit.ts'
import { nameOf, whoWithWhom, yearsOf } from '../register/naming.ts'
import { filterIn, RegisterQuery } from '../register/query.ts'
import { words as registerWords } from '../register/words.ts'
import { words } from './words.ts'

const Query = RegisterQuery.extend({ antal: z.coerce.number().int().min(1).max(50).catch(20) })
type At = Visit<unknown, z.output<typeof Query>>

/** May be framed by anybody: it holds nothing but published facts, and nothing that one could be led to press. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *",
  'cross-origin-resource-policy': 'cross-origin',
}

/** The register, or a selection of it, to show inside a page of a municipality's own. No script, no cookie. */
export const get = sharedPage(noParams, Query, {
  show,
  versionOf: (at) => registerVersion(at.db),
  headers,
})

async function show(at: At) {
  const perPage = at.query.antal
  const offset = (at.query.sida - 1) * perPage
  const page = { order: 'newest', limit: perPage, offset } as const
  const { total, records } = await queryRegister(at.db, filterIn(at.query, at.today), page)
  const t = words(at.language)
  const said = registerWords(at.language)
  return (
    <Frame at={at} title={t.title}>
      <p>{t.found(total)}</p>
      <ul class="embedded">
        {records.map((record) => (
          <li>
            <a href={at.to.registered(record.id)} target="_top">
              {nameOf(record, said)}
            </a>
            <p class="quiet">
              {whoWithWhom(record, said)} · {record.municipality.name} · {yearsOf(record, said)} ·{' '}
              {said.statuses[record.status]}
            </p>
          </li>
        ))}
      </ul>
      <Pagination at={at} page={at.query.sida} pages={Math.ceil(total / perPage)} />
      <p>
        <a href={at.to.register()} target="_top">
          {t.all}
        </a>
      </p>
    </Frame>
  )
}

function Frame({ at, title, children }: { at: At; title: string; children?: Child }) {
  return (
    <html lang={at.language} data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="stylesheet" href={assetPath(`${themeFor(at)}.css`)} />
      </head>
      <body>
        <main class="content">
          <h1 class="ds-heading" data-size="sm">
            {title}
          </h1>
          {children}
        </main>
      </body>
    </html>
  )
}

/** A municipality that has a theme here meets its own on its own page. */
function themeFor({ query, deps: { config } }: At): string {
  return config.themes?.[query.kommun ?? ''] ?? config.theme
}
