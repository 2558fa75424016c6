import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import type { Language } from '../../src/domain/text.ts'
import { routes } from '../../src/web/routes.ts'
import type { Who } from '../support/app.ts'
import { rest } from './browser.ts'
import { byKeyboard, byMouse, type Hands } from './hands.ts'
import { checkPage, type Site, signIn, type WatchedPage } from './harness.ts'

/** What somebody fills in, by the name of the field; `answer-*` is every field in sight whose name begins so. */
export type Filling = Readonly<Record<string, string | readonly string[] | Upload>>
type Upload = { name: string; mimeType: string; buffer: Buffer }

/**
 * Somebody at a browser who knows no addresses: follows links in sight, fills in fields in sight, presses buttons in
 * sight, and opens what is folded. Every page is looked through with axe the first time it is met in a language.
 */
export type Traveller = {
  page: WatchedPage
  /** Signs in and comes to what there is to do, or to where a mail would lead. */
  enter(who: Who, language: Language, from?: string): Promise<void>
  /** Opens what a mail leads to. */
  open(address: string): Promise<void>
  /** Follows the first link with these words, or with an address that ends so. */
  follow(link: RegExp | string): Promise<void>
  /** The addresses of the links in sight, folded ones too, that match. */
  offered(address: RegExp): Promise<string[]>
  fill(fields: Filling): Promise<void>
  /** Presses the button with these words, or of the form that goes to an address that ends so; else of the form just filled in. */
  press(button?: RegExp | string): Promise<void>
  /** Looks through the page as it is now with axe: in this state it differs from when it was first met. */
  look(): Promise<void>
  /** The page says this. */
  reads(...words: readonly RegExp[]): Promise<void>
  /** From now on with the mouse or the keyboard alone, where there is a mouse. */
  use(hands: 'mouse' | 'keyboard'): void
}

type Equipment = {
  width?: number
  /** Whether the browser runs scripts. */
  scripts?: boolean
  /** Whether there is a mouse. */
  mouse?: boolean
  /** The kinds of pages that have been looked through, by language: shared by travellers of one test. */
  met?: Set<string>
}

export async function traveller(site: Site, equipment: Equipment = {}): Promise<Traveller> {
  const page = await site.open('/tillganglighet')
  page.setDefaultTimeout(20_000)
  const { look, lookFirst } = await inspection(site, page, equipment)
  rest(page)
  const byHand = equipment.mouse === false ? byKeyboard : byMouse
  let hands: Hands = byHand
  let form: Locator | null = null

  const arrive = async () => {
    form = null
    await lookFirst()
  }
  const open = async (address: string) => {
    await page.goto(site.origin + address)
    await arrive()
  }
  const go = async (through: Locator) => {
    const target = await inSight(hands, through)
    await Promise.all([page.waitForEvent('load'), hands.press(page, target)])
    await arrive()
  }

  return {
    page,
    enter: async (who, language, from = '/mitt') => {
      await signIn(site, who, language)
      await open(from)
    },
    open,
    follow: (link) => go(linkFor(page, link)),
    offered: (address) => addressesIn(page, address),
    fill: async (fields) => {
      for (const [name, value] of Object.entries(fields)) {
        await fillIn(hands, page, { found: fieldsNamed(page, name), name, value })
        form = page.locator('form').filter({ has: page.locator(`[name^="${name.replace('*', '')}"]`) })
      }
    },
    look,
    press: (button) => go(buttonFor(page, form, button)),
    reads: async (...words) => {
      const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '')
      for (const one of words) assert.match(text, one, page.url())
    },
    use: (which) => {
      hands = which === 'mouse' ? byHand : byKeyboard
    },
  }
}

type Inspection = {
  /** Looks through the page with axe, which needs scripts and may change the size of the window. */
  look(): Promise<void>
  /** The page has no errors, and is looked through unless one of its kind has been. */
  lookFirst(): Promise<void>
}

async function inspection(
  site: Site,
  page: WatchedPage,
  { width = 1280, scripts = true, met = new Set() }: Equipment,
): Promise<Inspection> {
  const allowScripts = await scriptSwitch(page)
  const kindOf = kindsOf(site)
  const resume = async () => {
    await page.setViewportSize({ width, height: 900 })
    await allowScripts(scripts)
  }
  const look = async () => {
    await allowScripts(true)
    await checkPage(page)
    await resume()
  }
  const lookFirst = async () => {
    const { problems, language } = await page.evaluate(firstGlance)
    assert.deepEqual(problems, [], page.url())
    const key = `${language} ${kindOf(page.url())}`
    if (met.has(key)) return
    met.add(key)
    await look()
  }
  await resume()
  return { look, lookFirst }
}

/** Asked of the page itself: the browser's driver would first send all it knows into it, each time anew. */
function firstGlance(): { problems: (string | null)[]; language: string } {
  const problems = [...document.querySelectorAll('.ds-error-summary')].map((one) => one.textContent)
  return { problems, language: document.documentElement.lang }
}

async function scriptSwitch(page: WatchedPage): Promise<(allowed: boolean) => Promise<void>> {
  const browser = await page.context().newCDPSession(page)
  return async (allowed) => {
    await browser.send('Emulation.setScriptExecutionDisabled', { value: !allowed })
  }
}

function linkFor(page: WatchedPage, link: RegExp | string): Locator {
  const all = page.locator('body')
  if (typeof link !== 'string') return all.getByRole('link', { name: link, includeHidden: true })
  return all.locator(`a[href$="${link}"], a[href*="${link}?"], a[href*="${link}#"]`)
}

function fieldsNamed(page: WatchedPage, name: string): Locator {
  return page.locator(name.endsWith('*') ? `body [name^="${name.slice(0, -1)}"]` : `body [name="${name}"]`)
}

async function addressesIn(page: WatchedPage, address: RegExp): Promise<string[]> {
  const hrefs = await page.evaluate(() =>
    [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
  )
  return [...new Set(hrefs.flatMap((href) => (href !== null && address.test(href) ? [href] : [])))]
}

function buttonFor(page: WatchedPage, form: Locator | null, button?: RegExp | string): Locator {
  const all = page.locator('body')
  if (button === undefined)
    return (form ?? all.locator('main')).locator('button[type=submit]:not([formaction])')
  if (typeof button !== 'string') return all.getByRole('button', { name: button, includeHidden: true })
  return all.locator(
    `form[action$="${button}"] button[type=submit]:not([formaction]), button[formaction$="${button}"]`,
  )
}

/** The first of them that can be seen. */
async function inSight(hands: Hands, found: Locator): Promise<Locator> {
  await unfold(hands, found)
  const seen = found.filter({ visible: true })
  if ((await seen.count()) > 0) return seen.first()
  const offered = await found
    .page()
    .locator('main a:visible, main button:visible')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          `${one.textContent?.trim()} (${one.getAttribute('href') ?? one.closest('form')?.getAttribute('action')})`,
      ),
    )
  assert.fail(`${found} is not in sight on ${found.page().url()}; there is\n${offered.join('\n')}`)
}

/** Opens the summary, or the menu of the frame, that the first of them is folded under, where none can be seen. */
async function unfold(hands: Hands, found: Locator): Promise<void> {
  if ((await found.count()) === 0 || (await found.filter({ visible: true }).count()) > 0) return
  const folded = found
    .first()
    .locator(
      'xpath=ancestor::details[not(@open)]/summary | ancestor::header//details[@class="site-menu" and not(@open)]/summary',
    )
  const page = found.page()
  for (const summary of await folded.all()) await hands.press(page, summary)
}

type Typing = { found: Locator; name: string; value: Filling[string] }

async function fillIn(hands: Hands, page: WatchedPage, { found, name, value }: Typing): Promise<void> {
  await unfold(hands, found)
  const fields = await found.filter({ visible: true }).all()
  if (fields.length === 0) {
    const named = await page
      .locator('main [name]:visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('name')))
    assert.fail(`No field '${name}' in sight on ${page.url()}; there is ${[...new Set(named)].join(', ')}`)
  }
  if (typeof value === 'object' && 'buffer' in value) return fields[0]?.setInputFiles(value)
  const type = await fields[0]?.getAttribute('type')
  if (type === 'radio' || type === 'checkbox') return choose(hands, page, { found, name, value })
  for (const field of name.endsWith('*') ? fields : fields.slice(0, 1))
    await hands.type(page, field, String(value))
}

async function choose(hands: Hands, page: WatchedPage, { found, name, value }: Typing): Promise<void> {
  for (const one of [value].flat()) {
    const wanted = one === '*' ? found : found.and(page.locator(`[value="${one}"]`))
    const boxes = await wanted.filter({ visible: true }).all()
    if (boxes.length === 0) assert.fail(`'${one}' cannot be chosen for '${name}' on ${page.url()}`)
    for (const box of boxes) await hands.tick(page, box)
  }
}

/** The route of an address: pages of one kind look alike. The blocks of the review do not. */
function kindsOf(site: Site): (address: string) => string {
  const patterns = Object.keys(routes(site.app.deps.config)).map((route) => ({
    route,
    shape: new RegExp(`^${route.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`),
  }))
  return (address) => {
    const { pathname } = new URL(address)
    if (/\/del\/\w+$/.test(pathname)) return pathname
    const alike = patterns.filter(({ shape }) => shape.test(pathname)).map(({ route }) => route)
    return alike.toSorted((one, other) => one.split(':').length - other.split(':').length)[0] ?? pathname
  }
}
