import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { HeadingLevel, Packer, Paragraph, Document as WordDocument } from 'docx'
import type { BrowserContext, Page } from 'playwright-core'
import { anApp, type Who } from '../support/app.ts'
import { aFilledDraft } from '../support/journey-draft.ts'
import { openBrowser } from './browser.ts'
import { checkPage, openSite, type Site, signIn } from './harness.ts'

describe('the draft and the consensus in a browser', () => {
  let site: Site
  let number: string
  before(async () => {
    site = await openSite(await anApp({ at: '2026-11-24T09:00:00Z' }))
    number = await aFilledDraft(site.app)
  })
  after(() => site.close())

  test('a Word file that is read in is looked at without a fault', async () => {
    await signIn(site, 'staff', 'sv')
    const page = await site.open(`/arende/${number}/utkast/word`)
    const heading = new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Övrigt' })
    const sections = [{ children: [heading, new Paragraph('Kvar att placera.')] }]
    const buffer = await Packer.toBuffer(new WordDocument({ sections }))
    const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    await page.setInputFiles('input[type=file]', { name: 'utkast.docx', mimeType, buffer })
    await page.getByRole('button', { name: 'Se vad som ändras' }).click()
    await page.waitForURL(/word\/granskning/)
    await checkPage(page)
    await page.close()
  })

  test('the toolbar writes markup, the draft is saved by itself and the preview follows', async () => {
    await signIn(site, 'representative', 'sv')
    const page = await site.open(`/arende/${number}/utkast/values/text`)
    await page.getByLabel('Text', { exact: true }).fill('Vi delar värdegrund.')
    await page.getByLabel('Text', { exact: true }).selectText()
    await page.getByRole('button', { name: 'Fet' }).click()
    assert.equal(await page.getByLabel('Text', { exact: true }).inputValue(), '**Vi delar värdegrund.**')
    await page.getByText(/^Sparat i ditt utkast \d\d\.\d\d$/).waitFor()
    await page.locator('[data-preview] strong').getByText('Vi delar värdegrund.').waitFor()
    await page.close()
  })

  test('two browsers that save the same section at once lose neither text', async () => {
    const other = await openBrowser()
    const address = `/arende/${number}/utkast/safety`
    const typing = async (context: BrowserContext, who: Who, sentence: string) => {
      await signIn({ ...site, context }, who, 'sv')
      const page = await context.newPage()
      await page.goto(`${site.origin}${address}/text`)
      return { page, sentence }
    }
    const both = [
      await typing(site.context, 'staff', 'Kommunen larmar.'),
      await typing(other, 'representative', 'Föreningen larmar.'),
    ]
    for (const { page, sentence } of both) await textOf(page).fill(sentence)
    await Promise.all(both.map(saveUntilKept))
    const { page } = await typing(other, 'chair', '')
    await page.goto(site.origin + address)
    for (const { sentence } of both) await page.locator('main').getByText(sentence).first().waitFor()
    await other.close()
  })
})

const textOf = (page: Page) => page.getByLabel('Text', { exact: true })

/** Saves, and when the other was faster or is still at it, saves once more with what both have written. */
async function saveUntilKept({ page, sentence }: { page: Page; sentence: string }): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const answered = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Spara som ny version' }).click()
    await answered
    if (!page.url().endsWith('/text')) return
    const typed = await textOf(page).inputValue()
    assert.ok(typed.includes(sentence), 'what was typed is still there')
    const theirs = page.locator('.theirs .kept-text')
    if ((await theirs.count()) > 0) await textOf(page).fill(`${await theirs.textContent()}\n\n${typed}`)
  }
  throw new Error(`${sentence} was never saved`)
}
