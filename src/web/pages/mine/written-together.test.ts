import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import { aBegunReport, allSay, boardMeets, period } from '../../../../test/support/journey-renewal.ts'
import { signedIn } from '../../../../test/support/journey-report.ts'
import { closePartnerships } from '../../../jobs/close-partnerships.ts'

const each = ['staffUnit', 'coordinator', 'partyRep'] as const

describe('what the parties write together', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2028-05-02T09:00:00Z' })
    await boardMeets(app, '2028-06-15')
  })
  after(() => app.close())

  const mine = async (who: Who) => (await (await signedIn(app, who)).get('/mitt')).document
  const isTold = async (who: Who, address: string) => {
    const links = (await mine(who)).querySelectorAll(`.todo-task a[href="${address}"]`)
    return [...links].map((link) => link.textContent).join('; ')
  }

  test('is theirs to do before the way to the next agreement is chosen, until every criterion is answered', async () => {
    const number = await aBegunReport(app)
    const address = `/arende/${number}/fornyelse`
    for (const who of each) assert.equal(await isTold(who, address), '')
    await allSay(app, number, { choice: 'renegotiate', material: 'no' })
    for (const who of each) assert.match(await isTold(who, address), /Besvara kriterierna.*: 3 återstår/)
    for (const key of ['challengeRemains', 'cooperationFruitful', 'meansRemain']) {
      const criterion = await (await signedIn(app, 'partyRep')).get(`${address}/kriterier/${key}`)
      await criterion.submit('Spara svaret', { answer: 'yes', ground: 'Det gör den.' })
    }
    assert.equal(await isTold('partyRep', address), '')
  })

  test('is the points of the closing list when the agreement is over', async () => {
    const number = await anActivePartnership(app, { ...period, title: 'Syateljén' })
    app.setTime('2029-03-01T04:15:00Z')
    await closePartnerships({
      db: app.db,
      clock: () => app.deps.clock(),
      baseUrl: 'https://handslag.example',
    })
    const address = `/arende/${number}/avslut`
    for (const who of each) assert.match(await isTold(who, address), /Gå igenom listan.*: 6 punkter återstår/)
    assert.equal(await isTold('politician', address), '')
    const { text } = await (await signedIn(app, 'coordinator')).get(`/arende/${number}`)
    assert.match(text, /Din tur\s*Gå igenom listan inför avslutet: 6 punkter återstår/)
    for (const item of ['unspentFunds', 'premises', 'data', 'targetGroup', 'register', 'archive']) {
      const point = await (await signedIn(app, 'coordinator')).get(`${address}/lista/${item}`)
      await point.submit('Spara anteckningen', { note: 'Ordnat.', done: 'ja' })
    }
    for (const who of each) assert.doesNotMatch(await isTold(who, address), /listan/)
  })
})
