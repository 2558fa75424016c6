import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

/** What people know the signing service as; null where they sign by a link in their mail. */
export function serviceName({ deps: { signing }, language }: SignedIn): string | null {
  return signing?.method === 'redirect' ? (signing.name ?? words(language).service.unnamed) : null
}

/** What the service answers, or that it does not: nothing is signed then, and nothing is lost. */
export async function unlessSilent<Answer>(
  at: SignedIn,
  ask: () => Promise<Answer>,
): Promise<Answer | 'silent'> {
  if (serviceName(at) === null) return ask()
  try {
    return await ask()
  } catch (fault) {
    at.deps.log.warn(
      { fault: fault instanceof Error ? fault.message : 'unknown' },
      'The signing service failed',
    )
    return 'silent'
  }
}

export function noAnswer(at: SignedIn): string {
  const { service } = words(at.language)
  const name = serviceName(at) ?? service.unnamed
  return service.noAnswer(name.charAt(0).toUpperCase() + name.slice(1))
}
