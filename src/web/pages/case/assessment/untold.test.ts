import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase, type Leg, takeIn } from '../../../../../test/support/journey.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

const on = plainDate('2026-11-23')
const reasons = 'Idén hör inte till nämndens uppdrag.'

const outcomes: readonly Omit<Leg, 'on'>[] = [
  { step: 'assess-proceed', by: 'director', content: { reasons } },
  { step: 'assess-decline', by: 'director', content: { reasons } },
  { step: 'assess-redirect', by: 'director', content: { reasons, otherForm: 'grant' } },
]
const lists = ['/mitt', '/arenden', '/arenden?visa=avslutade', '/arenden.csv']
const nouns = ['', '/underlag', '/parter', '/mote', '/overvagande', '/meddelanden', '/anteckningar', '/jav']
const moves = ['/ateroppning', '/aterkallelse', '/journal', '/bedomning/brev', '/bedomning/besked']

describe('an assessment that the party has not been told of', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  const read = async (who: Who, addresses: readonly string[]) => {
    await app.client.signInAs(who)
    const pages = []
    for (const address of addresses) {
      const { status, text, html } = await app.client.get(address)
      pages.push([address, status, text || html.replaceAll(/<[^>]+>/g, ' ')])
    }
    return pages
  }
  const everyPage = (number: string) => [
    ...lists,
    ...[...nouns, ...moves].map((noun) => `/arende/${number}${noun}`),
  ]

  for (const outcome of outcomes)
    for (const who of ['partyRep', 'partySignatory'] as const)
      test(`changes nothing that a ${who} reads: ${outcome.step}`, async () => {
        const number = await aCase(app, { until: 'considerationSubmitted' })
        const asked = everyPage(number)
        const before = await read(who, asked)
        await takeIn(app, number, { ...outcome, on })
        assert.deepEqual(await read(who, asked), before)
      })

  test('is told before the review begins', async () => {
    const number = await aCase(app, { until: 'considerationSubmitted' })
    await takeIn(app, number, { step: 'assess-proceed', by: 'director', on, content: { reasons } })
    await app.client.signInAs('colleague')
    const page = await app.client.get(`/arende/${number}/granskning`)
    assert.match(page.text, /Ge organisationen besked om bedömningen först/)
    assert.ok(!page.html.includes('Börja granskningen</button>'))
  })

  test('is there for the public side at once, and for the party when it has been told', async () => {
    const number = await aCase(app, { until: 'directorDeclined' })
    const page = [`/arende/${number}`]
    assert.match(JSON.stringify(await read('staffUnit', page)), /Idén går inte vidare/)
    assert.doesNotMatch(JSON.stringify(await read('partyRep', page)), /går inte vidare|avslutat/)
    await takeIn(app, number, { step: 'give-assessment-feedback', by: 'staff', on })
    assert.match(JSON.stringify(await read('partyRep', page)), /Idén går inte vidare/)
  })

  test('is not given away by a refusal', async () => {
    const number = await aCase(app, { until: 'directorDeclined' })
    await app.client.signInAs('partySignatory')
    const page = await app.client.get(`/arende/${number}/aterkallelse`)
    const refused = await page.submit('Dra tillbaka idén', { reasons: 'Vi hinner inte.', sure: 'ja' })
    assert.deepEqual(
      [refused.status, refused.problems],
      [422, ['Svaret på ert initiativ är på väg. Vänta tills ni har läst det.']],
    )
  })
})
