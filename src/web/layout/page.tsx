import type { Child } from 'hono/jsx'
import type { PublicBodyId } from '../../domain/actor.ts'
import { type Asset, assetPath } from '../assets.ts'
import { blank, type Entry } from '../form/form.ts'
import { JustDone } from '../parts/alert.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import type { Visit } from '../visit.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { themeFor } from './look.ts'
import { type Share, ShareMeta } from './share.tsx'
import { layoutWords } from './words.ts'

type PageProps = {
  at: Visit
  /** The public body that the page belongs to, for visitors who see its theme and logo there; none for what all share. */
  of?: PublicBodyId | null
  /** Names the page in the browser and is its first heading, unless `heading` is given. */
  title: string
  /** What stands above the content instead of the title as a heading; null draws none. */
  heading?: Child
  /** One calm sentence below the heading. */
  lead?: Child
  entry?: Entry
  /** How wide the content is: text for reading (the default), or the whole width for tables. */
  width?: 'text' | 'wide'
  /** Browser scripts that make the page smoother. It works without them. */
  islands?: readonly Asset[]
  /** What the page tells those who share or list it; for public pages. */
  share?: Share
  /** Another look than the reader's own, to try it. */
  theme?: string | undefined
  children?: Child
}

/** The frame of every page. Draws flash, error summary and heading in one order everywhere. */
export function Page(props: PageProps) {
  const { at, of = null, title, entry = blank, islands = [] } = props
  const t = layoutWords(at.language)
  const failed = entry.problems.length > 0
  return (
    <html lang={at.language} data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${failed ? `${t.error}: ` : ''}${title} – ${t.product}`}</title>
        <link rel="preload" href={assetPath('inter.woff2')} as="font" type="font/woff2" crossorigin="" />
        <link rel="stylesheet" href={assetPath(`${props.theme ?? themeFor(at, of)}.css`)} />
        <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
        {props.share !== undefined && <ShareMeta at={at} title={title} share={props.share} />}
        {islands.map((island) => (
          <script type="module" src={assetPath(island)} />
        ))}
      </head>
      <body>
        <a class="ds-skip-link" href="#innehall">
          {t.skip}
        </a>
        <Header at={at} of={of} />
        <main id="innehall" tabindex={-1} class={props.width === 'wide' ? 'content wide' : 'content'}>
          {at.flash !== null && !failed && <JustDone>{at.flash}</JustDone>}
          {failed && (
            <ErrorSummary language={at.language} problems={entry.problems} fields={props.children} />
          )}
          {props.heading === undefined ? <h1 class="ds-heading title">{title}</h1> : props.heading}
          {props.lead !== undefined && <p class="lead">{props.lead}</p>}
          {props.children}
        </main>
        <Footer at={at} />
      </body>
    </html>
  )
}
