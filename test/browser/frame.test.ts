import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { checkLook, openSite, type Site, signIn, type WatchedPage } from './harness.ts'

describe('the frame of a narrow screen', () => {
  let site: Site
  let page: WatchedPage
  before(async () => {
    site = await openSite()
    page = await site.open('/')
    await signIn(site, 'chair', 'sv')
  })
  after(() => site.close())

  const openAt = async (width: number, address: string) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(site.origin + address)
  }
  const heightOf = (part: string) =>
    page.locator(part).evaluate((one) => Math.ceil(one.getBoundingClientRect().height))
  const tabTo = async (words: string) => {
    for (let stop = 0; stop < 12; stop++) {
      if ((await page.locator(':focus').allTextContents()).includes(words)) return
      await page.keyboard.press('Tab')
    }
    assert.fail(`${words} is not among the first stops`)
  }

  for (const width of [390, 360])
    test(`is one row and one line on a screen of ${width} px`, async () => {
      await openAt(width, '/mitt')
      assert.ok((await heightOf('.site-header-row')) <= 64)
      assert.ok((await heightOf('.demo-band')) <= 40)
    })

  test('is one row at 320 px too, in both languages, also for visitors', async () => {
    for (const language of ['sv', 'en'] as const) {
      await signIn(site, 'chair', language)
      await openAt(320, '/mitt')
      assert.ok((await heightOf('.site-header-row')) <= 64, language)
      await site.context.clearCookies()
      await openAt(320, `/register?lang=${language}`)
      assert.ok((await heightOf('.site-header-row')) <= 64, `visitors in ${language}`)
    }
    await signIn(site, 'chair', 'sv')
  })

  test('opens its menu by the keyboard, and closes it again', async () => {
    await openAt(390, '/mitt')
    const cases = page.getByRole('link', { name: 'Ärenden', exact: true })
    assert.ok(!(await cases.isVisible()))
    await tabTo('Meny')
    await page.keyboard.press('Enter')
    assert.ok(await cases.isVisible())
    await page.keyboard.press('Space')
    assert.ok(!(await cases.isVisible()))
    await page.keyboard.press('Space')
    await tabTo('Ärenden')
    await page.keyboard.press('Enter')
    await page.waitForURL(/arenden$/)
  })

  test('is without fault with the menu open', async () => {
    await openAt(320, '/mitt')
    await page.locator('.site-menu > summary').click()
    for (const colorScheme of ['light', 'dark'] as const)
      await checkLook(page, { width: 320, colorScheme, rules: 'all' })
    assert.match((await page.textContent('.acting-for')) ?? '', /Fatima Nordin/)
    assert.ok(await page.locator('.acting-for').isVisible())
  })

  test('underlines where one is and nothing else, in the colours of the reader too', async () => {
    await openAt(1280, '/mitt')
    await page.emulateMedia({ forcedColors: 'active' })
    const lines = await page
      .locator('.site-nav .nav-link')
      .evaluateAll((all) =>
        all.map((one) => [one.ariaCurrent, getComputedStyle(one).borderBlockEndColor] as const),
      )
    await page.emulateMedia({ forcedColors: null })
    const coloursOf = (isHere: boolean) =>
      lines.flatMap(([current, colour]) => ((current !== null) === isHere ? [colour] : []))
    assert.equal(coloursOf(true).length, 1)
    assert.ok(!coloursOf(false).some((colour) => coloursOf(true).includes(colour)), lines.join())
  })

  test('has its menu in sight where there is room for it', async () => {
    await openAt(1280, '/mitt')
    assert.ok(await page.getByRole('link', { name: 'Ärenden', exact: true }).isVisible())
    assert.ok(!(await page.locator('.site-menu').isVisible()))
  })
})
