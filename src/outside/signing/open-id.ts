import { createHash, createHmac } from 'node:crypto'
import { digestOf } from '../../kernel/ids.ts'
import { ok, refused } from '../../kernel/result.ts'
import { answerOf, type Claims, discoveredOnce, library, type OpenIdClient } from '../open-id/client.ts'
import { tokenProof } from './open-id-proof.ts'
import type { SigningOrder, SigningPort } from './port.ts'

export type OpenIdSigningSettings = OpenIdClient & {
  /** What people know the service as. */
  name: string
  /** The claim that says who it is: `name`, or one that holds the person's e-mail address. */
  claim: string
  /** The ways of showing who one is that are good enough to sign by, as the service names them; any when null. */
  acr: string | null
}

/** How long ago somebody may have shown who they are, with room for a slow finger. */
const anewSeconds = 300

/**
 * Signing by showing anew who one is, at an OpenID Connect provider such as a broker of electronic identities. What the
 * provider then signs holds a number (`nonce`) that is made of the document's hash: its own signature, which is kept, shows
 * that this person confirmed this very document (docs/decisions/0055).
 */
export function openIdSigning(settings: OpenIdSigningSettings): SigningPort {
  const provider = discoveredOnce(settings, { provable: true })
  return {
    method: 'redirect',
    name: settings.name,
    async begin(order) {
      const client = await library()
      const { nonce, verifier } = boundTo(order, settings)
      const leadsTo = client.buildAuthorizationUrl(await provider(), {
        redirect_uri: order.answerTo,
        scope: 'openid email profile',
        state: order.state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        prompt: 'login',
        max_age: String(anewSeconds),
        ui_locales: order.language,
        ...(settings.acr !== null && { acr_values: settings.acr }),
      })
      return { leadsTo: leadsTo.href }
    },
    async finish(order, returned) {
      if (returned.error === 'access_denied') return refused('cancelled')
      const { nonce, verifier, challenge } = boundTo(order, settings)
      const address = new URL(order.answerTo)
      address.search = new URLSearchParams(returned).toString()
      const expected = { state: order.state, nonce, verifier, maxAge: anewSeconds }
      const found = await provider()
      const answer = await answerOf(found, address, expected)
      if (answer === null || !isGoodEnough(answer.claims, settings)) return refused('notProven')
      if (!isSigner(answer.claims, order, settings)) return refused('otherPerson')
      return ok({
        service: settings.issuer,
        sha256: order.document.sha256,
        challenge,
        nonce,
        ...(await tokenProof(found, answer)),
      })
    },
  }
}

/** Made of the order alone, so that nothing has to be kept between going there and coming back. */
function boundTo({ document, returnTo }: SigningOrder, { clientSecret }: OpenIdSigningSettings) {
  const challenge = digestOf(returnTo)
  return {
    challenge,
    nonce: createHash('sha256').update(`${document.sha256} ${challenge}`).digest('base64url'),
    verifier: createHmac('sha256', clientSecret).update(returnTo).digest('base64url'),
  }
}

function isGoodEnough({ acr }: Claims, settings: OpenIdSigningSettings): boolean {
  return settings.acr === null || settings.acr.split(' ').includes(String(acr))
}

function isSigner(claims: Claims, { signer }: SigningOrder, { claim }: OpenIdSigningSettings): boolean {
  const said = claims[claim]
  if (typeof said !== 'string' || (claim === 'email' && claims.email_verified === false)) return false
  if (claim !== 'name') return said.toLowerCase() === signer.email.toLowerCase()
  const names = wordsOf(said)
  return wordsOf(signer.name).every((name) => names.includes(name))
}

/** An electronic identity gives every name of a person; here people are called by some of them. */
function wordsOf(name: string): string[] {
  return name.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean)
}
