import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase, takeIn } from '../../../../../test/support/journey.ts'
import { countQueries } from '../../../../../test/support/queries.ts'
import type { TestPage } from '../../../../../test/support/test-page.ts'
import type { EventType } from '../../../../domain/events.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

const gudrun: Who = { email: 'gudrun.lind@handslag.example' }
const today = plainDate('2026-11-23')

describe('the case page', () => {
  let app: TestApp
  const numbers: Partial<Record<EventType, string>> = {}

  before(async () => {
    app = await anApp()
    for (const until of [
      'initiativeReceived',
      'firstMeetingCalled',
      'firstMeetingHeld',
      'considerationSubmitted',
      'directorDeclined',
    ] as const)
      numbers[until] = await aCase(app, { until, told: true, withGuest: true, withCoordinator: true })
  })
  after(() => app.close())

  test('says the same of who and where to both sides', async () => {
    for (const who of ['staffUnit', 'partyRep'] as const) {
      const page = await pageFor(who, 'initiativeReceived')
      assert.equal(page.heading, 'Öppna kvällar i Rinkeby · jar-2026-0001')
      assert.match(page.text, /Järva stadsdelsnämnd, Kulturnämnden i Exempelregionen och Ungas väg in/)
      assert.match(page.text, /Diarienummer JÄR 2026\/0001/)
    }
  })

  test('tells each side what is theirs to do, until when, and why', async () => {
    const staff = turnOn(await pageFor('staffUnit', 'initiativeReceived'))
    assert.match(staff, /^Din tur/)
    assert.match(staff, /senast måndag 30 november 2026, om 7 dagar/)
    assert.match(staff, /2026-11-02 \+ 4 veckor = 2026-11-30; avsnitt 2.1.1/)
    assert.match(
      turnOn(await pageFor('partyRep', 'initiativeReceived')),
      /^Din tur ?Lägg in underlaget: \d av 6 saknas/,
    )
  })

  test('tells a party what it has to do itself, not what goes on meanwhile', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const answerBy = plainDate('2026-11-30')
    await takeIn(app, number, { step: 'share-review', by: 'colleague', on: today, content: { answerBy } })
    const page = await (await app.as('partyRep')).get(`/arende/${number}`)
    assert.match(turnOn(page), /^Din tur ?Svara på det preliminära resultatet ?senast måndag 30 november/)
  })

  test('leads to the page where the step is taken', async () => {
    const page = await pageFor('staffUnit', 'initiativeReceived')
    const button = page.document.querySelector('.turn-card .ds-button')
    assert.equal(button?.getAttribute('href'), '/arende/jar-2026-0001/mote')
    assert.equal(button?.textContent, 'Kalla till det första mötet')
  })

  test('names whom the others wait for, and how to reach them', async () => {
    const seen = turnOn(await pageFor('departmentHead', 'considerationSubmitted'))
    assert.match(seen, /^Nu väntar vi på stadsdelsdirektören/)
    assert.match(seen, /Disa Ekström.*Skriv ett meddelande i ärendet/)
  })

  test("does not give the turn to a guest body's staff in a case that another leads", async () => {
    const seen = turnOn(await pageFor(gudrun, 'initiativeReceived'))
    assert.match(seen, /^Nu väntar vi på stabsenheten, Järva stadsdelsnämnd/)
  })

  test('lets the core service help with the consideration meanwhile', async () => {
    assert.match(turnOn(await pageFor('unitHead', 'firstMeetingHeld')), /Hjälp till med övervägandet/)
  })

  test('says plainly and without blame that a day has gone by', async () => {
    app.setTime('2026-11-30T22:59:00Z')
    assert.match(turnOn(await pageFor('staffUnit', 'initiativeReceived')), /i dag/)
    app.setTime('2026-11-30T23:01:00Z')
    const late = turnOn(await pageFor('staffUnit', 'initiativeReceived'))
    assert.match(late, /skulle ha varit klart måndag 30 november 2026/)
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('does not blame the party for a meeting that was not called in time', async () => {
    app.setTime('2026-11-30T23:01:00Z')
    assert.doesNotMatch(turnOn(await pageFor('partyRep', 'initiativeReceived')), /skulle ha varit klart/)
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('says of a day that has passed what should have been, also further down', async () => {
    app.setTime('2026-12-08T09:00:00Z')
    const page = await pageFor('partyRep', 'initiativeReceived')
    assert.match(page.text, /Kalla till det första mötet|Hålla ett första möte/)
    assert.match(page.text, /skulle ha varit klart måndag 30 november 2026/)
    assert.doesNotMatch(page.text, /senast måndag 30 november/)
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('gives the next three things with who and when', async () => {
    app.setTime('2026-11-10T09:00:00Z')
    const page = await pageFor('staffUnit', 'firstMeetingCalled')
    const next = [...page.document.querySelectorAll('.coming > li')].map((item) => item.textContent)
    assert.equal(next.length, 3)
    assert.match(next[0] ?? '', /Första mötet.*torsdag 12 november 2026, om 2 dagar/)
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('says what an answer of no means, why, and how to go on', async () => {
    const page = await pageFor('partySignatory', 'directorDeclined')
    assert.match(page.text, /Idén går inte vidare som partnerskap.*Idén hör inte till nämndens uppdrag/)
    assert.match(page.text, /Ta upp idén igen i ett nytt ärende/)
    assert.equal(page.has('.steps'), false)
  })

  test('asks the public side for nothing in what has ended, when nothing is left to do', async () => {
    for (const who of ['staffUnit', 'politician'] as const) {
      const page = await pageFor(who, 'directorDeclined')
      assert.match(page.text, /Idén går inte vidare.*Skäl:/)
      assert.doesNotMatch(page.text, /Ge organisationen besked/)
    }
  })

  test('says what a pause means to each side', async () => {
    const number = await aCase(app, { until: 'firstMeetingHeld' })
    await takeIn(app, number, {
      step: 'pause',
      by: 'staff',
      on: today,
      content: { reasons: 'Väntar på årsmötet.' },
    })
    await app.client.signInAs('partyRep')
    const party = await app.client.get(`/arende/${number}`)
    assert.match(party.text, /Ärendet är pausat sedan måndag 23 november 2026.*Väntar på årsmötet\./)
    assert.doesNotMatch(party.text, /Återuppta ärendet/)
    await app.client.signInAs('staffUnit')
    assert.match((await app.client.get(`/arende/${number}`)).text, /Återuppta ärendet/)
  })

  test('lets nobody be late while the case is paused: the day stands, and rests', async () => {
    const number = await aCase(app, { until: 'initiativeReceived' })
    await takeIn(app, number, { step: 'pause', by: 'staff', on: today, content: { reasons: 'Årsmötet.' } })
    app.setTime('2026-12-08T09:00:00Z')
    await app.client.signInAs('staffUnit')
    const { text } = await app.client.get(`/arende/${number}`)
    app.setTime('2026-11-23T09:00:00Z')
    assert.match(text, /vilar.*Sista dag måndag 30 november 2026\. Ärendet vilar, men dagen flyttas inte/)
    assert.doesNotMatch(text, /försenat|skulle ha varit/)
  })

  test('names papers in the language of the reader, and says in which they are written', async () => {
    await app.client.signInAs('partyRep')
    await app.db.updateTable('session').set({ language: 'en' }).execute()
    const page = await app.client.get(`/arende/${numbers.firstMeetingHeld}`)
    assert.match(page.text, /Minutes of the first meeting \(in Swedish\)/)
    assert.ok(page.has('a[hreflang=sv]:not([lang])'))
    const paper = await page.follow('Minutes of the first meeting')
    assert.equal(paper.heading, 'Minutes of the first meeting')
  })

  test('shows politicians how the case proceeds but no working material', async () => {
    const page = await pageFor('politician', 'directorDeclined')
    assert.match(page.text, /Arbetsmaterial visas inte/)
    const papers = [...page.document.querySelectorAll('.case-papers a')].map((link) => link.textContent)
    assert.deepEqual(papers, ['Bedömning med skäl', 'Övervägande med checklista', 'Intresseanmälan'])
    assert.doesNotMatch(page.text, /@handslag\.example|Interna anteckningar|Meddelanden/)
  })

  test('opens the journal to the auditor', async () => {
    assert.match((await pageFor('auditor', 'directorDeclined')).text, /Journal/)
  })

  test('is not there for others, and not for a number that nobody has', async () => {
    for (const who of ['neighbour', 'legal', 'admin', 'boardSecretary'] as const)
      assert.equal((await pageFor(who, 'initiativeReceived')).status, 404, who)
    await app.client.signInAs('staffUnit')
    assert.equal((await app.client.get('/arende/jar-2026-0999')).status, 404)
    assert.equal((await app.client.get('/arende/JAR')).status, 404)
  })

  test('says at once what has changed beside the journal', async () => {
    const before = await pageFor('staffUnit', 'firstMeetingHeld')
    assert.match(before.text, /Ungas väg in/)
    const rename = (from: string, to: string) =>
      app.db.updateTable('organisation').set({ name: to }).where('name', '=', from).execute()
    await rename('Ungas väg in (exempelförening)', 'Ungas nya väg')
    const after = await pageFor('staffUnit', 'firstMeetingHeld')
    await rename('Ungas nya väg', 'Ungas väg in (exempelförening)')
    assert.match(after.text, /Ungas nya väg/)
    assert.equal((await pageFor('staffUnit', 'firstMeetingHeld')).text, before.text)
  })

  test('takes as many queries for a long case as for a short one', async () => {
    await app.client.signInAs('staffUnit')
    const short = `/arende/${numbers.initiativeReceived}`
    const long = `/arende/${numbers.directorDeclined}`
    const queries = await countQueries(app, short, long)
    assert.equal(await countQueries(app, long, short), queries)
    assert.ok(queries <= 10, `${queries} queries`)
  })

  test('takes two queries when nothing has changed since it was drawn', async () => {
    await app.client.signInAs('staffUnit')
    assert.equal(await countQueries(app, `/arende/${numbers.directorDeclined}`), 2)
  })

  async function pageFor(who: Who, until: EventType): Promise<TestPage> {
    await app.client.signInAs(who)
    return app.client.get(`/arende/${numbers[until]}`)
  }
})

function turnOn(page: TestPage): string {
  const card = page.document.querySelector('.turn-card')
  return (card?.textContent ?? `no turn card on ${page.text}`).replaceAll(/\s+/g, ' ').trim()
}
