import { logoAddress } from '../../documents/model.ts'
import { type Actor, standsInFor } from '../../domain/actor.ts'
import { importsFor } from '../../domain/permissions/permissions-open.ts'
import type { Language } from '../../domain/text.ts'
import { withoutFlash } from '../answers/flash.ts'
import { Form } from '../parts/form.tsx'
import { withQuery } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { logoFor } from './look.ts'
import { layoutWords, rolesOf } from './words.ts'

export function Header({ at, of }: { at: Visit; of: string | null }) {
  const t = layoutWords(at.language)
  const links = linksFor(at)
  const currentOf = whereIn(links, at)
  return (
    <header class="site-header">
      {at.deps.config.demo && <DemoBand at={at} />}
      <div class="site-header-row">
        <a class="brand" href={at.to.home()}>
          <Mark />
          <span class="brand-name">{t.product}</span>
        </a>
        <BodyLogo at={at} of={of} />
        <Shortcut at={at} />
        {/* Nothing stands in it: on a narrow screen what comes after is shown when it is open, on a wide one always. */}
        <details class="site-menu">
          <summary>{t.menu}</summary>
        </details>
        <nav class="site-nav" aria-label={t.mainMenu}>
          <ul>
            {links.map(([href, words]) => (
              <li>
                <a class="nav-link" href={href} aria-current={currentOf(href)}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Tools at={at} />
        {at.actor !== null && <ActingFor at={at} actor={at.actor} />}
      </div>
    </header>
  )
}

/** What is wanted most stands beside the menu of a narrow screen: the search, or for visitors the way in. */
function Shortcut({ at }: { at: Visit }) {
  const t = layoutWords(at.language)
  const [href, words] = at.actor === null ? [at.to.signIn(), t.signIn] : [at.to.search(), t.search]
  return (
    <a class="nav-link shortcut" href={href}>
      {words}
    </a>
  )
}

function Tools({ at }: { at: Visit }) {
  const t = layoutWords(at.language)
  return (
    <div class="site-tools">
      <LanguageSwitch at={at} />
      {at.actor === null ? (
        <a class="nav-link" href={at.to.signIn()}>
          {t.signIn}
        </a>
      ) : (
        <Form at={at} action={at.to.signOut()}>
          <button class="as-link" type="submit">
            {t.signOut}
          </button>
        </Form>
      )}
    </div>
  )
}

function linksFor(at: Visit): [href: string, words: string][] {
  const t = layoutWords(at.language)
  const open: [string, string][] = [
    [at.to.aboutIop(), t.aboutIop],
    [at.to.register(), t.register],
  ]
  if (at.actor === null) return [[at.to.initiative(), t.initiative], ...open]
  const own: [string, string][] = [
    [at.to.mine(), t.mine],
    [at.to.cases(), t.cases],
    [at.to.overview(), t.overview],
    [at.to.search(), t.search],
    [at.to.lessons(), t.lessons],
  ]
  if (at.actor.acting.role === 'boardSecretary') own.push([at.to.boardCalendar(), t.boardCalendar])
  if (at.actor.acting.role === 'registrar') own.push([at.to.disclosure(), t.disclosure])
  if (at.actor.acting.role === 'admin') own.push([at.to.administration(), t.administration])
  if (importsFor(at.actor) !== null) own.push([at.to.registerImport(), t.registerImport])
  if (at.actor.acting.side === 'party') own.push([at.to.organisation(), t.organisation])
  return [...own, ...open]
}

/** The link that leads here, or the nearest above: 'page' on the page itself, 'true' on the pages below it. */
function whereIn(links: readonly [href: string, words: string][], at: Visit) {
  const here = pathOf(at.address)
  const above = links.map(([href]) => href).filter((href) => `${here}/`.startsWith(`${pathOf(href)}/`))
  const nearest = above.toSorted((one, other) => pathOf(other).length - pathOf(one).length)[0]
  return (href: string) => {
    if (href !== nearest) return undefined
    return pathOf(href) === here ? 'page' : 'true'
  }
}

function pathOf(address: string): string {
  return address.split('?')[0] ?? ''
}

/** Whoever acts in several ways sees at once in which; others find it in the menu of a narrow screen. */
function ActingFor({ at, actor }: { at: Visit; actor: Actor }) {
  const t = layoutWords(at.language)
  const away = standsInFor(actor.acting)
  return (
    <p class={actor.memberships.length > 1 ? 'acting-for one-of-several' : 'acting-for'}>
      {actor.name}, {rolesOf(actor.acting, at.language)[actor.acting.role]}
      {away !== undefined && ` ${t.inPlaceOf(away.name)}`}, {whomFor(actor)}
      {actor.memberships.length > 1 && (
        <>
          {' · '}
          <a href={at.to.actAs()}>{t.switchRole}</a>
        </>
      )}
    </p>
  )
}

function whomFor({ acting }: Actor): string {
  return acting.side === 'public' ? acting.bodyName : acting.organisationName
}

function DemoBand({ at }: { at: Visit }) {
  const t = layoutWords(at.language)
  const { demoPlay } = at.deps
  const playing = demoPlay !== undefined && demoPlay.told < demoPlay.of && demoPlay
  return (
    <p class="demo-band">
      <span class="in-full">
        {t.demo} <a href={at.to.demoOutbox()}>{t.demoMail}</a>
      </span>
      <span class="in-short">
        {t.demoShort} <a href={at.to.demoOutbox()}>{t.demoMailShort}</a>
      </span>{' '}
      {playing && <strong>{t.demoPlaying(playing)}</strong>}
    </p>
  )
}

/** A link before sign-in, since the address carries the language; a button after, since the session does. */
function LanguageSwitch({ at }: { at: Visit }) {
  const t = layoutWords(at.language)
  const other: Language = at.language === 'sv' ? 'en' : 'sv'
  const back = withoutFlash(at.address)
  if (at.session === null)
    return (
      <a
        class="nav-link"
        href={withQuery(back, { lang: other === 'en' ? 'en' : null })}
        lang={other}
        hreflang={other}
      >
        {t.otherLanguage}
      </a>
    )
  return (
    <Form at={at} action={at.to.language()}>
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="back" value={back} />
      <button class="as-link" type="submit" lang={other}>
        {t.otherLanguage}
      </button>
    </Form>
  )
}

function BodyLogo({ at, of }: { at: Visit; of: string | null }) {
  const logo = logoFor(at, of)
  if (logo === null) return null
  const alt = (at.language === 'en' && logo.altEn) || logo.altSv
  return <img class="body-logo" src={logoAddress(logo)} alt={alt} />
}

/** Two arcs that meet: the two parties. */
function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <path d="M4 22a12 12 0 0 1 12-12" />
      <path d="M28 10a12 12 0 0 1-12 12" />
      <circle cx="16" cy="16" r="2.5" />
    </svg>
  )
}
