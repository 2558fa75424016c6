import type { Configuration } from 'openid-client'
import { digestOf } from '../../kernel/ids.ts'
import { findPersonalNumbers, isPersonalNumber } from '../../kernel/personal-number.ts'
import { type Answer, library } from '../open-id/client.ts'
import type { SigningProof } from './port.ts'

/**
 * What the provider signed, with the public key that it can be checked with. Where a personal number stands in it only its
 * hash is kept: no such numbers are, and the provider can still show what it signed.
 */
export async function tokenProof(
  provider: Configuration,
  { claims, idToken }: Answer,
): Promise<SigningProof> {
  const shown = {
    name: typeof claims.name === 'string' ? claims.name : null,
    acr: typeof claims.acr === 'string' ? claims.acr : null,
    shownAt: typeof claims.auth_time === 'number' ? new Date(claims.auth_time * 1000).toISOString() : null,
    idTokenSha256: digestOf(idToken),
  }
  const [head = '', body = ''] = idToken.split('.').map((part) => Buffer.from(part, 'base64url').toString())
  if (hasPersonalNumber(body)) return shown
  const { kid } = JSON.parse(head) as { kid?: string }
  const keys = (await library()).getJwksCache(provider)?.jwks.keys ?? []
  return { ...shown, idToken, key: keys.find((key) => key.kid === kid) ?? null }
}

/** In a value by itself, or in one that says more. The times are numbers of other things. */
function hasPersonalNumber(body: string): boolean {
  const { exp, iat, nbf, auth_time: shown, ...said } = JSON.parse(body) as Record<string, unknown>
  const texts = Object.values(said).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  )
  return texts.some((text) => isPersonalNumber(text) || findPersonalNumbers(text).length > 0)
}
