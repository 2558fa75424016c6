import type { Actor } from '../domain/actor.ts'
import type { Language } from '../domain/text.ts'
import { dayInStockholm, type PlainDate } from '../kernel/plain-date.ts'
import type { Db } from '../store/db.ts'
import { flashIn } from './answers/flash.ts'
import type { WebContext } from './context.ts'
import type { Deps } from './deps.ts'
import { ownOrigin } from './guard/origin.ts'
import { englishPaths, type Paths, paths } from './paths.ts'
import { currentSession, type Session } from './session/session.ts'

/** One request, as pages know it. */
export type Visit<Params = unknown, Query = unknown> = {
  readonly deps: Deps
  readonly db: Db
  readonly params: Params
  readonly query: Query
  readonly language: Language
  /** Who is signed in, and for whom; null before sign-in. */
  readonly actor: Actor | null
  readonly session: Session | null
  readonly now: Date
  readonly today: PlainDate
  /** Every address, with the language carried where it must be. */
  readonly to: Paths
  /** Where this installation is reached, such as https://iop.example.se: for links in mail. */
  readonly origin: string
  /** The address of this page with its query, as the browser asked for it. */
  readonly address: string
  /** The sentence that the page before left for this one. */
  readonly flash: string | null
}

/** A request by somebody who is signed in. */
export type SignedIn<Params = unknown, Query = unknown> = Visit<Params, Query> & {
  readonly actor: Actor
  readonly session: Session
}

/** What decides how a piece of a page reads. One that is kept may know nothing more of the visit. */
export type AnyReader = Pick<Visit, 'actor' | 'language' | 'today' | 'to'>
export type Reader = Pick<SignedIn, keyof AnyReader>

/** Reads who asks, in what language, and when. Costs one query when there is a session, otherwise none. */
export async function visitOf<Params, Query>(
  c: WebContext,
  asked: { params: Params; query: Query },
): Promise<Visit<Params, Query>> {
  const deps = c.get('deps')
  const now = deps.clock()
  const session = await currentSession(c, deps, now)
  if (session !== null) c.get('limiter').remember(session.digest)
  const url = new URL(c.req.url)
  const language = session?.language ?? languageIn(url)
  return {
    ...asked,
    deps,
    db: deps.db,
    language,
    actor: session?.actor ?? null,
    session,
    now,
    today: dayInStockholm(now),
    to: session === null && language === 'en' ? englishPaths : paths,
    origin: ownOrigin(c, deps),
    address: url.pathname + url.search,
    flash: flashIn(url, deps, now),
  }
}

export function isSignedIn<Params, Query>(at: Visit<Params, Query>): at is SignedIn<Params, Query> {
  return at.actor !== null && at.session !== null
}

function languageIn(url: URL): Language {
  return url.searchParams.get('lang') === 'en' ? 'en' : 'sv'
}
