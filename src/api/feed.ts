import { nameOfRecord } from '../domain/register/register-facts.ts'
import { listRegisterNews, type RegisterNews } from '../store/register/register-news.ts'
import { type ApiContext, type ApiDeps, originOf } from './deps.ts'
import { pageOf } from './records.ts'

const mostEntries = 100

/** What is new in the register, as a feed (Atom, RFC 4287): newest first, and withdrawn records said to be so. */
export async function feed(c: ApiContext, deps: ApiDeps): Promise<Response> {
  const origin = originOf(c, deps)
  const news = await listRegisterNews(deps.db, mostEntries)
  const self = `${origin}/api/v1/feed.atom`
  const document = {
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'sv',
      id: self,
      title: 'Nytt i registret över IOP',
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': `${origin}/register` },
      ],
      updated: news[0]?.changedAt ?? deps.clock().toISOString(),
      rights: 'CC0 1.0',
      entry: news.map((one) => entryOf(one, origin)),
    },
  }
  const { default: xmlbuilder } = await import('xmlbuilder2')
  const xml = xmlbuilder
    .create({ version: '1.0', encoding: 'UTF-8' }, wellFormed(document))
    .end({ prettyPrint: true })
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}

function entryOf({ record, kind, changedAt, note }: RegisterNews, origin: string) {
  const { id, summary, provenance } = record
  const data = `${origin}/api/v1/partnerships/${id}`
  const title = `${nameOfRecord(record)} (${record.municipality.name})`
  return {
    id: pageOf(origin, id),
    title: kind === 'withdrawn' ? `Borttaget: ${title}` : title,
    link: [
      { '@rel': 'alternate', '@type': 'text/html', '@href': pageOf(origin, id) },
      { '@rel': 'alternate', '@type': 'application/json', '@href': data },
    ],
    published: provenance.publishedAt,
    updated: changedAt,
    author: { name: provenance.publisher },
    category: { '@term': kind },
    summary: kind === 'withdrawn' ? (note ?? '') : summary.sv,
  }
}

/** XML has no words for control characters, wherever they stand. */
function wellFormed<Value>(value: Value): Value {
  const clean = (text: string) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
    text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? clean(one) : one))
}
