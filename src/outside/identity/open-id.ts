import type { Configuration } from 'openid-client'
import { ok, type Result, refused } from '../../kernel/result.ts'
import type { IdentityAttempt, IdentityOrder, IdentityPort, IdentityRefusal } from './port.ts'

export type OpenIdSettings = {
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  /** The claim that holds the person's e-mail address. */
  addressClaim: string
}

const longestWaitInSeconds = 10
/** How old a sign-in at the provider may be that is asked for anew, with room for a slow finger. */
const anewSeconds = 300

/** Loaded when somebody first signs in this way. */
const library = () => import('openid-client')

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
    finish: async (order, attempt, returned) => {
      if (returned.searchParams.get('error') === 'access_denied') return refused('cancelled')
      return addressIn(
        await claimsFrom(await provider(), { order, attempt, returned }),
        settings.addressClaim,
      )
    },
  }
}

type Returned = { order: IdentityOrder; attempt: IdentityAttempt; returned: URL }
type Claims = Readonly<Record<string, unknown>>

/** What the provider says of the person; null when its answer does not belong to the attempt, or is worth nothing. */
async function claimsFrom(
  provider: Configuration,
  { order, attempt, returned }: Returned,
): Promise<Claims | null> {
  const client = await library()
  try {
    const tokens = await client.authorizationCodeGrant(provider, returned, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.verifier,
      ...(order.anew && { maxAge: anewSeconds }),
    })
    const said = tokens.claims()
    if (said === undefined) return null
    if (provider.serverMetadata().userinfo_endpoint === undefined) return said
    return { ...said, ...(await client.fetchUserInfo(provider, tokens.access_token, said.sub)) }
  } catch (fault) {
    if (isAnswer(fault)) return null
    throw fault
  }
}

/** Whether the provider did answer, only not so that it proves anything; otherwise it could not be reached. */
function isAnswer(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  return code.startsWith('OAUTH_') && code !== 'OAUTH_TIMEOUT' && code !== 'OAUTH_ABORT'
}

function addressIn(claims: Claims | null, name: string): Result<string, IdentityRefusal> {
  if (claims === null) return refused('notProven')
  const address = claims[name]
  const isUnchecked = name === 'email' && claims.email_verified === false
  return typeof address === 'string' && address.includes('@') && !isUnchecked
    ? ok(address)
    : refused('noAddress')
}

/** What the provider says of itself, asked for once; anew when it did not answer. */
function discoveredOnce({ issuer, clientId, clientSecret }: OpenIdSettings): () => Promise<Configuration> {
  let found: Promise<Configuration> | undefined
  const discover = async () => {
    const client = await library()
    // Only ever at this very machine: the configuration demands https elsewhere.
    const execute = issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
    const options = { execute, timeout: longestWaitInSeconds }
    return client.discovery(new URL(issuer), clientId, clientSecret, undefined, options)
  }
  return () => {
    found ??= discover().catch((fault) => {
      found = undefined
      throw fault
    })
    return found
  }
}
