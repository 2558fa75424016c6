import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { checkPage, openSite, type Site, type WatchedPage } from './harness.ts'

describe('the check of a page', () => {
  let site: Site
  before(async () => {
    site = await openSite()
  })
  after(() => site.close())

  test('finds grey words on white', async () => {
    const page = await withPlanted('p', { color: '#bbb', background: '#fff' })
    await assert.rejects(checkPage(page), /color-contrast/)
  })
  test('finds a field without a name', async () => {
    await assert.rejects(checkPage(await withPlanted('input', {})), /label/)
  })
  test('finds what is wider than a phone', async () => {
    await assert.rejects(checkPage(await withPlanted('div', { inlineSize: '900px' })), /is \d+ px wide/)
  })

  async function withPlanted(tag: string, style: Partial<CSSStyleDeclaration>): Promise<WatchedPage> {
    const page = await site.open('/')
    await page.evaluate(
      (planted) => {
        const element = document.createElement(planted.tag)
        element.textContent = 'Planterat'
        Object.assign(element.style, planted.style)
        document.querySelector('main')?.append(element)
      },
      { tag, style },
    )
    return page
  }
})
