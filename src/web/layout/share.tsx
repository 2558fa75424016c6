import { raw } from '../../documents/html/jsx-runtime.ts'
import type { Visit } from '../visit.ts'
import { layoutWords } from './words.ts'

export type Share = {
  /** One sentence or two, as it reads in search results and where a link is shared. */
  description: string
  /** schema.org data about what the page shows. */
  data?: Readonly<Record<string, unknown>>
  /** Other forms of the same, such as feeds: found by programs. */
  alternates?: readonly { type: string; href: string; title: string }[]
}

/** What programs that share, list or search read of a page. The address is the page's own, without passing keys. */
export function ShareMeta({ at, title, share }: { at: Visit; title: string; share: Share }) {
  const t = layoutWords(at.language)
  const { description, data, alternates = [] } = share
  const own = ownAddress(at)
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={own} />
      <link rel="alternate" hreflang="sv" href={inLanguageOf(own, null)} />
      <link rel="alternate" hreflang="en" href={inLanguageOf(own, 'en')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={own} />
      <meta property="og:site_name" content={t.product} />
      <meta property="og:locale" content={at.language === 'en' ? 'en_GB' : 'sv_SE'} />
      <meta name="twitter:card" content="summary" />
      {alternates.map(({ type, href, title: name }) => (
        <link rel="alternate" type={type} href={href} title={name} />
      ))}
      {data !== undefined && <script type="application/ld+json">{asData(data)}</script>}
    </>
  )
}

/** The absolute address, without a sentence from the page before. */
function ownAddress({ origin, address, language }: Visit): string {
  const url = new URL(address, origin)
  url.searchParams.delete('klart')
  return inLanguageOf(url.href, language === 'en' ? 'en' : null)
}

function inLanguageOf(address: string, language: 'en' | null): string {
  const url = new URL(address)
  url.searchParams.delete('lang')
  if (language !== null) url.searchParams.set('lang', language)
  return url.href
}

/** Data, not a script: browsers do not run it. Nothing in it can end the element. */
function asData(data: Readonly<Record<string, unknown>>) {
  return raw(JSON.stringify(data).replaceAll('<', '\\u003c'))
}
