import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getPartnership } from '../../../../store/case/partnership.ts'
import { listEstablished } from '../../../../store/signing/established.ts'

let app: TestApp
let number: string
const page = (...more: string[]) => ['/arende', number, 'statsstod', ...more].join('/')

before(async () => {
  app = await anApp({ at: '2026-11-23T09:00:00Z' })
})
after(() => app.close())
beforeEach(async () => {
  number = await aCase(app, { until: 'reviewStarted' })
})

const oneGrant = {
  received: 'some',
  'giver-0': 'Botkyrka kommun',
  'on-0': '2024-05-02',
  'regime-0': 'general',
  'eur-0': '12 500',
  linked: 'no',
  sure: 'ja',
}

describe('the declaration of de minimis aid', () => {
  test('is asked for by the staff unit, and becomes the signatory’s turn', async () => {
    await app.client.signInAs('staffUnit')
    const form = await app.client.get(page('begaran'))
    const told = await form.submit('Be om intyget', { by: '2026-12-07' })
    assert.match(told.flash ?? '', /uppgiften att lämna intyget/)
    await app.client.signInAs('partySignatory')
    assert.match(
      (await app.client.get(`/arende/${number}`)).text,
      /Din tur.*Lämna intyg om .*försumbart stöd\s*senast måndag 7 december 2026/,
    )
    assert.match(
      (await app.client.get(page())).text,
      /senast måndag 7 december 2026.*inte skrivas under förrän intyget är lämnat/,
    )
  })

  test('cannot be asked for by a day that has passed', async () => {
    await app.client.signInAs('staffUnit')
    const form = await app.client.get(page('begaran'))
    const again = await form.submit('Be om intyget', { by: '2026-11-22' })
    assert.deepEqual([again.status, again.valueOf('by')], [422, '2026-11-22'])
  })

  test('that there is none is made in three choices and establishes the fact', async () => {
    await app.client.signInAs('partySignatory')
    const form = await app.client.get(page('intyg'))
    const made = await form.submit('Lämna intyget', { received: 'none', linked: 'no', sure: 'ja' })
    assert.match(made.text, /Inget försumbart stöd de senaste tre åren/)
    assert.deepEqual(await establishedIn(number), ['aidDeclared'])
  })

  test('is kept as it is typed, and comes back to whoever signs', async () => {
    await app.client.signInAs('partyRep')
    const form = await app.client.get(page('intyg'))
    assert.doesNotMatch(form.text, /Jag får skriva under/)
    const saved = await form.submit('Spara, så att den som får skriva under', {
      'giver-0': 'Region Stockholm',
    })
    assert.match(saved.flash ?? '', /Sparat/)
    await app.client.signInAs('partySignatory')
    assert.equal((await app.client.get(page('intyg'))).valueOf('giver-0'), 'Region Stockholm')
  })

  test('names what is wrong and keeps what was typed', async () => {
    await app.client.signInAs('partySignatory')
    const form = await app.client.get(page('intyg'))
    const again = await form.submit('Lämna intyget', { ...oneGrant, 'on-0': '2026-11-24', 'eur-0': 'mycket' })
    assert.equal(again.valueOf('giver-0'), 'Botkyrka kommun')
    assert.deepEqual(again.problems.length, 2)
    const none = await again.submit('Lämna intyget', { ...oneGrant, received: 'none' })
    assert.match(none.problems.join(), /svarat nej men skrivit ett stöd/)
    assert.ok(!none.has('.aid-grants'), 'what has been filled in is never folded away')
    assert.ok(none.has('.aid-links'))
  })

  test('with a grant is registered as a paper from the organisation', async () => {
    await app.client.signInAs('partySignatory')
    const form = await app.client.get(page('intyg'))
    const made = await form.submit('Lämna intyget', oneGrant)
    assert.match(made.text, /Botkyrka kommun/)
    const paper = await made.follow('Lämnat')
    assert.match(paper.text, /12 500,00/)
    await app.client.signInAs('staffUnit')
    assert.match((await app.client.get(page())).text, /12 500,00/)
  })

  test('of one organisation is nobody else’s', async () => {
    await app.client.signInAs('founder')
    assert.equal((await app.client.get(page())).status, 404)
    assert.equal((await app.client.get(page('intyg'))).status, 404)
    await app.client.signInAs('staffUnit')
    assert.equal((await app.client.get(page('intyg'))).status, 404)
  })

  test('does not hide what a colleague saved meanwhile', async () => {
    await app.client.signInAs('partySignatory')
    const mine = await app.client.get(page('intyg'))
    const colleague = await app.as('partyRep')
    const theirs = await colleague.get(page('intyg'))
    await theirs.submit('Spara, så att den', {
      'giver-0': 'Staten',
      'on-0': '2025-01-02',
      'regime-0': 'general',
    })
    const again = await mine.submit('Spara och visa fler rutor', { 'giver-0': 'Region Stockholm' })
    assert.equal(again.valueOf('giver-0'), 'Region Stockholm')
    assert.match(again.text, /Staten/)
  })
})

async function establishedIn(caseNumber: string) {
  const { id } = await app.db
    .selectFrom('partnership')
    .select('id')
    .where('number', '=', caseNumber)
    .executeTakeFirstOrThrow()
  const partnership = await getPartnership(app.db, id)
  const rows = await listEstablished(app.db, [partnership.id], plainDate('2026-11-23'))
  return rows.map(({ fact }) => fact)
}
