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
    ['staff', '/arende/:number/infort/beslut'],
    ['staff', '/arende/:number/infort/stod'],
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

  test('is corrected by the administration at a desk, and the association says yes on a phone', async () => {
    await signIn(site, 'staff', 'sv')
    const desk = await site.open(`/arende/${number}/infort/rattelser`)
    await desk.setViewportSize({ width: 1280, height: 900 })
    await checkPage(desk)
    await desk.getByLabel('Paragraf').fill('§ 202')
    await desk.getByLabel('Vad är fel, och var står det rätta?').fill('Se protokollet.')
    await desk.getByRole('button', { name: 'Föreslå rättelsen' }).click()
    await desk.getByText('Rättelsen är föreslagen').waitFor()
    await checkPage(desk)
    await desk.close()
    await signIn(site, leyla, 'en')
    const phone = await site.open(`/arende/${number}/infort`)
    await phone.setViewportSize({ width: 320, height: 800 })
    await phone.getByRole('link', { name: /^Correction \d/ }).click()
    await checkPage(phone)
    await phone.getByRole('button', { name: 'Yes, the correction is right' }).click()
    await phone.getByText('The correction is made').waitFor()
    const overflow = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert.equal(overflow, 0)
    await phone.close()
  })
})
