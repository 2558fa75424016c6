import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp } from '../support/app.ts'
import { aFilledDraft } from '../support/journey-draft.ts'
import { checkPage, openSite, type Site } from './harness.ts'

const staff = 'Stina Lindqvist'
const representative = 'Robin Sköld'

const below: Readonly<Record<string, readonly string[]>> = {
  [staff]: [
    'utkast',
    'utkast/need',
    'utkast/need/text',
    'utkast/need/versioner',
    'utkast/delar/mal',
    'utkast/delar/mal/nytt',
    'utkast/delar/tid',
    'samsyn',
    'samsyn/motesvy',
    'samsyn/faststallande',
  ],
  [representative]: [
    'utkast/hela',
    'utkast/goals',
    'utkast/need/forslag',
    'utkast/delar/grupper',
    'utkast/delar/statistik',
    'samsyn',
    'samsyn/avsnitt/need',
  ],
}

describe('the draft and the consensus in a browser', () => {
  let site: Site
  let number: string
  before(async () => {
    site = await openSite(await anApp({ at: '2026-11-24T09:00:00Z' }))
    number = await aFilledDraft(site.app)
  })
  after(() => site.close())

  for (const [who, language] of [
    [staff, 'sv'],
    [representative, 'en'],
  ] as const)
    test(`${who} finds no fault in ${language}`, async () => {
      await signIn(site, who, language)
      for (const part of below[who] ?? []) {
        const page = await site.open(`/arende/${number}/${part}`)
        await checkPage(page)
        await page.close()
      }
    })

  test('the toolbar writes markup, the draft is saved by itself and the preview follows', async () => {
    await signIn(site, representative, 'sv')
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

async function signIn(site: Site, who: string, language: string): Promise<void> {
  const page = await site.open('/logga-in?vidare=/tillganglighet')
  await page.getByRole('button', { name: new RegExp(`^${who}`) }).click()
  await page.waitForURL(/tillganglighet/)
  if ((await page.getAttribute('html', 'lang')) !== language) {
    await page.getByRole('button', { name: language === 'en' ? 'In English' : 'På svenska' }).click()
    await page.waitForSelector(`html[lang="${language}"]`)
  }
  await page.close()
}
