import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Who } from '../support/app.ts'
import { bringIn, numberIn, running } from '../support/brought-in.ts'
import { checkPage, openSite, type Site, signIn } from './harness.ts'

describe('a partnership that was brought in, in a browser', () => {
  let site: Site
  let number: string
  before(async () => {
    site = await openSite()
    number = numberIn(await bringIn(site.app))
  })
  after(() => site.close())

  const leyla = { email: running.email }
  const pages: [Who, string][] = [
    ['staff', '/arenden/for-in'],
    ['staff', '/arende/:number/infort'],
    ['staff', '/arende/:number/infort/rattelse'],
    ['staff', '/arende/:number/utkast'],
    ['staff', '/arende/:number/start'],
    [leyla, '/arende/:number'],
    [leyla, '/arende/:number/infort'],
    [leyla, '/arende/:number/budget'],
  ]
  for (const [who, address] of pages)
    for (const language of ['sv', 'en'] as const)
      test(`has no fault on ${address} in ${language} for ${who === leyla ? 'the association' : 'the staff unit'}`, async () => {
        await signIn(site, who, language)
        await checkPage(await site.look(address.replace(':number', number)))
      })

  test('is read and confirmed on a phone, in the dark', async () => {
    await signIn(site, leyla, 'sv')
    const page = await site.open(`/arende/${number}`)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('link', { name: 'Läs och bekräfta det som har förts in' }).first().click()
    await checkPage(page)
    await page.getByRole('button', { name: 'Ja, det stämmer' }).click()
    await page.getByText('Det som har förts in är bekräftat').waitFor()
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.equal(overflow, 0)
    await page.close()
  })
})
