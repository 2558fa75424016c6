import { after, before, describe, test } from 'node:test'
import { anApp } from '../support/app.ts'
import { checkPage, openSite, type Site } from './harness.ts'

const way = 'visa=ja&vem=party&f1=yes&f2=yes&f3=yes&f4=yes&f5=yes&f6=no&f7=no&f9=yes'
const plan = 'start=2027-09-01&slut=2030-05-31&inkom=2027-03-01&moten=2030-02-14'

describe('the public tools and pages in a browser', () => {
  let site: Site
  before(async () => {
    site = await openSite(await anApp({ at: '2026-11-23T09:00:00Z' }))
  })
  after(() => site.close())

  const check = async (address: string, prepare = async (_: Awaited<ReturnType<Site['open']>>) => {}) => {
    const page = await site.open(address)
    await prepare(page)
    await checkPage(page, /422/)
    await page.close()
  }

  for (const address of [
    '/planera',
    `/planera?${plan}&lang=en`,
    '/planera?start=2027-09-01&slut=hej',
    '/vagval?lang=en',
    `/vagval?${way}`,
    `/vagval?${way}&lang=en`,
    '/vagval/exempel',
    '/om-iop/lattlast',
    '/om-iop/ordlista?lang=en',
    '/kontakt',
    '/tillganglighet?lang=en',
    '/tillganglighet/anmalan?lang=en',
  ])
    test(`${address} is without fault`, () => check(address))

  test('a report that came back, its receipt, and its answer by the keyboard', async () => {
    await check('/tillganglighet/anmalan', async (page) => {
      await page.getByRole('button', { name: 'Lämna in anmälan' }).click()
      await page.waitForSelector('#problem')
    })
    await check('/tillganglighet/anmalan', async (page) => {
      await page.getByLabel('Något går inte att använda').check()
      await page.getByLabel('Vilken sida eller vilket dokument?').fill('/register')
      await page.getByLabel('Berätta vad som händer').fill('Kartan läses inte upp.')
      await page.getByRole('button', { name: 'Lämna in anmälan' }).press('Enter')
      await page.waitForSelector('h1:has-text("tg-2026-1")')
    })
    const staff = await site.open('/logga-in?vidare=/tillganglighet/anmalningar')
    await staff.getByRole('button', { name: 'Stina Lindqvist' }).press('Enter')
    await staff.waitForURL(/anmalningar/)
    await checkPage(staff)
    await staff.getByRole('link', { name: 'tg-2026-1' }).click()
    await staff.waitForSelector('form textarea')
    await checkPage(staff)
    await staff.close()
  })
})

describe('the public pages in the colours of a municipality', () => {
  let site: Site
  before(async () => {
    site = await openSite(await anApp({ config: { theme: 'jarva' } }))
  })
  after(() => site.close())

  for (const address of ['/', `/planera?${plan}`, `/vagval?${way}`, '/tillganglighet/anmalan', '/galleri'])
    test(`${address} has contrast enough`, async () => {
      const page = await site.open(address)
      await checkPage(page)
      await page.close()
    })
})
