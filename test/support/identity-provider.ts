import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

export type Said = { email?: string; email_verified?: boolean; name?: string; sub?: string; acr?: string }

export type TestProvider = {
  settings: { name: string; issuer: string; clientId: string; clientSecret: string; claim: string }
  /** What it says of whoever signs in from now on; null when they turn back. */
  says: Said | null
  /** Goes from our address to the provider, signs in there, and gives the address that it leads back to. */
  follow(address: string): Promise<URL>
  close(): Promise<void>
}

/** A real OpenID Connect provider on this machine, which takes everybody at their word. */
export async function anIdentityProvider(returnTo: string): Promise<TestProvider> {
  const client = { clientId: 'handslag', clientSecret: 'a secret of the tests' }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const made: TestProvider = {
    settings: { ...client, name: 'Testbolaget', issuer, claim: 'email' },
    says: {},
    follow: (leadsTo) => walk(leadsTo, returnTo, new Map()),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [returnTo] }],
    claims: { acr: null, email: ['email', 'email_verified'], profile: ['name'] },
    acrValues: ['high', 'low'],
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['of the tests'] },
    interactions: { url: (_context, { uid }) => `/sign-in/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ ...made.says, sub: accountId }),
    }),
    loadExistingGrant: async (context) => {
      const { client: asking, session } = context.oidc
      const ids = { clientId: asking?.clientId ?? '', accountId: session?.accountId ?? '' }
      const grant = new context.oidc.provider.Grant(ids)
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/sign-in/')) return answer(request, response)
    const result = made.says === null ? { error: 'access_denied' } : { login: loginOf(made.says) }
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  })
  return made
}

async function walk(address: string, returnTo: string, cookies: Map<string, string>): Promise<URL> {
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
  const response = await fetch(address, { redirect: 'manual', headers: { cookie, connection: 'close' } })
  for (const line of response.headers.getSetCookie()) {
    const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
    cookies.set(name, value)
  }
  const location = response.headers.get('location')
  if (location === null) throw new Error(`${address}: ${response.status} ${await response.text()}`)
  const next = new URL(location, address)
  return next.href.startsWith(returnTo) ? next : walk(next.href, returnTo, cookies)
}

function loginOf({ sub = 'somebody', acr }: Said) {
  return { accountId: sub, ...(acr !== undefined && { acr }) }
}
