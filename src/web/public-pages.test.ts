import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../test/support/app.ts'
import {
  publicFiles,
  publicPages,
  secretPages,
  signedInPages,
  withLanguage,
} from '../../test/support/public-addresses.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../store/register/register-data.ts'
import { withFlash } from './answers/flash.ts'
import { publicRoutes } from './routes/public.ts'
import type { Visit } from './visit.ts'

let app: TestApp
before(async () => {
  app = await anApp()
  await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-23'))
})
after(() => app.close())

const addresses = Object.values(publicPages).flat()
const withForms = [
  ...['/logga-in', '/logga-in/skickad', '/logga-ut', '/initiativ', '/register/:id/rattelse'],
  ...['/planera', '/vagval', '/tillganglighet/anmalan', '/begar-ut'],
]
const packed = { headers: { 'accept-encoding': 'br' } }
const ask = (address: string, init: RequestInit = {}) => app.client.send(address, init)

describe('every page that anybody may open', () => {
  test('is in the list of them, or in one that says why not', () => {
    const listed = [publicPages, publicFiles].flatMap(Object.keys).concat(signedInPages, secretPages)
    const answered = Object.entries(publicRoutes).flatMap(([route, { get }]) => (get ? [route] : []))
    assert.deepEqual(
      answered.filter((route) => !listed.includes(route)),
      [],
    )
  })

  test('sets no cookie, and is as large as a slow telephone takes: 60 kB with all it needs', async () => {
    for (const address of addresses)
      for (const language of ['sv', 'en'] as const) {
        const response = await ask(withLanguage(address, language), packed)
        assert.deepEqual([address, response.status, response.headers.getSetCookie()], [address, 200, []])
        const bytes = (await response.arrayBuffer()).byteLength + (await assetBytes(address))
        assert.ok(bytes > 3000 && bytes <= 60_000, `${address}: ${bytes} bytes`)
      }
  })

  test('works without scripts: none has any, but for a form that saves itself meanwhile and for passkeys', async () => {
    for (const address of addresses) {
      const { document } = await app.client.get(address)
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')]
      assert.equal(scripts.length, ['/initiativ', '/logga-in'].includes(address) ? 1 : 0, address)
      assert.equal(document.querySelectorAll('[onclick], [onchange], [style]').length, 0, address)
    }
  })

  test('says what caches may do: share what is the same for all, and never keep a form or its answers', async () => {
    for (const [route, states] of Object.entries(publicPages))
      for (const address of states) {
        const { headers } = await ask(address)
        const said = headers.get('cache-control') ?? ''
        assert.match(said, withForms.includes(route) ? /^private, no-store$/ : /^public, max-age=60/, address)
        if (withForms.includes(route)) continue
        assert.match(headers.get('vary') ?? '', /accept-encoding, cookie/, address)
        const etag = headers.get('etag') ?? ''
        assert.equal((await ask(address, { headers: { 'if-none-match': etag } })).status, 304, address)
      }
  })

  test('is not shared while it says what somebody has just done', async () => {
    const at = { deps: app.deps, now: app.deps.clock() } as Visit
    const said = await ask(withFlash('/register', 'Tack, Åsa.', at))
    assert.match(await said.text(), /Tack, Åsa\./)
    assert.equal(said.headers.get('cache-control'), 'private, no-store')
  })

  test('is kept from whoever has not signed in where it is not for anybody', async () => {
    for (const route of signedInPages) {
      const { status, headers } = await ask(route.replaceAll(/:\w+/g, '00000000-0000-7000-8000-000000000000'))
      assert.deepEqual([route, status], [route, 303])
      assert.match(headers.get('location') ?? '', /^\/logga-in/)
    }
  })

  test('is a file of the kind it says where it is no page', async () => {
    for (const address of Object.values(publicFiles)) {
      const { status, headers } = await ask(address)
      assert.deepEqual([address, status, headers.getSetCookie()], [address, 200, []])
      assert.doesNotMatch(headers.get('content-type') ?? '', /html/, address)
    }
  })
})

/** What else the browser fetches the first time: stylesheet, font, icon and pictures. */
async function assetBytes(address: string): Promise<number> {
  const { document } = await app.client.get(address)
  const links = [...document.querySelectorAll('link[href^="/-/"], script[src^="/-/"], img[src^="/"]')]
  const sizes = links.map(async (link) => {
    const asset = await ask(link.getAttribute('href') ?? link.getAttribute('src') ?? '', packed)
    return (await asset.arrayBuffer()).byteLength
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}
