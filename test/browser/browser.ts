import { setTimeout } from 'node:timers/promises'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, type Page, chromium as playwright } from 'playwright-core'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing is drawn before it is told to: half the time of looking at a page goes to pictures that nobody sees.
  '--enable-begin-frame-control',
  '--run-all-compositor-stages-before-draw',
  // A page lives too short to win back what it costs to compile its scripts well.
  '--js-flags=--no-opt,--no-maglev',
]

/** How large a page is opened. */
export const window = { width: 1280, height: 900 }

let shared: Promise<Browser> | undefined

/** A browser with cookies and storage of its own, in the one program that all tests of a process share. It ends with the process. */
export async function openBrowser(): Promise<BrowserContext> {
  shared ??= chromium
    .executablePath()
    .then((executablePath) => playwright.launch({ executablePath, args: flags }))
  const context = await (await shared).newContext({ viewport: window })
  context.on('page', (page) => void drawFrames(page))
  return context
}

const resting = new WeakSet<Page>()

/** From now on the page stands still: what moves with each frame waits, and nothing is spent on it. */
export function rest(page: Page): void {
  resting.add(page)
}

/** While `looking` takes, the page stands still. */
export async function standingStill<Seen>(page: Page, looking: () => Promise<Seen>): Promise<Seen> {
  const stood = resting.has(page)
  resting.add(page)
  try {
    return await looking()
  } finally {
    if (!stood) resting.delete(page)
  }
}

/** One frame after the other, laid out but not painted, so that what waits for a frame goes on: clicks, scripts, animations. */
async function drawFrames(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page)
    while (!page.isClosed()) {
      if (!resting.has(page))
        await inTurn(() => session.send('HeadlessExperimental.beginFrame', { noDisplayUpdates: true }))
      await setTimeout(10, undefined, { ref: false })
    }
  } catch {
    // The page is gone.
  }
}

let latest: Promise<unknown> = Promise.resolve()

/** The browser ends when two pages ask for a frame at once. */
function inTurn(draw: () => Promise<unknown>): Promise<unknown> {
  const drawn = latest.then(draw)
  latest = drawn.catch(() => {})
  return drawn
}
