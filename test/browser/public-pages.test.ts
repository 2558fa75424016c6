import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { checkPage, openSite, type Site } from './harness.ts'

const pages = ['/', '/logga-in', '/logga-in/skickad', '/logga-ut', '/demo/utkorg', `/lank/${'a'.repeat(43)}`]

describe('pages before sign-in', () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })
  after(() => site.close())

  for (const address of pages)
    for (const language of ['sv', 'en'])
      test(`${address} in ${language} has no fault`, async () => {
        const page = await site.open(language === 'en' ? `${address}?lang=en` : address)
        await checkPage(page)
        assert.equal(await page.getAttribute('html', 'lang'), language)
        await page.close()
      })

  test('a page that is not there has no fault but that', async () => {
    const page = await site.open('/finns-inte')
    await checkPage(page, /404/)
    await page.close()
  })
})
