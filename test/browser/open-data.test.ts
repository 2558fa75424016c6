import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { registerImport } from '../../src/jobs/register-import.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../../src/store/register/register-data.ts'
import { feedStateOf, noteFeedFailed } from '../../src/store/register/source-feed.ts'
import { anApp, type TestApp } from '../support/app.ts'
import { checkPage, openSite, type Site, type WatchedPage } from './harness.ts'

const rows = [
  'Förening;År;Kommun;Syfte',
  'Kören;2026;Umeå;Sång',
  'Bandet;i fjol;Umeå;Rock',
  'Folkets Husby;2024;Stockholm;Unga',
]

describe('open data and lists in a browser', () => {
  let app: TestApp
  let site: Site
  before(async () => {
    app = await anApp()
    await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-23'))
    await feedStateOf(app.db, { key: 'malmo', url: 'https://iop.malmo.example' })
    await noteFeedFailed(app.db, 'malmo', { at: new Date('2026-11-23T09:00:00Z'), reason: 'tooSlow' })
    site = await openSite(app)
  })
  after(async () => {
    await site.close()
    await app.close()
  })

  test('a page of another site shows the list in a frame, and by the web component', () =>
    withPage('/oppna-data', async (page) => {
      const { origin } = new URL(page.url())
      const body = `<iframe src="${origin}/badda-in/lista"></iframe><script type="module" src="${origin}/badda-in/lista.js"></script><iop-register municipality="1280"></iop-register>`
      const elsewhere = createServer((_, response) =>
        response.setHeader('content-type', 'text/html').end(body),
      )
      await once(elsewhere.listen(0, '127.0.0.1'), 'listening')
      const other = await page.context().newPage()
      await other.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
      await other.frameLocator('iframe').getByText('45 partnerskap').waitFor()
      await other.locator('iop-register').getByRole('listitem').first().waitFor()
      const { total } = (await (await fetch(`${origin}/api/v1/partnerships?municipality=1280`)).json()) as {
        total: number
      }
      assert.equal(await other.locator('iop-register').getByRole('listitem').count(), total)
      await other.close()
      elsewhere.close()
    }))

  test('an administrator brings a list in, without fault on any page', () =>
    withPage('/logga-in?vidare=/register-import', async (page) => {
      await page
        .getByRole('button', { name: /administratör/i })
        .first()
        .click()
      await page.waitForURL(/register-import/)
      await checkPage(page)
      const file = { name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) }
      await page.setInputFiles('input[type=file]', file)
      await page.getByRole('button', { name: 'Lämna in listan' }).click()
      await page.getByRole('heading', { name: 'Vad innehåller kolumnerna?' }).waitFor()
      await checkPage(page)
      await page.getByRole('button', { name: 'Läs listan' }).click()
      await page.waitForURL(/arbete/)
      await checkPage(page)
      await worked(page)
      for (const state of ['', '?visa=duplicate', '?visa=new']) {
        await page.goto(page.url().replace(/(\/arbete|\?.*)$/, '') + state)
        await checkPage(page)
      }
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 320, height: 800 })
      await checkPage(page)
    }))

  async function worked(page: WatchedPage): Promise<void> {
    const [, importId = ''] = /register-import\/([0-9a-f-]+)/.exec(page.url()) ?? []
    await registerImport({ importId }, { db: app.db, clock: app.deps.clock })
  }

  async function withPage(address: string, look: (page: WatchedPage) => Promise<void>): Promise<void> {
    const page = await site.open(address)
    await look(page)
    await page.close()
  }
})
