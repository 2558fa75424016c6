import type { Deps } from './deps.ts'
import { withQuery } from './paths.ts'
import { seal, unseal } from './signed.ts'

const name = 'klart'
const twoMinutes = 2 * 60 * 1000

/** The address with a sentence for the page it leads to, sealed, so that nobody can make our pages say other things. */
export function withFlash(address: string, sentence: string, deps: Deps, now: Date): string {
  return withQuery(address, { [name]: seal(deps.config.secret, name, sentence, now.getTime() + twoMinutes) })
}

export function flashIn(url: URL, deps: Deps, now: Date): string | null {
  const token = url.searchParams.get(name)
  return token === null ? null : unseal(deps.config.secret, name, token, now.getTime())
}

/** The address without its sentence: what links and language switches build on. */
export function withoutFlash(address: string): string {
  return withQuery(address, { [name]: null })
}
