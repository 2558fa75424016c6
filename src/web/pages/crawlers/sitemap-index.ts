import { countSitemaps } from '../../../store/register/sitemap.ts'
import { publicPage } from '../../handler.ts'
import { noParams, noQuery } from '../../params.ts'
import { escaped, xmlResponse } from './xml.ts'

/** Where the files of the site map are. */
export const get = publicPage(noParams, noQuery, async ({ db, origin }) => {
  const files = Array.from({ length: (await countSitemaps(db)) + 1 }, (_, file) => file)
  const maps = files.map(
    (file) => `<sitemap><loc>${escaped(`${origin}/sitemap/${file}.xml`)}</loc></sitemap>`,
  )
  return xmlResponse(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('\n')}\n</sitemapindex>`,
  )
})
