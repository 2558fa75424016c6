import { routePath } from 'hono/route'
import { isRecent } from '../../domain/confirmation.ts'
import { findConfirmation } from '../../store/people/session-confirmation.ts'
import type { WebContext } from '../context.ts'
import type { Visit } from '../visit.ts'

/**
 * What nobody does without having shown in the last quarter of an hour that it is they: decisions, signatures, and to let
 * in somebody else, where the installation asks for it (HANDSLAG_CONFIRM), a new way in for oneself always.
 */
export const demands: Readonly<Record<string, 'decision' | 'always'>> = {
  '/mitt/nycklar': 'always',
  '/arende/:number/bedomning/brev': 'decision',
  '/arende/:number/granskning/avslut': 'decision',
  '/arende/:number/parter/:party/granskning': 'decision',
  '/arende/:number/statsstod/intyg': 'decision',
  '/arende/:number/statsstod/slutsats': 'decision',
  '/arende/:number/samsyn/kort-tid': 'decision',
  '/arende/:number/samsyn/faststallande': 'decision',
  '/arende/:number/stallningstagande': 'decision',
  '/arende/:number/namnd/:track/godkannande': 'decision',
  '/arende/:number/namnd/:track/beslut': 'decision',
  '/arende/:number/underskrift/bekrafta/:secret': 'decision',
  '/arende/:number/underskrift/avstaende': 'decision',
  '/arende/:number/underskrift/original/bekraftelse': 'decision',
  '/arende/:number/uppfoljning/:year/godkannande': 'decision',
  '/arende/:number/slutrapport/godkannande': 'decision',
  '/arende/:number/slutrapport/stallningstagande': 'decision',
  '/arende/:number/fornyelse/overbryggning/underskrift': 'decision',
  '/arende/:number/avslut/fortida': 'decision',
  '/arende/:number/avslut/upphorande': 'decision',
  '/arende/:number/aterkallelse': 'decision',
  '/arende/:number/uttrade': 'decision',
  '/arende/:number/jav/:person/havning': 'decision',
  '/arende/:number/regelverk': 'decision',
  '/arende/:number/handling/:document/gallring': 'decision',
  '/begaran/:request/svar': 'decision',
  '/forvaltning/kopplingar': 'decision',
  '/forvaltning/kopplingar/in': 'decision',
  '/forvaltning/personer/nytt': 'decision',
  '/mitt/organisation/inbjudan': 'decision',
}

/**
 * The same visit, by somebody of whom it is known lately that it is they where this address demands it; null when they
 * have to show it first. Costs a query where it is demanded, otherwise nothing.
 */
export async function confirmedVisit<At extends Visit>(c: WebContext, at: At): Promise<At | null> {
  const demand = demands[routePath(c)]
  const { actor, session } = at
  if (demand === undefined || actor === null || session === null) return at
  if (demand === 'decision' && at.deps.config.confirm !== 'decisions') return at
  const confirmation = await findConfirmation(at.db, session.id)
  return isRecent(confirmation, at.now) ? { ...at, actor: { ...actor, confirmation } } : null
}
