import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../support/app.ts'
import type { Filling } from '../support/filled-form.ts'
import { anActivePartnership } from '../support/journey-active.ts'
import { checkFor, checkPage, openSite, type Site, signIn } from './harness.ts'

type Places = { held: string; booked: string; deviation: string; question: string }

const pages: readonly { who: Who; path: (places: Places) => string }[] = [
  { who: 'coordinator', path: ({ booked }) => `${booked}/andring` },
  { who: 'coordinator', path: ({ booked }) => `${booked}/installt` },
  { who: 'coordinator', path: () => '/grupper' },
  { who: 'chair', path: () => '/gruppmoten' },
  { who: 'chair', path: ({ held }) => held },
  { who: 'chair', path: ({ held }) => `${held}/anteckningar` },
  { who: 'chair', path: ({ held }) => `${held}/versioner` },
  { who: 'chair', path: () => '/gruppmoten/rapport' },
  { who: 'chair', path: () => '/gruppmoten/forslag' },
  { who: 'chair', path: () => '/avvikelser' },
  { who: 'chair', path: ({ deviation }) => deviation },
  { who: 'chair', path: () => '/grupper' },
  { who: 'chair', path: ({ question }) => question },
  { who: 'director', path: () => '/andringar' },
  { who: 'director', path: ({ question }) => question },
]

describe('what the journey of a running partnership passes by, of groups and deviations', () => {
  let app: TestApp
  let site: Site
  let number: string
  let places: Places
  before(async () => {
    app = await anApp({ at: '2027-10-14T13:00:00Z' })
    number = await anActivePartnership(app)
    places = await prepare()
    site = await openSite(app)
  })
  after(() => site.close())

  const press = async (who: Who, path: string, button: string, filling: Filling = {}) => {
    const client = await app.as(who)
    const next = await (await client.get(`/arende/${number}${path}`)).submit(button, filling)
    assert.equal(next.status, 200, next.problems.join())
    return next
  }

  async function prepare(): Promise<Places> {
    const when = { on: '2027-10-14', startsAt: '13:00', endsAt: '14:30', place: 'Rinkeby torg 1' }
    const below = (address: string) => address.replace(/^.*?(\/gruppmoten\/[^?]+).*$/, '$1')
    const first = await press('coordinator', '/gruppmoten/kallelse?grupp=steering', 'Kalla till mötet', when)
    const held = below(first.address)
    await press('coordinator', `${held}/anteckningar`, 'Dela anteckningarna för godkännande', {
      ...{ notes: 'Vi talade om hösten.', nextStep: 'Vi möts i december.' },
      ...{ 'decision-0': 'Boka lokalen', 'owner-0': app.place.members.chair, 'due-0': '2027-10-01' },
      ...{
        'before-0': 'Läxhjälp på onsdagar',
        'after-0': 'Läxhjälp på torsdagar',
        'reason-0': 'Fler kommer',
      },
    })
    const second = await press('coordinator', '/gruppmoten/kallelse?grupp=steering', 'Kalla till mötet', {
      ...{ ...when, on: '2027-11-25', agenda: 'Vårens tider' },
    })
    const risk = { kind: 'risk', text: 'Lokalen kan sägas upp', measure: 'Söka en annan' }
    const owner = app.place.officials.unitHead
    const list = await press('chair', '/avvikelser/ny', 'Spara', { ...risk, owner, by: '2027-12-01' })
    const linkTo = (page: typeof list, kind: RegExp) => kind.exec(page.html)?.[1] ?? ''
    const deviation = linkTo(list, /href="\/arende\/[^/]+(\/avvikelser\/[0-9a-f-]{36})"/)
    return { held, booked: below(second.address), deviation, question: await askedOfDirector() }
  }

  async function askedOfDirector(): Promise<string> {
    const form = await (await app.as('coordinator')).get(`/arende/${number}/avslut/part`)
    const party = [...form.html.matchAll(/name="party" value="([^"]+)"/g)].at(-1)?.[1] ?? ''
    await form.submit('Anteckna', { party, change: 'merger', what: 'Föreningen går ihop med en annan.' })
    const { html } = await (await app.as('director')).get(`/arende/${number}/andringar`)
    const found = /href="\/arende\/[^/]+(\/andringar\/fraga\/\d+)"/.exec(html)?.[1]
    assert.ok(found)
    return found
  }

  for (const [who, language] of [
    ['director', 'en'],
    ['coordinator', 'sv'],
    ['chair', 'en'],
  ] as const)
    test(`${who} finds no fault in ${language}`, async () => {
      for (const { path } of pages.filter((one) => one.who === who))
        await checkFor(site, who, `/arende/${number}${path(places)}`, [language])
    })

  test('the chair approves the minutes with the keyboard', async () => {
    await signIn(site, 'chair', 'sv')
    const page = await site.open(`/arende/${number}${places.held}`)
    await page.getByRole('button', { name: 'Godkänn för den idéburna sidan' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Ni har godkänt anteckningarna.').waitFor()
    await checkPage(page)
    await page.close()
  })
})
