import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { HeadingLevel, Packer, Paragraph, Document as WordDocument } from 'docx'
import { anApp } from '../support/app.ts'
import { aFilledDraft } from '../support/journey-draft.ts'
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
})
