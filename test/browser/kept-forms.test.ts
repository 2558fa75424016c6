import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { aCase } from '../support/journey.ts'
import { checkPage, openSite, type Site, signIn } from './harness.ts'

describe('a form that somebody writes in, in a browser', () => {
  let site: Site
  let address: string
  before(async () => {
    site = await openSite()
    address = `/arende/${await aCase(site.app)}/anteckningar`
  })
  after(() => site.close())

  test('keeps what is typed while the net is away, and is filled with it when it is opened again', async () => {
    await signIn(site, 'staffUnit', 'sv')
    const page = await site.open(address)
    await noteOf(page).fill('Lokalen är')
    await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor()
    await site.context.setOffline(true)
    await noteOf(page).fill('Lokalen är för liten.')
    await page.getByText(/Kunde inte spara just nu/).waitFor()
    await site.context.setOffline(false)
    await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor()
    await page.close()
    const again = await site.open(address)
    assert.equal(await noteOf(again).inputValue(), 'Lokalen är för liten.')
    await again.getByText(/Här är det du började skriva/).waitFor()
    await checkPage(again)
    await again.getByRole('button', { name: 'Spara anteckningen' }).click()
    await again.getByText(/är sparad/).waitFor()
    await again.goBack()
    assert.equal(await noteOf(again).inputValue(), '')
    await again.close()
  })

  test('says so when its writer has been signed out, and lets go of nothing', async () => {
    await signIn(site, 'staffUnit', 'sv')
    const page = await site.open(address)
    await site.context.clearCookies()
    await noteOf(page).fill('Ring på måndag.')
    await page.getByText(/Du är utloggad/).waitFor()
    await page.getByRole('button', { name: 'Spara anteckningen' }).click()
    await signIn(site, 'staffUnit', 'sv')
    await page.getByRole('button', { name: 'Fortsätt med det jag skrev' }).click()
    assert.equal(await noteOf(page).inputValue(), 'Ring på måndag.')
    await page.close()
  })

  test('shows the words of another window beside its own', async () => {
    await signIn(site, 'staffUnit', 'sv')
    const windows = [await site.open(address), await site.open(address)]
    for (const [index, page] of windows.entries()) {
      await noteOf(page).fill(`I fönster ${index + 1} står det här.`)
      await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor()
    }
    const page = await site.open(address)
    assert.equal(await noteOf(page).inputValue(), 'I fönster 2 står det här.')
    await page.getByText('Du har skrivit i samma formulär i ett annat fönster').click()
    await page.getByText('I fönster 1 står det här.').waitFor()
    await checkPage(page)
    await page.getByRole('button', { name: 'Kasta det jag börjat skriva' }).click()
    await page.getByText('Det du hade börjat skriva är kastat.').waitFor()
    assert.equal(await noteOf(page).inputValue(), 'I fönster 1 står det här.')
    await page.close()
  })
})

const noteOf = (page: Page) => page.getByLabel('Skriv en anteckning')
