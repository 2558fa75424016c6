import { seal, unseal } from '../../../guard/signed.ts'
import type { Visit } from '../../../visit.ts'

const purpose = 'kalender'
/** The address holds until it is ended, not until a day. */
const forEver = Date.UTC(2200, 0, 1)

/** The whole secret address of a feed; the same each time. */
export function feedAddress({ deps, origin, to }: Visit, feedId: string): string {
  const token = seal(deps.config.secret, { purpose, text: feedId, validUntil: forEver })
  return origin + to.calendarFeed(`${token}.ics`)
}

/** Which feed an address names; null when we never made it. */
export function feedIn({ deps, now }: Visit, token: string): string | null {
  return unseal(deps.config.secret, { purpose, token: token.replace(/[.]ics$/, ''), now })
}
