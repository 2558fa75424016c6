import { after, before, describe, test } from 'node:test'
import { anApp } from '../support/app.ts'
import { aRunningEconomy } from '../support/journey-economy.ts'
import { aNeighbourInEconomy } from '../support/journey-neighbour.ts'
import { checkFor, checkPage, openSite, type Site, signIn } from './harness.ts'

describe('economy, results and statistics in a browser', () => {
  let site: Site
  let base: string

  before(async () => {
    const app = await anApp({ at: '2028-01-10T09:00:00Z' })
    const { number, board, association } = await aRunningEconomy(app)
    base = `/arende/${number}`
    await app.client.signInAs('chair')
    const fill = async (address: string, button: string, fields: Record<string, string | string[]>) =>
      (await app.client.get(base + address)).submit(button, fields)
    await fill(`/ekonomi/round-1/${board}/2027`, 'Spara utfallet', {
      'amount-staff-cash': '180 000',
      'valuation-staff-cash': 'En tjänst var vakant hela hösten.',
      'amount-activities-cash': '52 000',
    })
    await fill(`/insatser/round-1/${association}/2027`, 'Spara insatserna', { 'amount-premises': '55 000' })
    for (const [on, value] of [
      ['2027-10-01', '18'],
      ['2027-12-01', '3'],
      ['2028-01-05', '26'],
    ] as const)
      await fill('/resultat/round-1/varde/i1', 'Spara värdet', { on, value })
    await fill('/statistik/round-1/s1/grupper', 'Spara grupperna', {
      groups: 'Flickor\nPojkar\nAnnat',
      sumGroups: 'ja',
      sumPeriods: 'ja',
    })
    for (const [period, counts] of [
      ['2027-07-01', ['12', '20', '30']],
      ['2027-10-01', ['3', '17', '25']],
    ] as const) {
      const form = await app.client.get(`${base}/statistik/round-1/s1/period/${period}`)
      const names = [...form.html.matchAll(/name="(count-[^"]+)"/g)].map(([, name = '']) => name)
      await form.submit(
        'Spara antalen',
        Object.fromEntries(names.map((name, index) => [name, counts[index] ?? ''])),
      )
    }
    site = await openSite(app)
  })
  after(() => site.close())

  const pages = [
    'ekonomi',
    'insatser',
    'resultat',
    'statistik',
    'ekonomi/round-1/kalkylblad',
    'statistik/round-1/kalkylblad',
  ]
  for (const language of ['sv', 'en'] as const)
    test(`every page is without fault in ${language}`, async () => {
      for (const path of pages) await checkFor(site, 'chair', `${base}/${path}`, [language])
    })

  test('every form is without fault, empty and come back', async () => {
    await signIn(site, 'chair', 'sv')
    for (const path of [
      'ekonomi/bokslut',
      'ekonomi/round-1/aterbetalning',
      'resultat/round-1/varde/i1',
      'statistik/round-1/s1/period/2028-01-01',
    ]) {
      const page = await site.open(`${base}/${path}`)
      await checkPage(page)
      await page.locator('main form [type=submit]:not([formaction])').last().click()
      await page.waitForSelector('#problem')
      await checkPage(page, /422/)
      await page.close()
    }
  })

  test('is without fault where a party has left, also for whoever writes for it', async () => {
    const { number, neighbour } = await aNeighbourInEconomy(site.app, '2027-10-16')
    const paths = [
      'ekonomi',
      `ekonomi/round-1/${neighbour}/2027`,
      'ekonomi/round-1/aterkrav',
      'insatser',
      'budget',
      'parter',
    ]
    for (const path of paths) await checkFor(site, 'coordinator', `/arende/${number}/${path}`)
  })
})
