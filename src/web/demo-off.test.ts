import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { routes } from './routes.ts'

describe('without the demo', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ config: { demo: false } })
  })
  after(() => app.close())

  test('each address of the demo is unknown, read or posted to', async () => {
    const addresses = ofTheDemo(app)
    assert.deepEqual(addresses.sort(), ['/demo/utkorg', '/demo/utkorg/:mail/:place', '/logga-in/demo'])
    const form = new URLSearchParams({ personId: app.place.officials.staff })
    for (const address of addresses) {
      assert.equal((await app.client.get(address)).status, 404, address)
      assert.equal((await app.client.post(address, form)).status, 404, address)
    }
  })

  test('no page leads there, also when the database has people of the demo', async () => {
    const demo = await anApp()
    await demo.client.get('/')
    await demo.close()
    for (const address of ['/', '/logga-in', '/initiativ', '/register']) {
      const { status, html } = await app.client.get(address)
      assert.equal(status, 200)
      assert.doesNotMatch(html, /\/demo|personId|Stina Lindqvist/, address)
    }
  })
})

function ofTheDemo({ deps: { config } }: TestApp): string[] {
  const always = routes(config)
  return Object.keys(routes({ ...config, demo: true })).filter((address) => !(address in always))
}
