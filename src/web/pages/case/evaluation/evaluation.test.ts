import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { evaluationKeys, signedIn, writeAnswers } from '../../../../../test/support/journey-report.ts'

const partyWord = 'Kaprifol'
const publicWord = 'Blåklocka'

describe('the evaluation', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2029-09-03T09:00:00Z' })
    number = await anActivePartnership(app)
  })
  after(() => app.close())

  const address = (...more: string[]) => ['/arende', number, 'utvardering', ...more].join('/')

  /** Everything that somebody of the case can open and that could give an answer away. */
  async function everythingSeenBy(client: TestClient): Promise<string> {
    const addresses = [
      address(),
      address('svar', 'learning'),
      `/arende/${number}`,
      `/arende/${number}/journal`,
      `/arende/${number}/meddelanden`,
      '/arenden',
      '/mitt',
      `/sok?sok=${partyWord}`,
      `/sok?sok=${publicWord}`,
      `/lardomar?sok=${partyWord}`,
    ]
    const pages = []
    for (const where of addresses) pages.push((await client.get(where)).text)
    return pages.join('\n').replaceAll(/(för|efter|på|for) [”"“]?(Kaprifol|Blåklocka)[”"“]?/g, '')
  }

  test('is begun by the coordinator from the first day of the last year, and not before', async () => {
    app.setTime('2029-08-31T09:00:00Z')
    const early = await (await signedIn(app, 'coordinator')).get(address())
    assert.doesNotMatch(early.text, /Börja utvärderingen/)
    app.setTime('2029-09-03T09:00:00Z')
    const page = await (await signedIn(app, 'coordinator')).get(address())
    assert.match(page.text, /Ska göras lördag 1 september 2029 till torsdag 28 februari 2030/)
    assert.match((await page.submit('Börja utvärderingen')).flash ?? '', /har börjat/)
    app.setTime('2030-02-28T09:00:00Z')
    assert.doesNotMatch((await (await signedIn(app, 'partyRep')).get(address())).text, /Skulle ha varit klar/)
    app.setTime('2030-03-01T09:00:00Z')
    const late = await (await signedIn(app, 'partyRep')).get(address())
    assert.match(late.text, /Skulle ha varit klar torsdag 28 februari 2030/)
    app.setTime('2029-09-03T09:00:00Z')
  })

  test('says under which heading its writer has a draft, to nobody else, and where to go on with it', async () => {
    const party = await signedIn(app, 'partyRep')
    const field = await party.get(address('svar', 'learning'))
    await field.submit('Spara bara för mig', { text: 'Vi lärde oss lyssna.' })
    const mine = await party.get(address())
    assert.match(mine.text, /Vad har vi lärt oss\?.{0,80}Inget skrivet än\.\s*Här har du ett eget utkast/s)
    assert.match((await party.get('/mitt')).text, /Utvärderingen: /)
    const others = await (await signedIn(app, 'chair')).get(address())
    assert.doesNotMatch(others.text, /eget utkast/)
  })

  test('keeps each side’s answers unseen by the other until all have handed in, wherever one looks', async () => {
    const party = await signedIn(app, 'partyRep')
    const field = await party.get(address('svar', 'learning'))
    assert.match(field.text, /får läsa först när alla har lämnat sina svar/)
    await writeAnswers(party, address('svar'), evaluationKeys, partyWord)
    const handed = await (await party.get(address('lamna'))).submit('Lämna svaren')
    assert.match(handed.text, /De öppnas när alla har lämnat sina/)
    const others = ['coordinator', 'staffUnit', 'director', 'auditor', 'departmentHead', 'registrar'] as const
    for (const who of others)
      assert.doesNotMatch(await everythingSeenBy(await signedIn(app, who)), new RegExp(partyWord), who)
    const coordinator = await signedIn(app, 'coordinator')
    await writeAnswers(coordinator, address('svar'), evaluationKeys, publicWord)
    assert.doesNotMatch(await everythingSeenBy(await signedIn(app, 'chair')), new RegExp(publicWord))
    assert.match((await party.get(address())).text, new RegExp(partyWord))
    assert.equal((await coordinator.get(address('lardomar'))).status, 404)
    assert.equal((await party.get(address('gemensamt', 'learning'))).address, address())
  })

  test('opens for both at once when the last one hands in, with a registered paper for each', async () => {
    const coordinator = await signedIn(app, 'coordinator')
    const last = await coordinator.get(address('lamna'))
    assert.match(last.text, /Ni är sist/)
    const opened = await last.submit('Lämna svaren')
    assert.match(opened.text, new RegExp(`${publicWord}.*${partyWord}`, 's'))
    const party = await (await signedIn(app, 'partyRep')).get(address())
    assert.match(party.text, new RegExp(`${publicWord}.*${partyWord}`, 's'))
    assert.match(party.text, /Ni ser olika på det här/)
    assert.match(party.text, /10 rubriker saknar ett gemensamt svar.*Skriv: Hur blev verksamheten/s)
    const papers = await app.db
      .selectFrom('document')
      .select('title')
      .where('kind', '=', 'evaluationPart')
      .execute()
    assert.equal(papers.length, 2)
    assert.equal((await (await signedIn(app, 'neighbour')).get(address())).status, 404)
  })

  test('is then answered jointly, where a stale save keeps both texts', async () => {
    const [party, coordinator] = [await signedIn(app, 'partyRep'), await signedIn(app, 'coordinator')]
    const theirs = await party.get(address('gemensamt', 'learning'))
    assert.match(theirs.text, new RegExp(partyWord))
    const mine = await coordinator.get(address('gemensamt', 'learning'))
    await theirs.submit('Spara', { text: 'Vi lärde oss att fråga.' })
    const stale = await mine.submit('Spara', { text: 'Vi lärde oss att lyssna.' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /Vi lärde oss att fråga\./)
    assert.equal(stale.valueOf('text'), 'Vi lärde oss att lyssna.')
    const left = evaluationKeys.filter((key) => key !== 'learning')
    await writeAnswers(party, address('gemensamt'), left, 'Gemensamt')
    assert.match((await party.get(address())).text, /Nu kan utvärderingen sammanställas/)
  })

  test('gives lessons that others find when every party has agreed to share them', async () => {
    const [party, coordinator] = [await signedIn(app, 'partyRep'), await signedIn(app, 'coordinator')]
    const page = await party.get(address('lardomar'))
    assert.match(
      (await page.submit('Lägg till lärdomen', { text: 'Fråga om tiderna.' })).problems.join(),
      /ämnesord/,
    )
    const added = await page.submit('Lägg till lärdomen', {
      text: 'Fråga ungdomarna om tiderna.',
      tags: ['reach'],
    })
    await added.submit('Ja, dela lärdomen')
    const compiled = await (await coordinator.get(address('sammanstallning'))).submit(
      'Registrera utvärderingen',
    )
    assert.match(compiled.flash ?? '', /registrerad/)
    const stranger = await signedIn(app, 'neighbour')
    const found = async (client: TestClient) => (await client.get('/lardomar?sok=ungdom&amne=reach')).text
    assert.doesNotMatch(await found(stranger), /om tiderna/)
    assert.match(await found(party), /Fråga ungdomarna om tiderna/)
    const politician = await signedIn(app, 'politician')
    assert.ok((await politician.get('/lardomar?sok=ungdom')).has(`.lesson a[href="/arende/${number}"]`))
    await (await coordinator.get(address('lardomar'))).submit('Ja, dela lärdomen')
    assert.match(await found(stranger), /Fråga ungdomarna om tiderna.*Delas av parterna/s)
    assert.doesNotMatch((await stranger.get('/lardomar?amne=law')).text, /om tiderna/)
    await (await coordinator.get(address('lardomar'))).submit('Sluta dela lärdomen')
    assert.doesNotMatch(await found(stranger), /om tiderna/)
    const read = await (await signedIn(app, 'politician')).get(address())
    assert.match(read.text, /Utvärderingen är klar/)
  })

  test('is opened without a party that does not answer, whose answers may still come and say that they came after', async () => {
    number = await anActivePartnership(app, { title: 'En tyst part' })
    let coordinator = await signedIn(app, 'coordinator')
    await (await coordinator.get(address())).submit('Börja utvärderingen')
    await writeAnswers(coordinator, address('svar'), evaluationKeys, publicWord)
    await (await coordinator.get(address('lamna'))).submit('Lämna svaren')
    app.setTime('2029-10-01T09:00:00Z')
    coordinator = await signedIn(app, 'coordinator')
    const waits = await coordinator.get(address('saknas'))
    assert.match(waits.text, /till och med måndag 1 oktober 2029/)
    assert.doesNotMatch(waits.text, /Gå vidare utan/)
    app.setTime('2029-10-02T09:00:00Z')
    coordinator = await signedIn(app, 'coordinator')
    const opened = await (await coordinator.get(address('saknas'))).submit('Gå vidare utan del')
    assert.match(opened.text, new RegExp(`Saknas.*${publicWord}`, 's'))
    await writeAnswers(coordinator, address('gemensamt'), evaluationKeys, 'Gemensamt')
    assert.match((await coordinator.get(address('sammanstallning'))).text, /har inte lämnat sin del/)

    const party = await signedIn(app, 'partyRep')
    await writeAnswers(party, address('svar'), evaluationKeys, partyWord)
    assert.doesNotMatch((await coordinator.get(address())).text, new RegExp(partyWord))
    const late = await (await party.get(address('lamna'))).submit('Lämna svaren')
    assert.match(late.flash ?? '', /framgår att de lämnades efteråt/)
    assert.match((await coordinator.get(address())).text, new RegExp(partyWord))
    const whole = await (await coordinator.get(address('sammanstallning'))).submit('Registrera')
    assert.match(whole.flash ?? '', /registrerad/)
  })
})
