import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { paths } from '../../paths.ts'
import { publicPages } from './public-pages.ts'

let app: TestApp
before(async () => {
  app = await anApp({
    at: '2026-08-31T09:00:00Z',
    config: { demo: false, publicUrl: 'https://iop.example.se' },
  })
})
after(() => app.close())

const ask = async (address: string) => {
  const response = await app.client.send(address, {})
  return { response, text: await response.text() }
}

describe('what search engines read', () => {
  test('a site map whose every page is there, sets no cookie and stores nothing', async () => {
    for (const path of publicPages(paths)) {
      const { response } = await ask(path)
      assert.deepEqual([path, response.status, response.headers.getSetCookie()], [path, 200, []])
    }
  })
  test('names each page in both languages, with whole addresses', async () => {
    const { text } = await ask('/sitemap/0.xml')
    assert.match(text, /<loc>https:\/\/iop\.example\.se\/planera\?lang=en<\/loc>/)
    assert.equal(text.match(/<loc>/g)?.length, publicPages(paths).length * 2)
  })
  test('an index of the files there are, and no others', async () => {
    const { text } = await ask('/sitemap.xml')
    const files = [...text.matchAll(/https:\/\/iop\.example\.se(\/sitemap\/\d+\.xml)/g)].map(
      ([, path = '']) => path,
    )
    assert.ok(files.length > 0)
    for (const file of files) assert.equal((await ask(file)).response.status, 200)
    assert.equal((await ask(`/sitemap/${files.length}.xml`)).response.status, 404)
  })
  test('robots keep out of cases, and out of a demo altogether', async () => {
    const { text } = await ask('/robots.txt')
    assert.match(text, /Disallow: \/arende\/\n/)
    assert.match(text, /Sitemap: https:\/\/iop\.example\.se\/sitemap\.xml/)
    assert.doesNotMatch(text, /Disallow: \/\n/)
  })
})

describe('security.txt', () => {
  test('says whom to reach and ends within half a year, on a day that is there', async () => {
    const { text } = await ask('/.well-known/security.txt')
    assert.match(text, /^Contact: https:\/\/iop\.example\.se\/kontakt\nExpires: 2027-02-28T00:00:00Z\n/)
  })
})
