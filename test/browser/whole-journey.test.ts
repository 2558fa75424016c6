import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { CDPSession } from 'playwright-core'
import { anApp, type TestApp } from '../support/app.ts'
import { checkPage, openSite, type Site, type WatchedPage } from './harness.ts'

const email = 'nadja@nyavagar.example'
const idea = {
  name: 'Ungas väg in',
  challenge: 'Många unga står utan arbete och studier. Det visar kommunens statistik.',
  target: 'Unga mellan 16 och 24 år i Husby',
  idea: 'Vi vill möta unga på kvällar och helger och följa dem till utbildning.',
  organisation: 'Nya vägar',
  number: '899991-0055',
  contactName: 'Nadja Berg',
  email,
}

let app: TestApp
let site: Site
let page: WatchedPage
let browser: CDPSession
before(async () => {
  app = await anApp({ at: '2026-11-23T09:00:00Z' })
  site = await openSite(app)
  page = await site.open('/om-iop')
  page.setDefaultTimeout(20_000)
  browser = await site.context.newCDPSession(page)
  await allowScripts(false)
  await page.goto(`${site.origin}/initiativ`)
  await page.setViewportSize(phone)
})
after(() => site.close())

const phone = { width: 320, height: 700 }

test('an organisation that nobody knows hands in its idea and signs in by mail, in a browser without JavaScript', {
  timeout: 240_000,
}, async () => {
  await check()
  await fill(idea)
  await choose(`input[name=board][value="${app.place.boardId}"]`, 'input[name=legalForm][value=association]')
  await press('Lämna in idén')
  await check(/jar-2026-0001/, /21 december 2026/)

  await page.goto(await linkMailedTo(email))
  await press('Öppna ärendet')
  await check(/Din tur.*Lägg in underlaget/s, /1\s*Inleda/)
  await page.locator('.site-menu > summary').click()
  await press('Logga ut')
  await page.goto(`${site.origin}/logga-in`)
  await fill({ email })
  await press('Skicka en länk till mig')
  await page.goto(await linkMailedTo(email))
  await press('Logga in')
  await check(/Att göra/, /Lämna underlag/)

  await follow('Lämna underlag')
  await check(/saknas/)
  await follow(/^Lämna protokoll/)
  await check()
  await page.setInputFiles('input[type=file]', pdf('arsmote.pdf'))
  await fill({ datedOn: '2026-03-15' })
  await press('Lämna filerna')
  await check(/4 av 6 saknas|Tack/)
})

/** The page says this, and nothing is wrong with it. */
async function check(...says: readonly RegExp[]): Promise<void> {
  const text = (await page.textContent('main')) ?? ''
  for (const words of says) assert.match(text, words, page.url())
  await allowScripts(true)
  await checkPage(page)
  await allowScripts(false)
  await page.setViewportSize(phone)
}

/** Axe needs scripts; the page has been loaded without. */
async function allowScripts(allowed: boolean): Promise<void> {
  await browser.send('Emulation.setScriptExecutionDisabled', { value: !allowed })
}

async function fill(fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.fill(`main [name="${name}"]`, value)
}

/** Ticks every box that matches. */
async function choose(...selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) for (const box of await page.locator(selector).all()) await box.check()
}

async function press(name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' })
  await Promise.all([page.waitForURL(/./, { waitUntil: 'load' }), button.first().click()])
  const problems = await page.locator('.ds-error-summary').allTextContents()
  assert.deepEqual(problems, [], page.url())
}

async function follow(name: string | RegExp): Promise<void> {
  const link = page.locator('main').getByRole('link', { name })
  await Promise.all([page.waitForURL(/./, { waitUntil: 'load' }), link.first().click()])
}

function pdf(name: string) {
  const buffer = Buffer.from(`%PDF-1.7\n${name}\n%%EOF\n`)
  return { name, mimeType: 'application/pdf', buffer }
}

async function linkMailedTo(address: string): Promise<string> {
  const { rows } = await sql<{ url: string }>`
    select payload #>> '{content,url}' as url from graphile_worker._private_jobs
    where payload #>> '{to,email}' = ${address} and payload #>> '{content,url}' like '%/lank/%'
    order by id desc limit 1`.execute(app.db)
  return rows[0]?.url ?? ''
}
