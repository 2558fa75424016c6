import assert from 'node:assert/strict'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { anIdentityProvider, type Said, type TestProvider } from '../../../test/support/identity-provider.ts'
import { type OpenIdSigningSettings, openIdSigning } from './open-id.ts'
import type { SigningOrder } from './port.ts'

const answerTo = 'http://handslag.test/underskrift/svar'
const chair = { name: 'Fatima Nordin', email: 'fatima@forening.example' }
const said: Said = { email: chair.email, email_verified: true, name: 'Fatima Maria Nordin' }

describe('a signature at an OpenID Connect provider', () => {
  let provider: TestProvider
  before(async () => {
    provider = await anIdentityProvider(answerTo)
  })
  after(() => provider.close())

  const anOrder = (more: Partial<SigningOrder> = {}): SigningOrder => ({
    signer: chair,
    document: { title: 'Öppna kvällar', sha256: 'a'.repeat(64) },
    returnTo: `http://handslag.test/arende/x/underskrift/bekrafta/${'s'.repeat(43)}`,
    answerTo,
    state: 'of-the-attempt',
    language: 'sv',
    ...more,
  })
  const portWith = (settings: Partial<OpenIdSigningSettings> = {}) =>
    openIdSigning({ ...provider.settings, claim: 'email', acr: null, ...settings })

  /** Goes there as somebody and comes back, to finish what may be another order. */
  async function signed(
    says: Said | null,
    settings: Partial<OpenIdSigningSettings> = {},
    finished: Partial<SigningOrder> = {},
  ) {
    provider.says = says
    const port = portWith(settings)
    const { leadsTo } = await port.begin(anOrder())
    const back = await provider.follow(leadsTo ?? assert.fail('it leads nowhere'))
    return port.finish(anOrder(finished), Object.fromEntries(back.searchParams))
  }

  const proofOf = async (...args: Parameters<typeof signed>) => {
    const outcome = await signed(...args)
    return outcome.ok ? outcome.value : assert.fail(outcome.reason)
  }

  test('asks who it is anew, with PKCE, and comes back to the one address that is known there', async () => {
    const { leadsTo } = await portWith({ acr: 'high' }).begin(anOrder())
    const { searchParams } = new URL(leadsTo ?? '')
    assert.equal(searchParams.get('redirect_uri'), answerTo)
    assert.equal(searchParams.get('prompt'), 'login')
    assert.equal(searchParams.get('max_age'), '300')
    assert.equal(searchParams.get('acr_values'), 'high')
    assert.equal(searchParams.get('code_challenge_method'), 'S256')
    assert.doesNotMatch(leadsTo ?? '', /Fatima|Nordin|kvällar/)
  })

  test('keeps what shows an outsider that this person confirmed this document', async () => {
    const proof = await proofOf(said)
    const [head = '', body = '', signature = ''] = String(proof.idToken).split('.')
    const key = createPublicKey({ key: proof.key as JsonWebKey, format: 'jwk' })
    assert.ok(verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const bound = createHash('sha256').update(`${proof.sha256} ${proof.challenge}`).digest('base64url')
    assert.equal(claims.nonce, bound)
    assert.equal(proof.sha256, 'a'.repeat(64))
    assert.equal(proof.service, provider.settings.issuer)
  })

  test('is not given for another document, another attempt or another state', async () => {
    for (const other of [
      { document: { title: 'Öppna kvällar', sha256: 'b'.repeat(64) } },
      { returnTo: `http://handslag.test/arende/x/underskrift/bekrafta/${'t'.repeat(43)}` },
      { state: 'of-another' },
    ])
      assert.deepEqual(await signed(said, {}, other), { ok: false, reason: 'notProven' })
  })

  test('is given by nobody but the person, whose names there may be more', async () => {
    const other = { ok: false, reason: 'otherPerson' }
    assert.deepEqual(await signed({ ...said, email: 'annan@forening.example' }), other)
    assert.deepEqual(await signed({ ...said, email_verified: false }), other)
    assert.deepEqual(await signed({ ...said, name: 'Fatima Maria Berg' }, { claim: 'name' }), other)
    assert.ok((await signed({ ...said, email: 'annan@forening.example' }, { claim: 'name' })).ok)
  })

  test('takes no weaker way of showing who one is than was asked for', async () => {
    assert.equal((await proofOf({ ...said, acr: 'high' }, { acr: 'high highest' })).acr, 'high')
    for (const acr of ['low', undefined])
      assert.deepEqual(await signed({ ...said, ...(acr && { acr }) }, { acr: 'high' }), {
        ok: false,
        reason: 'notProven',
      })
  })

  test('keeps no personal number, only the hash of what was signed', async () => {
    const proof = await proofOf({ ...said, sub: '19121212-1212' })
    assert.doesNotMatch(JSON.stringify(proof), /1212/)
    assert.equal(proof.idToken, undefined)
    assert.match(String(proof.idTokenSha256), /^[0-9a-f]{64}$/)
  })

  test('is not given by whoever turns back', async () => {
    assert.deepEqual(await signed(null), { ok: false, reason: 'cancelled' })
  })
})
