import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Who } from '../support/app.ts'
import { aCase } from '../support/journey.ts'
import { checkFor, checkPage, openSite, type Site, signIn, type WatchedPage } from './harness.ts'

type Address = { what: string; who: Who; path: (numbers: Numbers) => string }
type Numbers = { fresh: string; late: string; called: string; held: string; organisation: string }

const addresses: readonly Address[] = [
  { what: 'the call', who: 'staff', path: ({ fresh }) => `/arende/${fresh}/mote` },
  { what: 'the call when it is late', who: 'staff', path: ({ late }) => `/arende/${late}/mote` },
  { what: 'the booked meeting', who: 'staff', path: ({ called }) => `/arende/${called}/mote` },
  { what: 'the move', who: 'staff', path: ({ called }) => `/arende/${called}/mote/andring` },
  { what: 'the minutes', who: 'staff', path: ({ called }) => `/arende/${called}/mote/minnesanteckningar` },
  { what: 'the held meeting', who: 'staff', path: ({ held }) => `/arende/${held}/mote` },
  { what: 'the documents', who: 'staff', path: ({ called }) => `/arende/${called}/underlag` },
  {
    what: 'a document to mark',
    who: 'staff',
    path: ({ called, organisation }) => `/arende/${called}/underlag/${organisation}/auditReport`,
  },
  { what: 'the reminder', who: 'staff', path: ({ called }) => `/arende/${called}/underlag/paminnelse` },
  { what: 'no meeting yet', who: 'chair', path: ({ fresh }) => `/arende/${fresh}/mote` },
  { what: 'the booked meeting', who: 'chair', path: ({ called }) => `/arende/${called}/mote` },
  { what: 'the documents', who: 'chair', path: ({ called }) => `/arende/${called}/underlag` },
  { what: 'documents from elsewhere', who: 'chair', path: ({ fresh }) => `/arende/${fresh}/underlag` },
  {
    what: 'a document to hand in',
    who: 'chair',
    path: ({ called, organisation }) => `/arende/${called}/underlag/${organisation}/auditReport`,
  },
  {
    what: 'the data',
    who: 'chair',
    path: ({ called, organisation }) => `/arende/${called}/underlag/${organisation}/uppgifter`,
  },
]

describe('the first meeting and the documents in a browser', () => {
  let site: Site
  let numbers: Numbers
  before(async () => {
    site = await openSite()
    numbers = await prepare(site)
  })
  after(() => site.close())

  for (const who of ['staff', 'chair'] as const)
    for (const language of ['sv', 'en'] as const)
      test(`${who} finds no fault in ${language}`, async () => {
        for (const { path } of addresses.filter((one) => one.who === who))
          await checkFor(site, who, path(numbers), [language])
      })

  test('a call that came back is without fault, with what was typed', async () => {
    await signIn(site, 'staff', 'sv')
    const page = await site.open(`/arende/${numbers.fresh}/mote`)
    await page.getByLabel('Dag', { exact: true }).fill('2027-01-11')
    await page.getByLabel('Börjar').fill('15:00')
    await page.getByLabel('Slutar').fill('14:00')
    await send(page, 'Kalla till mötet')
    await checkPage(page, /422/)
    assert.equal(await page.getByLabel('Dag', { exact: true }).inputValue(), '2027-01-11')
    await page.close()
  })

  test('the chair hands in two pictures from a phone', async () => {
    await signIn(site, 'chair', 'sv')
    const page = await site.open(`/arende/${numbers.called}/underlag`)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByRole('link', { name: 'Lämna den senaste verksamhetsberättelsen' }).click()
    const picture = { name: 'sida.png', mimeType: 'image/png', buffer: png }
    await page.getByLabel(/Välj filer/).setInputFiles([picture, { ...picture, name: 'sida2.png' }])
    await page.getByLabel('Vilken dag är handlingen från?').fill('2026-04-02')
    await page.getByRole('button', { name: 'Lämna filerna' }).click()
    await page.getByText('Tack, vi har tagit emot').waitFor()
    await checkPage(page)
    await page.close()
  })

  test('an empty hand-in is said to be so, without fault', async () => {
    await signIn(site, 'chair', 'sv')
    const page = await site.open(`/arende/${numbers.called}/underlag/${numbers.organisation}/accounts`)
    await send(page, 'Lämna filerna')
    await checkPage(page, /422/)
    await page.close()
  })

  test('the minutes are saved by themselves', async () => {
    await signIn(site, 'staff', 'sv')
    const page = await site.open(`/arende/${numbers.called}/mote/minnesanteckningar`)
    await page.getByLabel('Vad talade ni om?').fill('Vi talade om öppna kvällar.')
    await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor()
    await page.close()
  })
})

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function send(page: WatchedPage, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.waitForSelector('#problem')
}

async function prepare({ app }: Site): Promise<Numbers> {
  const organisation = app.place.organisations.ungasVag
  const fresh = await aCase(app, { receivedOn: '2026-11-09' })
  const late = await aCase(app, { receivedOn: '2026-10-12' })
  const called = await aCase(app, { receivedOn: '2026-11-09' })
  const held = await aCase(app, { receivedOn: '2026-11-02' })
  const party = app.another()
  await app.client.signInAs('staff')
  await party.signInAs('chair')
  for (const number of [called, held]) {
    const page = await app.client.get(`/arende/${number}/mote`)
    const when = {
      on: '2026-11-23',
      startsAt: '08:00',
      endsAt: '09:00',
      place: 'Rinkeby torg 1',
      agenda: 'Lokalen',
    }
    await page.submit('Kalla till mötet', when)
  }
  const minutes = await app.client.get(`/arende/${held}/mote/minnesanteckningar`)
  const written = { notes: 'Vi talade.', nextStep: 'Vi skriver.', informed: ['iop'] }
  await minutes.submit('Registrera och dela anteckningarna', written)
  const page = await party.get(`/arende/${called}/underlag/${organisation}/annualMeetingMinutes`)
  const files = [new File(['%PDF-1.7\n%%EOF\n'], 'protokoll.pdf')]
  await page.submit('Lämna filerna', { files, datedOn: '2023-03-18' })
  return { fresh, late, called, held, organisation }
}
