import type { Child } from 'hono/jsx'
import type { Partnership } from '../../../domain/partnership.ts'
import type { Language } from '../../../domain/text.ts'
import type { Asset } from '../../assets.ts'
import type { Entry } from '../../form/form.ts'
import { Page } from '../../layout/page.tsx'
import type { AnyReader, Visit } from '../../visit.ts'
import { caseWords } from './words.ts'

type CasePageProps = {
  at: Visit
  partnership: Partnership
  /** What the page is about, in the case: "Övervägande". */
  title: string
  /** The title's own language, where it is another than the page's: a paper keeps its name. */
  titleLanguage?: Language
  lead?: Child
  entry?: Entry
  width?: 'text' | 'wide'
  islands?: readonly Asset[]
  children?: Child
}

/** A page below a case: says which case it is, and leads back to it. */
export function CasePage({ at, partnership, title, titleLanguage, children, ...rest }: CasePageProps) {
  const t = caseWords(at.language)
  const heading = (
    <>
      <p class="case-back">
        <a href={at.to.case(partnership.number)} aria-label={t.toCase(partnership.title)}>
          {partnership.title}
        </a>
        <span class="quiet">
          {' · '}
          <span class="numeric">{partnership.number}</span>
        </span>
      </p>
      <h1 class="ds-heading title" lang={titleLanguage === at.language ? undefined : titleLanguage}>
        {title}
      </h1>
    </>
  )
  return (
    <Page at={at} title={`${title} · ${partnership.title}`} heading={heading} {...rest}>
      {children}
    </Page>
  )
}

/** All the parties on one line, both sides alike. */
export function PartyLine({ at, partnership }: { at: AnyReader; partnership: Partnership }) {
  const t = caseWords(at.language)
  const names = partnership.parties.map(({ name }) => name)
  return (
    <p class="party-line">
      <span class="ds-sr-only">{t.parties}: </span>
      {names.slice(0, -1).join(', ')}
      {names.length > 1 && ` ${t.and} `}
      {names.at(-1)}
    </p>
  )
}
