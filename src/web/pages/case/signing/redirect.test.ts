import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { Client } from '../../../../../test/support/client.ts'
import { aCaseToSign } from '../../../../../test/support/journey-signing.ts'
import { redirectSigning } from '../../../../../test/support/redirect-signing.ts'
import { createApp } from '../../../app.ts'

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
    (await chair.get(`/arende/${await aCaseToSign(app)}/underskrift`)).submit(
      'Skicka min länk för underskrift',
    )

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
