import type { Child } from 'hono/jsx'
import type { Language } from '../../../domain/text.ts'
import { assetPath } from '../../assets.ts'
import type { WebConfig } from '../../deps.ts'
import { words } from './words.ts'

/**
 * That the database cannot be reached just now: drawn of nothing but the files of the installation. Which language the reader
 * has chosen is not known either, so that it says everything in both.
 */
export function AwayPage({ theme }: Pick<WebConfig, 'theme'>) {
  const t = words('sv').away
  return (
    <html lang="sv" data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${t.title} – Handslag`}</title>
        <link rel="stylesheet" href={assetPath(`${theme}.css`)} />
        <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
      </head>
      <body>
        <main id="innehall" class="content">
          <h1 class="ds-heading title">{t.title}</h1>
          <Said language="sv" />
          <Said language="en">
            <h2 class="ds-heading">{words('en').away.title}</h2>
          </Said>
        </main>
      </body>
    </html>
  )
}

function Said({ language, children }: { language: Language; children?: Child }) {
  const t = words(language).away
  return (
    <div lang={language}>
      {children}
      <p class="lead">{t.lead}</p>
      <p>{t.wait}</p>
      <p>{t.written}</p>
    </div>
  )
}

/** The same for whoever asks for no page. */
export function awayText(): string {
  return (['sv', 'en'] as const)
    .map((language) => {
      const { title, lead, wait, written } = words(language).away
      return `${title}. ${lead} ${wait} ${written}\n`
    })
    .join('\n')
}
