import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { fillIn } from '../../../../../test/support/journey-aid.ts'
import { aCaseInIdeaMeetings } from '../../../../../test/support/journey-money.ts'
import { countQueries } from '../../../../../test/support/queries.ts'

let app: TestApp
let number: string

before(async () => {
  app = await anApp({ at: '2026-11-24T09:00:00Z' })
  number = await aCaseInIdeaMeetings(app)
})
after(() => app.close())

const address = (...more: string[]) => ['/arende', number, 'utkast', ...more].join('/')

async function writing(client: TestClient, section: string) {
  const page = await client.get(address(section))
  return page.submit(page.text.includes('Fortsätt skriva') ? 'Fortsätt skriva' : 'Skriv i avsnittet')
}

describe('the draft', () => {
  test('has the 22 sections of the template, filled from the case', async () => {
    const staff = await app.as('staffUnit')
    const page = await staff.get(address())
    assert.equal(page.document.querySelectorAll('.draft-section').length, 22)
    const parties = await staff.get(address('parties'))
    assert.match(parties.text, /ingås mellan Järva stadsdelsnämnd.* och Ungas väg in/)
  })

  test('says when it will be here before the idea meetings', async () => {
    const early = await aCase(app, { until: 'reviewStarted' })
    const page = await (await app.as('representative')).get(`/arende/${early}/utkast`)
    assert.match(page.text, /Här växer överenskommelsen fram/)
  })

  test('is written by both sides alike', async () => {
    for (const who of ['staffUnit', 'representative', 'chair'] as const) {
      const edit = await writing(await app.as(who), 'need')
      const saved = await edit.submit('Spara som ny version', { text: `Vi behöver varandra, säger ${who}.` })
      assert.match(saved.flash ?? '', /nya versionen är sparad/)
      assert.match(saved.text, new RegExp(`Vi behöver varandra, säger ${who}`))
    }
  })

  test('is read, not written, by the director', async () => {
    const director = await app.as('director')
    assert.match((await director.get(address('need'))).text, /Du läser utkastet/)
    assert.equal((await director.get(address('need', 'text'))).status, 404)
  })

  test('is not there for another organisation', async () => {
    const outsider = await app.as('founder')
    for (const page of [address(), address('need'), address('hela'), address('need', 'versioner')])
      assert.equal((await outsider.get(page)).status, 404)
  })

  test('a personal number is refused and the text kept', async () => {
    const edit = await writing(await app.as('representative'), 'values')
    const again = await edit.submit('Spara som ny version', { text: 'Ring 19121212-1212 så hjälper hon er.' })
    assert.equal(again.status, 422)
    assert.equal(again.valueOf('text'), 'Ring 19121212-1212 så hjälper hon er.')
  })

  test('says what a section still needs, and a left out section needs nothing', async () => {
    const client = await app.as('representative')
    assert.match((await client.get(address('goals'))).text, /Lägg till minst ett mål/)
    const edit = await writing(client, 'communication')
    const saved = await edit.submit('Spara som ny version', { text: '' })
    assert.match(saved.text, /kommer det inte med i överenskommelsen/)
  })

  test('costs the same number of queries however many versions there are', async () => {
    await app.client.signInAs('representative')
    const few = await countQueries(app, address())
    for (const text of ['ett', 'två', 'tre'])
      await (await writing(app.client, 'dispute')).submit('Spara som ny version', { text })
    assert.equal(await countQueries(app, address()), few)
    assert.ok(few < 30, `${few} queries`)
  })
})

describe('two who write in the same section', () => {
  test('see who holds it, and one writes at a time', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    await writing(staff, 'insight')
    const page = await party.get(address('insight'))
    assert.match(page.text, /skriver i avsnittet sedan/)
    await assert.rejects(page.submit('Skriv i avsnittet'))
  })

  test('may take over after a quarter of an hour, and not a minute before', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    await writing(staff, 'personalData')
    app.setTime('2026-11-24T09:14:00Z')
    assert.match((await party.get(address('personalData'))).text, /skriver i avsnittet sedan/)
    app.setTime('2026-11-24T09:15:00Z')
    assert.match((await writing(party, 'personalData')).heading, /Skriv:/)
    app.setTime('2026-11-24T09:00:00Z')
  })

  test('lose no text: the later one sees both, and may bring them together', async () => {
    const [staff, party] = [await app.as('staffUnit'), await app.as('representative')]
    const slow = await writing(staff, 'target')
    app.setTime('2026-11-24T09:20:00Z')
    const fast = await writing(party, 'target')
    await fast.submit('Spara som ny version', { text: 'För unga i Rinkeby.' })
    const stale = await slow.submit('Spara som ny version', { text: 'För unga i Tensta.' })
    assert.equal(stale.status, 409)
    assert.equal(stale.valueOf('text'), 'För unga i Tensta.')
    assert.match(stale.text, /För unga i Rinkeby/)
    const saved = await stale.submit('Spara som ny version', { text: 'För unga i Rinkeby och Tensta.' })
    assert.match(saved.text, /För unga i Rinkeby och Tensta/)
    app.setTime('2026-11-24T09:00:00Z')
  })

  test('keep their own drafts, which become versions only when they say so', async () => {
    const party = await app.as('representative')
    const edit = await writing(party, 'renewal')
    const kept = await edit.submit('Spara utkastet och visa hur texten blir', { text: 'Halvfärdigt.' })
    assert.match(kept.text, /Halvfärdigt/)
    assert.doesNotMatch((await (await app.as('staffUnit')).get(address('renewal'))).text, /Halvfärdigt/)
    await (await party.get(address('renewal'))).submit('Lämna tillbaka avsnittet')
    assert.equal((await writing(party, 'renewal')).valueOf('text'), 'Halvfärdigt.')
  })
})

describe('the versions of a section', () => {
  test('can be compared, said in words', async () => {
    const party = await app.as('representative')
    for (const text of ['Vi möts ofta.', 'Vi möts varje vecka.'])
      await (await writing(party, 'changes')).submit('Spara som ny version', { text })
    const page = await party.get(`${address('changes', 'versioner')}?fran=2&till=3`)
    assert.match(page.text, /borttaget:\s+ofta/)
    assert.match(page.text, /tillagt:\s+varje vecka/)
  })
})

describe('the data that a section shows', () => {
  test('can be read as it stood at earlier moments, and compared', async () => {
    const staff = await app.as('staffUnit')
    for (const [day, steering] of [
      ['2026-11-24T10:00:00Z', '5'],
      ['2026-11-24T11:00:00Z', '6'],
    ] as const) {
      app.setTime(day)
      const form = await staff.get(address('delar', 'grupper'))
      const saved = await form.submit('Spara', { steeringPerYear: steering })
      assert.deepEqual(saved.problems, [])
    }
    const page = await staff.get(address('organisation', 'uppgifter'))
    assert.match(page.text, /borttaget:\s+5.*tillagt:\s+6/s)
    assert.match((await staff.get(address('organisation'))).text, /Tidigare uppgifter/)
    assert.equal((await staff.get(address('need', 'uppgifter'))).status, 404)
  })

  test('is kept for what the parties want to learn', async () => {
    const party = await app.as('representative')
    for (const [at, goal] of [
      ['2026-11-24T12:00:00Z', 'Hur når vi pojkarna?'],
      ['2026-11-24T13:00:00Z', 'Hur når vi flickorna?'],
    ] as const) {
      app.setTime(at)
      const guide = await party.get(`/arende/${number}/idemoten/samtal`)
      await guide.submit('Spara svaren', { 'answer-learningGoals': 'agreed', 'ground-learningGoals': goal })
    }
    const { text } = await party.get(address('evaluation', 'uppgifter'))
    assert.match(text, /borttaget:\s+.*pojkarna.*tillagt:\s+.*flickorna/s)
  })

  test('is kept for the conclusion on state aid', async () => {
    const staff = await app.as('staffUnit')
    await fillIn(staff, number, { answers: { economic: 'no' }, cash: '10 000' })
    for (const [at, reasons] of [
      ['2026-11-24T14:00:00Z', 'Verksamheten är inte ekonomisk.'],
      ['2026-11-24T15:00:00Z', 'Verksamheten säljer inget.'],
    ] as const) {
      app.setTime(at)
      const form = await staff.get(`/arende/${number}/statsstod/slutsats`)
      assert.deepEqual((await form.submit('Registrera slutsatsen', { basis: 'none', reasons })).problems, [])
    }
    const { text } = await staff.get(address('aid', 'uppgifter'))
    assert.match(text, /tillagt:\s+säljer.*borttaget:\s+inte ekonomisk/s)
  })
})
