import type { Configuration } from 'openid-client'

/** An OpenID Connect provider, and how this installation is known there. */
export type OpenIdClient = { issuer: string; clientId: string; clientSecret: string }

/** What belongs to one attempt: the provider's answer is compared with it. */
export type Expected = {
  state: string
  nonce: string
  verifier: string
  /** How long ago in seconds the person may have shown there who they are; whenever unless given. */
  maxAge?: number
}

/** `idToken`: the claims as the provider signed them. */
export type Answer = { claims: Claims; idToken: string }
export type Claims = Readonly<Record<string, unknown>> & { sub: string }

const longestWaitInSeconds = 10

/** Loaded when somebody first goes to a provider. */
export const library = () => import('openid-client')

/**
 * What the provider says of itself, asked for once; anew when it did not answer. `provable` also checks its signature on
 * what it says of people, with its public keys: needed where it shall be shown to others.
 */
export function discoveredOnce(
  { issuer, clientId, clientSecret }: OpenIdClient,
  { provable = false } = {},
): () => Promise<Configuration> {
  let found: Promise<Configuration> | undefined
  const discover = async () => {
    const client = await library()
    // Only ever at this very machine: the configuration demands https elsewhere.
    const execute = issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
    if (provable) execute.push(client.enableNonRepudiationChecks)
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

/**
 * What the provider says of the person; null when its answer does not belong to the attempt, or is worth nothing. Throws
 * when it cannot be reached.
 */
export async function answerOf(
  provider: Configuration,
  returned: URL,
  { state, nonce, verifier, maxAge }: Expected,
): Promise<Answer | null> {
  const client = await library()
  try {
    const tokens = await client.authorizationCodeGrant(provider, returned, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      ...(maxAge !== undefined && { maxAge }),
    })
    const said = tokens.claims()
    if (said === undefined || tokens.id_token === undefined) return null
    const { id_token: idToken } = tokens
    if (provider.serverMetadata().userinfo_endpoint === undefined) return { claims: said, idToken }
    const more = await client.fetchUserInfo(provider, tokens.access_token, said.sub)
    return { claims: { ...said, ...more }, idToken }
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
