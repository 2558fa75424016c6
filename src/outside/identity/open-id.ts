import { ok, type Result, refused } from '../../kernel/result.ts'
import { answerOf, type Claims, discoveredOnce, library, type OpenIdClient } from '../open-id/client.ts'
import type { IdentityPort, IdentityRefusal } from './port.ts'

export type OpenIdSettings = OpenIdClient & {
  name: string
  /** The claim that holds the person's e-mail address. */
  claim: string
}

/** How old a sign-in at the provider may be that is asked for anew, with room for a slow finger. */
const anewSeconds = 300

/** An OpenID Connect provider: authorization code with PKCE, state and nonce. */
export function openIdProvider(settings: OpenIdSettings): IdentityPort {
  const provider = discoveredOnce(settings)
  return {
    name: settings.name,
    async begin({ returnTo, anew }) {
      const client = await library()
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const leadsTo = client.buildAuthorizationUrl(await provider(), {
        redirect_uri: returnTo,
        scope: 'openid email profile',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ...(anew && { prompt: 'login', max_age: String(anewSeconds) }),
      })
      return { leadsTo: leadsTo.href, attempt }
    },
    finish: async ({ anew }, attempt, returned) => {
      if (returned.searchParams.get('error') === 'access_denied') return refused('cancelled')
      const expected = { ...attempt, ...(anew && { maxAge: anewSeconds }) }
      const answer = await answerOf(await provider(), returned, expected)
      return addressIn(answer?.claims ?? null, settings.claim)
    },
  }
}

function addressIn(claims: Claims | null, name: string): Result<string, IdentityRefusal> {
  if (claims === null) return refused('notProven')
  const address = claims[name]
  const isUnchecked = name === 'email' && claims.email_verified === false
  return typeof address === 'string' && address.includes('@') && !isUnchecked
    ? ok(address)
    : refused('noAddress')
}
