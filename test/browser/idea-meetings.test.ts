import { after, before, describe, test } from 'node:test'
import type { Who } from '../support/app.ts'
import { aCaseInIdeaMeetings, aReviewedCase } from '../support/journey-money.ts'
import { checkFor, checkPage, openSite, type Site, signIn } from './harness.ts'

type Numbers = { reviewed: string; called: string; usedUp: string; meeting: string; form: string }

const addresses: readonly { who: Who; path: (numbers: Numbers) => string }[] = [
  { who: 'staff', path: ({ usedUp }) => `/arende/${usedUp}/idemoten` },
  { who: 'staff', path: ({ usedUp }) => `/arende/${usedUp}/idemoten/fler` },
  { who: 'staff', path: ({ usedUp }) => `/arende/${usedUp}/idemoten/avslut` },
  { who: 'chair', path: ({ called }) => `/arende/${called}/budget/kalkylblad` },
]

describe('the idea meetings and the budget in a browser', () => {
  let site: Site
  let numbers: Numbers
  before(async () => {
    site = await openSite()
    numbers = await prepare(site)
  })
  after(() => site.close())

  for (const [who, language] of [
    ['staff', 'sv'],
    ['chair', 'en'],
  ] as const)
    test(`${who} finds no fault in ${language}`, async () => {
      for (const { path } of addresses.filter((one) => one.who === who))
        await checkFor(site, who, path(numbers), [language])
    })

  test('the chair fills in a sheet, is told what is wrong, and sees what changes', async () => {
    await signIn(site, 'chair', 'sv')
    const page = await site.open(`/arende/${numbers.called}/budget/kalkylblad`)
    const choose = async (amount: string) => {
      const row = `Bidrar med;Ungas väg in (exempelförening);2028;Pengar;Kontant;${amount};;;0`
      const buffer = Buffer.from(`${header}\n${row}\n`)
      await page
        .getByLabel('Ifyllt kalkylblad')
        .setInputFiles({ name: 'budget.csv', mimeType: 'text/csv', buffer })
      await page.getByRole('button', { name: 'Se vad som ändras' }).click()
    }
    await choose('fem tusen')
    await page
      .getByText(/^Rad 2: Skriv hela beloppet/)
      .first()
      .waitFor()
    await checkPage(page, /422/)
    await choose('5 000')
    await page.getByRole('button', { name: 'Spara ändringen' }).waitFor()
    await checkPage(page, /422/)
    await page.close()
  })
})

const header =
  'Del;Part;År;Rad;Kontant eller natura;Belopp i kronor;Timmar;Hur värdet är räknat;Version (ändra inte)'

async function prepare({ app }: Site): Promise<Numbers> {
  const [reviewed, called] = [await aReviewedCase(app), await aReviewedCase(app)]
  const usedUp = await aCaseInIdeaMeetings(app, { held: 3 })
  const [official, party] = [app.another(), app.another()]
  await official.signInAs('staff')
  await party.signInAs('chair')
  const call = await official.get(`/arende/${called}/idemoten/kallelse`)
  const when = { on: '2026-11-30', startsAt: '15:00', endsAt: '17:00', place: 'Rinkeby torg 1' }
  const page = await call.submit('Kalla till mötet', when)
  const move = await page.follow('Flytta eller ändra mötet')
  const budget = await party.get(`/arende/${called}/budget`)
  const form = await budget.follow('Fyll i 2027')
  await form.submit('Spara och gå vidare till kostnaderna', {
    'amount-cash': '40 000',
    'hours-voluntary': '90',
  })
  const meeting = /idemoten\/([0-9a-f-]+)\/andring/.exec(move.address)?.[1] ?? ''
  return { reviewed, called, usedUp, meeting, form: form.address }
}
