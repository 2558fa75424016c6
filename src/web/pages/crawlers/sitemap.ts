import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { countSitemaps, listForSitemap } from '../../../store/register/sitemap.ts'
import { publicPage } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { paths } from '../../paths.ts'
import { publicPages } from './public-pages.ts'
import { escaped, xmlResponse } from './xml.ts'

const FileParams = z.object({
  file: z
    .string()
    .regex(/^(0|[1-9]\d{0,3})\.xml$/)
    .transform((name) => Number.parseInt(name, 10)),
})

type Listed = { path: string; changedAt?: string }

/** One file of the site map: 0 has the site's own pages, the others the records of the register. */
export const get = publicPage(FileParams, noQuery, async ({ db, origin, params: { file } }) => {
  if (file > (await countSitemaps(db))) throw new NotFound()
  const listed: Listed[] =
    file === 0
      ? publicPages(paths).map((path) => ({ path }))
      : (await listForSitemap(db, file)).map(({ id, changedAt }) => ({
          path: paths.registered(id),
          changedAt,
        }))
  const urls = listed.map((one) => urlOf(origin, one)).join('\n')
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}\n</urlset>`,
  )
})

/** Each page in both languages, each pointing to the other. */
function urlOf(origin: string, { path, changedAt }: Listed): string {
  const swedish = escaped(origin + path)
  const english = `${swedish}?lang=en`
  const changed = changedAt === undefined ? '' : `<lastmod>${changedAt.slice(0, 10)}</lastmod>`
  const others = [
    ['sv', swedish],
    ['en', english],
  ].map(([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`)
  return [swedish, english]
    .map((address) => `<url><loc>${address}</loc>${changed}${others.join('')}</url>`)
    .join('\n')
}
