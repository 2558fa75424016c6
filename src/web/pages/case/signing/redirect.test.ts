import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { Client } from '../../../../../test/support/client.ts'
import { anIdentityProvider, type TestProvider } from '../../../../../test/support/identity-provider.ts'
import { aCaseToSign } from '../../../../../test/support/journey-signing.ts'
import { redirectSigning } from '../../../../../test/support/redirect-signing.ts'
import { members } from '../../../../demo/people.ts'
import { addressOf } from '../../../../demo/place.ts'
import { openIdSigning } from '../../../../outside/signing/open-id.ts'
import { createApp } from '../../../app.ts'
import { stateOf } from './service-answer.ts'

describe('signing at a service', () => {
  let app: TestApp
  let chair: Client
  before(async () => {
    app = await anApp({ at: '2027-02-05T09:00:00Z' })
    const withService = createApp({ ...app.deps, signing: redirectSigning })
    const signedIn: TestClient = app.another()
    await signedIn.signInAs('chair')
    chair = new Client((request) => withService.request(request))
    for (const [name, value] of signedIn.cookies) chair.cookies.set(name, value)
  })
  after(() => app.close())

  const begun = async () =>
    (await chair.get(`/arende/${await aCaseToSign(app)}/underskrift`)).submit('Fortsätt till texten')

  test('leads there by a link, and signs nothing on the way', async () => {
    const page = await begun()
    assert.ok(page.has('a[href^="https://underskrift.example/"]'))
    assert.doesNotMatch(page.text, /Jag skriver under/)
  })

  test('signs when the service says so', async () => {
    const { address } = await begun()
    const back = await chair.get(`${address}?code=ja`)
    assert.match((await back.submit('Jag skriver under')).flash ?? '', /Din underskrift är registrerad/)
  })

  test('signs nothing when it was cancelled there, or when the service cannot tell', async () => {
    for (const [code, said] of [
      ['nej', /Underskriften avbröts/],
      ['x', /kunde inte visa att det var du/],
    ] as const) {
      const { address } = await begun()
      const back = await chair.get(`${address}?code=${code}`)
      assert.match((await back.submit('Jag skriver under')).problems.join(), said)
    }
  })
})

describe('signing with an electronic identity', () => {
  let app: TestApp
  let provider: TestProvider
  before(async () => {
    app = await anApp({ at: '2027-02-05T09:00:00Z' })
    provider = await anIdentityProvider('http://handslag.test/underskrift/svar')
  })
  after(async () => {
    await app.close()
    await provider.close()
  })

  const chairAt = async (issuer = provider.settings.issuer) => {
    const settings = { ...provider.settings, issuer, claim: 'email', acr: null }
    const withService = createApp({ ...app.deps, signing: openIdSigning(settings) })
    const chair = new Client((request) => withService.request(request))
    for (const [name, value] of (await app.as('chair')).cookies) chair.cookies.set(name, value)
    return chair
  }
  const toText = async (chair: Client) =>
    (await chair.get(`/arende/${await aCaseToSign(app)}/underskrift`)).submit('Fortsätt till texten')
  const signedAs = async (email: string) => {
    provider.says = { email, email_verified: true }
    const chair = await chairAt()
    const leadsTo = (await toText(chair)).document
      .querySelector('a[href^="http://127"]')
      ?.getAttribute('href')
    const { pathname, search } = await provider.follow(leadsTo ?? assert.fail('no way there'))
    const back = await chair.get(pathname + search)
    assert.match(back.text, /Du kommer från Testbolaget/)
    return back.submit('Jag skriver under')
  }

  test('comes back to the text, and keeps what the service signed', async () => {
    assert.match(
      (await signedAs(addressOf(members.chair.name))).flash ?? '',
      /Din underskrift är registrerad/,
    )
    const { evidence } = await app.db
      .selectFrom('signature')
      .select('evidence')
      .where('method', '=', 'redirect')
      .executeTakeFirstOrThrow()
    assert.ok(String((evidence as { idToken?: string }).idToken).length > 100)
  })

  test('signs nothing for somebody else, and says so', async () => {
    assert.match((await signedAs('annan@forening.example')).problems.join(), /visade någon annan vem den är/)
  })

  test('says when the service does not answer, and signs nothing', async () => {
    const { problems } = await toText(await chairAt('http://127.0.0.1:1'))
    assert.match(problems.join(), /^Testbolaget svarar inte just nu\. Inget är underskrivet\./)
  })

  test('leads nowhere but to an attempt to sign', async () => {
    for (const path of ['https://elsewhere.example/', '/logga-ut', '//elsewhere.example/arende/x'])
      assert.equal((await app.client.get(`/underskrift/svar?state=${stateOf(path)}`)).status, 404)
    assert.equal((await app.client.get('/underskrift/svar')).status, 404)
  })
})
