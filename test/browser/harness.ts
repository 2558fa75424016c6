import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import type axe from 'axe-core'
import type { Response as Answer, BrowserContext, Page } from 'playwright-core'
import { createApi } from '../../src/api/app.ts'
import { operationsOf } from '../../src/api/describe.ts'
import type { Language } from '../../src/domain/text.ts'
import { digestOf } from '../../src/kernel/ids.ts'
import { createApp } from '../../src/web/app.ts'
import { routes } from '../../src/web/routes.ts'
import { anApp, type TestApp, type Who } from '../support/app.ts'
import { openBrowser, standingStill, window } from './browser.ts'
import { gallery } from './gallery.tsx'
import { htmlFaults } from './html-rules.ts'

export type Site = {
  app: TestApp
  origin: string
  context: BrowserContext
  /** Opens an address of the site in a tab of its own that notes what goes wrong in it. */
  open(address: string): Promise<WatchedPage>
  /** Opens it in the one tab that is kept for looking at page after page: a new tab is a process of its own. */
  look(address: string): Promise<WatchedPage>
  close(): Promise<void>
}

/** A tab, with every console error, policy violation and failed request in it, and the answer that it shows. */
export type WatchedPage = Page & { faults: string[]; answer(): Answer | undefined }

/** The app on a port of its own, and a browser with a fresh profile. */
export async function openSite(app?: TestApp): Promise<Site> {
  const running = app ?? (await anApp())
  const api = createApi(running.deps)
  const { fetch } = createApp(
    { ...running.deps, openData: { operations: operationsOf(api) } },
    { ...routes(running.deps.config), ...gallery },
    api,
  )
  const server = createAdaptorServer({
    fetch: (request, ...more) => (request.url.endsWith(axePath) ? axeScript() : fetch(request, ...more)),
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const context = await openBrowser()
  let tab: Promise<WatchedPage> | undefined
  return {
    app: running,
    origin,
    context,
    open: async (path) => {
      const page = watch(await context.newPage())
      await page.goto(origin + path)
      return page
    },
    look: async (path) => {
      tab ??= context.newPage().then(watch)
      const kept = await tab
      await kept.setViewportSize(window)
      kept.faults.length = 0
      await standingStill(kept, () => kept.goto(origin + path))
      return kept
    },
    close: async () => {
      await context.close()
      await new Promise((resolve) => server.close(resolve))
      await running.close()
    },
  }
}

/** Somebody signs in, in a language, and nobody else is signed in any more. */
export async function signIn({ app, context, origin }: Site, who: Who, language: Language): Promise<void> {
  const client = await app.as(who)
  const value = client.cookies.get('handslag') ?? ''
  await app.db.updateTable('session').set({ language }).where('digest', '=', digestOf(value)).execute()
  await context.clearCookies()
  await context.addCookies([{ name: 'handslag', value, url: origin }])
}

/** Somebody finds nothing wrong with a page, in both languages or in those told. */
export async function checkFor(
  site: Site,
  who: Who,
  address: string,
  languages: readonly Language[] = ['sv', 'en'],
): Promise<void> {
  for (const language of languages) await checkPage(await lookAs(site, who, address, language))
}

/** Somebody finds nothing wrong with a form: as it is opened, and when it has come back because nothing was filled in. */
export async function checkForm(site: Site, who: Who, address: string): Promise<void> {
  for (const language of ['sv', 'en'] as const) {
    const page = await lookAs(site, who, address, language)
    await checkPage(page)
    await page.evaluate(handInEmpty)
    await page.locator('#problem').waitFor()
    await checkPage(page, /422/)
  }
}

async function lookAs(site: Site, who: Who, address: string, language: Language): Promise<WatchedPage> {
  await signIn(site, who, language)
  const page = await site.look(address)
  assert.equal(await page.evaluate(() => document.documentElement.lang), language, address)
  return page
}

function handInEmpty(): void {
  const fields = document.querySelectorAll<HTMLInputElement>(
    'main form :is(textarea, input:not([type=hidden], [type=radio], [type=checkbox]))',
  )
  for (const field of fields) field.value = ''
  document.querySelector<HTMLFormElement>('main form')?.requestSubmit()
}

function watch(page: Page): WatchedPage {
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // A page that is left no longer waits for its pictures: that is no fault of it.
    if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()} ${reason}`)
  })
  let sent: Answer | undefined
  page.on('response', (response) => {
    const isRedirect = response.status() >= 300 && response.status() < 400
    if (response.request().isNavigationRequest() && !isRedirect) sent = response
  })
  return Object.assign(page, { faults, answer: () => sent })
}

type Look = { width: number; colorScheme: 'light' | 'dark'; rules: 'all' | 'ofLooks' }

// Each colour scheme and each width once, and in English the narrow one in the light: most pages are checked in both
// languages, by every rule at both widths. What is only seen on a wide screen is read in the dark in the gallery.
const looks: Record<Language, readonly Look[]> = {
  sv: [
    { width: 1280, colorScheme: 'light', rules: 'all' },
    { width: 320, colorScheme: 'dark', rules: 'ofLooks' },
  ],
  en: [{ width: 320, colorScheme: 'light', rules: 'all' }],
}

/** The rules that what a page looks like can break. The others read the same elements at every width and in every colour. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

const axePath = '/axe-of-the-tests.js'
const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/**
 * Finds nothing wrong with the page as it stands: axe with contrast in one colour scheme wide and in the other at
 * 320 px, no sideways scrolling, valid HTML, nothing on the console. `expected` are the faults a page must have, such as
 * its own 404.
 */
export async function checkPage(page: WatchedPage, expected: RegExp = /^$/): Promise<void> {
  await checkHtml(page)
  await standingStill(page, () => checkLooks(page))
  assert.deepEqual(
    page.faults.filter((fault) => !expected.test(fault)),
    [],
  )
}

async function checkLooks(page: WatchedPage): Promise<void> {
  const language = await page.evaluate(() => document.documentElement.lang)
  for (const look of language === 'en' ? looks.en : looks.sv) await checkLook(page, look)
  await page.emulateMedia({ colorScheme: null })
}

/** Finds nothing wrong with the page at one width in one colour scheme. */
export async function checkLook(page: WatchedPage, { width, colorScheme, rules }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme })
  await checkNoSidewaysScroll(page)
  await checkAccessible(page, rules, `${colorScheme}, ${width} px`)
}

/** Axe in the page itself: its adapter for the browser opens a tab for every answer, which takes four times as long. */
async function checkAccessible(page: WatchedPage, rules: Look['rules'], where: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await putAxeInto(page)
  const violations = await page.evaluate(findViolations, rules === 'all' ? null : rulesOfLooks)
  const found = violations.map(
    ({ id, nodes }) => `${id} (${where}): ${nodes.map(({ html }) => html).join(' ')}`,
  )
  assert.deepEqual(found, [], page.url())
}

/** As a script of the site where the page's policy allows one: what the browser has compiled is kept then. */
async function putAxeInto(page: WatchedPage): Promise<void> {
  const policy = page.answer()?.headers()['content-security-policy'] ?? ''
  if (policy.includes("script-src 'self'"))
    await page.addScriptTag({ url: new URL(axePath, page.url()).href })
  else await page.evaluate(axeSource)
}

function axeScript(): Response {
  return new Response(axeSource, {
    headers: { 'content-type': 'text/javascript', 'cache-control': 'max-age=86400, immutable' },
  })
}

async function findViolations(rules: readonly string[] | null): Promise<axe.Result[]> {
  const { axe: inPage } = globalThis as typeof globalThis & { axe: typeof axe }
  const { violations } = await inPage.run(document, {
    resultTypes: ['violations'],
    // The style sheets once more, for the lock of a turned phone alone: harness.test.ts looks for that.
    preload: false,
    ...(rules !== null && { runOnly: { type: 'rule', values: [...rules] } }),
  })
  return violations
}

async function checkNoSidewaysScroll(page: Page): Promise<void> {
  const { inner, scroll } = await page.evaluate(() => ({
    inner: document.documentElement.clientWidth,
    scroll: document.documentElement.scrollWidth,
  }))
  assert.ok(scroll <= inner, `${page.url()} is ${scroll} px wide in a window of ${inner} px`)
}

/** The HTML as it was sent: a browser's own reading of it would hide the faults. */
async function checkHtml(page: WatchedPage): Promise<void> {
  assert.deepEqual(await htmlFaults((await page.answer()?.text()) ?? ''), [], page.url())
}
