import type { Deps } from '../deps.ts'
import { seal, unseal } from '../guard/signed.ts'
import { withQuery } from '../paths.ts'

const name = 'klart'
const twoMinutes = 2 * 60 * 1000

/** The address with a sentence for the page it leads to, sealed, so that nobody can make our pages say other things. */
export function withFlash(
  address: string,
  sentence: string,
  { deps, now }: { deps: Deps; now: Date },
): string {
  const validUntil = now.getTime() + twoMinutes
  return withQuery(address, {
    [name]: seal(deps.config.secret, { purpose: name, text: sentence, validUntil }),
  })
}

export function flashIn(url: URL, deps: Deps, now: Date): string | null {
  const token = url.searchParams.get(name)
  return token === null ? null : unseal(deps.config.secret, { purpose: name, token, now })
}

/** The address without its sentence: what links and language switches build on. */
export function withoutFlash(address: string): string {
  return withQuery(address, { [name]: null })
}
