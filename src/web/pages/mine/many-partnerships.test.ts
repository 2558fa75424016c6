import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import type { TestPage } from '../../../../test/support/test-page.ts'

// The board meets on 17 December 2026, memo stop 26 November, and on 28 January 2027, memo stop 7 January.
describe('what waits for a coordinator of several partnerships', () => {
  let app: TestApp
  let page: TestPage
  let numbers: string[]
  let ends: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    const lasting = { start: '2026-03-02', end: '2029-03-01', receivedOn: '2025-10-01' }
    numbers = [
      await anActivePartnership(app, { ...lasting, title: 'Båtarna' }),
      await anActivePartnership(app, { ...lasting, title: 'Cyklarna' }),
      await anActivePartnership(app, { ...lasting, title: 'Dansen' }),
    ]
    const ending = { start: '2025-02-03', end: '2027-01-31', receivedOn: '2024-09-01' }
    ends = await anActivePartnership(app, { ...ending, title: 'Elden' })
    page = await (await app.as('coordinator')).get('/mitt')
  })
  after(() => app.close())

  test('is told once where it is the same by the same day, with the way to each', () => {
    const together = [...page.document.querySelectorAll('#week ~ ul > li')].find((one) =>
      one.textContent?.includes('I 3 partnerskap'),
    )
    assert.match(together?.textContent ?? '', /^Börja årets uppföljning \(2026\)/)
    assert.match(together?.textContent ?? '', /senast torsdag 26 november 2026, om 3 dagar/)
    assert.deepEqual(
      [...(together?.querySelectorAll('.same-task a') ?? [])].map((link) => link.getAttribute('href')),
      numbers.map((number) => `/arende/${number}/uppfoljning`),
    )
  })

  test('says how many meetings each has held', () => {
    assert.match(page.text, /Hålla arbetsgruppsmöten: Cyklarna\s*0 av 4 hållna/)
  })

  test('is one line of what the memo stop wants', () => {
    const { text } = page
    assert.match(
      text.slice(text.indexOf('Till nämndens möte')),
      /^Till nämndens möte torsdag 17 december 2026\s*\d saker.*Det gör du.*Börja årets uppföljning \(2026\): .*Båtarna.*Cyklarna.*Dansen.*Försenat/,
    )
  })

  test('names the partnership that ends soon, with the last meeting that leaves time to sign before that and its memo stop', () => {
    const gaps = page.document.querySelector('#glapp ~ ul')
    assert.match(gaps?.textContent ?? '', /^Elden.*Glapp hotar.*till och med söndag 31 januari 2027/)
    assert.match(gaps?.textContent ?? '', /Slutrapporten hinner inte/)
    assert.match(
      gaps?.textContent ?? '',
      /torsdag 17 december 2026\. Underlaget ska vara klart senast torsdag 26 november/,
    )
    assert.equal(gaps?.querySelector('a')?.getAttribute('href'), `/arende/${ends}/fornyelse/overbryggning`)
  })

  test('comes after all that is to be done, with a way there from the top', () => {
    const { text } = page
    const heading = text.lastIndexOf('Ett partnerskap tar snart slut')
    assert.ok(text.indexOf('Försenat') < heading && text.indexOf('Senare') < heading)
    const link = page.document.querySelector('a[href="#glapp"]')
    assert.equal(link?.textContent, 'Ett partnerskap tar snart slut')
  })

  test('is not told again as what comes next in the case', async () => {
    const coming = await comingIn(app, numbers[0] ?? '')
    assert.equal(coming.includes('Följa upp året och rapportera till nämnden (2026)'), false)
  })

  test('is of one partnership alone when one was chosen', async () => {
    const one = await (await app.as('coordinator')).get(`/mitt?arende=${numbers[0]}`)
    assert.equal(one.has('#glapp'), false)
    assert.doesNotMatch(one.text, /I 3 partnerskap/)
  })
})

describe('what waits in one case', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    number = await anActivePartnership(app, {
      start: '2026-03-02',
      end: '2029-03-01',
      receivedOn: '2025-10-01',
    })
    const begun = await (await app.as('coordinator')).get(`/arende/${number}/uppfoljning`)
    await begun.submit('Börja uppföljningen 2026')
  })
  after(() => app.close())

  test('begins with what the board wants first, though the party was given longer for it', async () => {
    const client = await app.as('coordinator')
    const turn = (await client.get(`/arende/${number}`)).document.querySelector('.turn-card')?.textContent
    assert.match(turn ?? '', /^Din tur\s*Lämna er del av rapporten.*klart torsdag 26 november 2026/)
    const week = (await client.get('/mitt')).document.querySelector('#week ~ ul')?.textContent
    assert.match(week ?? '', /Lämna er del av rapporten \(2026\).*senast måndag 21 december 2026/)
  })

  test('says of what comes next which year it is about', async () => {
    assert.ok((await comingIn(app, number)).includes('Lämna förslaget till nämnden för godkännande (2026)'))
  })
})

async function comingIn(app: TestApp, number: string) {
  const page = await (await app.as('coordinator')).get(`/arende/${number}`)
  return [...page.document.querySelectorAll('.coming-what')].map((one) => one.textContent)
}
