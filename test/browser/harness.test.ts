import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { byMouse } from './hands.ts'
import { checkPage, openSite, type Site, signIn, type WatchedPage } from './harness.ts'

describe('the check of a page', () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })
  after(() => site.close())

  test('finds grey words on white', async () => {
    const page = await withPlanted('p', { color: '#bbb', background: '#fff' })
    await assert.rejects(checkPage(page), /color-contrast \(light, 1280 px\)/)
  })
  test('finds words that cannot be read in the dark', async () => {
    const page = await withPlanted('p', { color: 'light-dark(black, #333)' })
    await assert.rejects(checkPage(page), /color-contrast \(dark, 320 px\)/)
  })
  test('finds a field without a name, in English too', async () => {
    await assert.rejects(checkPage(await withPlanted('input', {})), /label/)
    await signIn(site, 'staffUnit', 'en')
    await assert.rejects(checkPage(await withPlanted('input', {})), /label \(light, 320 px\)/)
    await site.context.clearCookies()
  })
  test('finds a button too small for a finger on a phone', async () => {
    const buttons = '<button type="button">ett</button><button type="button">två</button>'
    const page = await withPlanted('div', {}, buttons)
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('div:last-child > button'))
        Object.assign(button.style, { inlineSize: '9px', blockSize: '9px', padding: '0', overflow: 'hidden' })
    })
    await assert.rejects(checkPage(page), /target-size/)
  })
  test('finds what is wider than a phone', async () => {
    await assert.rejects(checkPage(await withPlanted('div', { inlineSize: '900px' })), /is \d+ px wide/)
  })
  test('finds what the policy stops', async () => {
    const page = await withPlanted('div', {}, '<b style="color: red">Rött</b>')
    await assert.rejects(checkPage(page), /style-src/)
  })
  test('does not click on what something lies over, nor on what is disabled', async () => {
    const under = await withPlanted('div', { position: 'fixed', inset: '0' })
    await assert.rejects(byMouse.press(under, under.locator('main a').first()), /cannot be clicked/)
    const disabled = await withPlanted('div', {}, '<button type="button" disabled>Spara</button>')
    await assert.rejects(byMouse.press(disabled, disabled.locator('main button:disabled')), /is disabled/)
  })
  test('finds nothing where nothing is, and the style sheet turns with the phone', async () => {
    const page = await site.look('/')
    await checkPage(page)
    assert.deepEqual(await page.evaluate(lockOfOrientation), { violations: 0, passes: 1 })
  })

  async function withPlanted(
    tag: string,
    style: Partial<CSSStyleDeclaration>,
    html = 'Planterat',
  ): Promise<WatchedPage> {
    const page = await site.open('/')
    await page.evaluate(
      (planted) => {
        const element = document.createElement(planted.tag)
        element.innerHTML = planted.html
        Object.assign(element.style, planted.style)
        document.querySelector('main')?.append(element)
      },
      { tag, style, html },
    )
    return page
  }
})

async function lockOfOrientation(): Promise<{ violations: number; passes: number }> {
  const { axe } = globalThis as typeof globalThis & { axe: typeof import('axe-core') }
  const { violations, passes } = await axe.run(document, { runOnly: ['css-orientation-lock'] })
  return { violations: violations.length, passes: passes.length }
}
