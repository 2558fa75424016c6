import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { postUnasked } from '../../../../../test/support/assessing.ts'
import { aBoardCase, agreedHash } from '../../../../../test/support/journey-board.ts'

describe('the stances', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-12-09T09:00:00Z' })
  })
  after(() => app.close())

  const address = (number: string, ...more: string[]) =>
    ['/arende', number, 'stallningstagande', ...more].join('/')

  const agreed = () => aBoardCase(app, { until: 'draftAgreed' })
  const minutes = () => new File(['Styrelsen beslutade att ställa sig bakom förslaget.'], 'protokoll.txt')

  test('are taken by all three, each with its paper, and then the case can go to the board', async () => {
    const number = await agreed()
    const chair = await app.as('partySignatory')
    const page = await chair.get(address(number))
    assert.match(page.text, new RegExp(agreedHash))
    assert.ok(page.has(`a[href="/arende/${number}/jav"]`))
    const answered = await page.submit('Lämna svaret', {
      answer: 'yes',
      ground: 'minutes',
      decidedBy: 'styrelsen',
      decidedOn: '2026-12-09',
      files: [minutes()],
    })
    assert.match(answered.flash ?? '', /Svaret är registrerat/)
    for (const who of ['director', 'adminHead'] as const) {
      const leader = await app.as(who)
      await (await leader.get(address(number))).submit('Lämna svaret', { answer: 'yes' })
    }
    const after = await chair.get(address(number))
    assert.match(after.text, /Alla har sagt ja/)
    assert.match(after.text, /Beslutat av styrelsen, onsdag 9 december 2026/)
    const paper = await after.follow('Läs ställningstagandet från Fatima Nordin')
    assert.match(paper.text, /ställer sig bakom utkastet/)
    assert.match(paper.text, /protokoll\.txt/)
  })

  test('that are no end the case, with the reasons for everyone to read', async () => {
    const number = await agreed()
    const director = await app.as('director')
    const page = await director.get(address(number))
    const refused = await page.submit('Lämna svaret', { answer: 'no', words: 'Jag har tänkt länge.' })
    assert.equal(refused.status, 422)
    assert.match(refused.problems.join(), /varför svaret är nej/)
    assert.equal(refused.valueOf('words'), 'Jag har tänkt länge.')
    await refused.submit('Lämna svaret', { answer: 'no', reasons: 'Pengarna räcker inte.' })
    const party = await (await app.as('partyRep')).get(address(number))
    assert.match(party.text, /Pengarna räcker inte\./)
    assert.doesNotMatch(party.text, /Lämna svaret/)
  })

  test('of an organisation say how it has decided', async () => {
    const number = await agreed()
    const chair = await app.as('partySignatory')
    const page = await chair.get(address(number))
    const wrong = async (typed: Record<string, string>) =>
      (await page.submit('Lämna svaret', { answer: 'yes', ...typed })).problems.join()
    assert.match(await wrong({}), /Välj hur det visas/)
    assert.match(await wrong({ ground: 'signatory' }), /med egna ord/)
    assert.match(
      await wrong({ ground: 'minutes', decidedBy: 'styrelsen', decidedOn: '2026-12-09' }),
      /Lägg med/,
    )
    assert.match(await wrong({ ground: 'minutes', decidedOn: '2026-12-10' }), /har inte varit än/)
    const lost = await page.submit('Lämna svaret', { answer: 'yes', ground: 'minutes', files: [minutes()] })
    assert.match(lost.text, /Hade du valt en fil\? Den följde inte med: välj den igen\./)
    assert.doesNotMatch(page.text, /följde inte med/)
    const words = 'Enligt stadgarna företräder jag föreningen.'
    const done = await page.submit('Lämna svaret', { answer: 'yes', ground: 'signatory', words })
    assert.match(done.flash ?? '', /registrerat/)
  })

  test('are not given by a representative, nor seen by another organisation', async () => {
    const number = await agreed()
    assert.doesNotMatch((await (await app.as('partyRep')).get(address(number))).text, /Lämna svaret/)
    assert.equal(
      await postUnasked(await app.as('partyRep'), address(number), { answer: 'yes', lastSeq: '99' }),
      409,
    )
    assert.equal((await (await app.as('neighbour')).get(address(number))).status, 404)
    assert.equal((await (await app.as('boardSecretary')).get(address(number))).status, 404)
  })

  test('come with the opinion of the core service, and a deputy who may then see the case', async () => {
    const number = await agreed()
    const head = await app.as('departmentHead')
    const page = await head.get(address(number))
    await page.submit('Lämna synpunkten', { opinion: 'Vi har tid och vill.' })
    assert.match((await (await app.as('partyRep')).get(address(number))).text, /Vi har tid och vill\./)
    const legal = { email: 'kerstin.aberg@handslag.example' }
    assert.equal((await (await app.as(legal)).get(`/arende/${number}`)).status, 404)
    const again = await head.get(address(number))
    const named = await again.submit('Spara ersättaren', { deputy: app.place.officials.coordinator })
    assert.match(named.text, /Kerstin Åberg arbetar med utkastet/)
    assert.equal((await (await app.as(legal)).get(`/arende/${number}`)).status, 200)
  })

  test('come with the director’s notes of what was said with the board, which the party does not read', async () => {
    const number = await agreed()
    const director = await app.as('director')
    const page = await director.get(address(number, 'avstamning'))
    const typed = { occasion: 'enter', heldOn: '2026-12-10', withWhom: 'presidiet', topic: 'Ekonomin.' }
    assert.match((await page.submit('Anteckna', typed)).problems.join(), /har inte varit än/)
    const noted = await page.submit('Anteckna', { ...typed, heldOn: '2026-12-09' })
    assert.match(noted.text, /onsdag 9 december 2026, med presidiet/)
    assert.doesNotMatch((await (await app.as('partySignatory')).get(address(number))).text, /presidiet/)
  })
})
