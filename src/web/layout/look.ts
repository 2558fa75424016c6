import type { BodyLogo } from '../../store/bodies/public-body.ts'
import type { Visit } from '../visit.ts'

/**
 * Whose theme and logo a page has. Whoever acts for a public body sees its own. Others see that of the body that the page
 * belongs to, where it belongs to one; on the pages that all share, that of the only body there is, otherwise nobody's.
 */
function bodyOfLook({ actor, deps: { config } }: Visit, of: string | null): string {
  const own = actor?.acting.side === 'public' ? actor.acting.bodyId : null
  return own ?? of ?? config.onlyBody ?? ''
}

export function themeFor(at: Visit, of: string | null): string {
  const { theme, themes = {} } = at.deps.config
  return themes[bodyOfLook(at, of)] ?? theme
}

export function logoFor(at: Visit, of: string | null): BodyLogo | null {
  return at.deps.config.logos?.[bodyOfLook(at, of)] ?? null
}
