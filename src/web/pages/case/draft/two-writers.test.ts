import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { aCaseInIdeaMeetings } from '../../../../../test/support/journey-money.ts'
import type { TestPage } from '../../../../../test/support/test-page.ts'

let app: TestApp
let number: string

before(async () => {
  app = await anApp({ at: '2026-11-24T09:00:00Z' })
  number = await aCaseInIdeaMeetings(app)
})
after(() => app.close())

const section = () => `/arende/${number}/utkast/need`

/** Writes its sentence into what the page holds, and tries again with both texts until it is saved. */
async function addSentence(client: TestClient, sentence: string): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt++) {
    const page = await client.get(`${section()}/text`)
    if (page.has('textarea[name=text]') && (await saved(page, sentence))) return
  }
  throw new Error(`${sentence} was never saved`)
}

async function saved(page: TestPage, sentence: string): Promise<boolean> {
  const text = `${page.valueOf('text')}\n\n${sentence}`
  const answer = await page.submit('Spara som ny version', { text })
  if (answer.status === 200) return true
  assert.equal(answer.valueOf('text'), text, 'what was typed is still there')
  return false
}

describe('two people in the same section at once', () => {
  test('lose no sentence, whoever is faster', async () => {
    const [staff, party] = [app.another(), app.another()]
    await staff.signInAs('staffUnit')
    await party.signInAs('representative')
    const sentences = (who: string) => [1, 2, 3, 4, 5].map((turn) => `${who} ${turn}.`)
    const all = async (client: TestClient, who: string) => {
      for (const sentence of sentences(who)) await addSentence(client, sentence)
    }
    await Promise.all([all(staff, 'Kommunen'), all(party, 'Föreningen')])
    const { text } = await party.get(section())
    for (const sentence of [...sentences('Kommunen'), ...sentences('Föreningen')])
      assert.ok(text.includes(sentence), `${sentence} is there`)
  })

  test('in different sections are both saved at the first try', async () => {
    const [staff, party] = [app.another(), app.another()]
    await staff.signInAs('staffUnit')
    await party.signInAs('representative')
    for (const turn of [1, 2, 3]) {
      const [one, other] = await Promise.all([
        staff.get(`/arende/${number}/utkast/safety/text`),
        party.get(`/arende/${number}/utkast/communication/text`),
      ])
      const answers = await Promise.all(
        [one, other].map((page) => page.submit('Spara som ny version', { text: `Omgång ${turn}.` })),
      )
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200],
      )
    }
  })

  test('accept a suggestion once, and only beside the text that it was compared with', async () => {
    const [staff, colleague, party] = [app.another(), app.another(), app.another()]
    await staff.signInAs('staffUnit')
    await colleague.signInAs('colleague')
    await party.signInAs('representative')
    const form = await party.get(`/arende/${number}/utkast/values/forslag`)
    const sent = await form.submit('Lämna förslaget', { text: 'Vi delar samma värdegrund.' })
    const address = sent.document.querySelector('a[href*="/forslag/"]')?.getAttribute('href') ?? ''
    const [first, second] = [await staff.get(address), await colleague.get(address)]
    assert.match((await first.submit('Godta förslaget')).flash ?? '', /avsnittets text nu/)
    assert.equal((await second.submit('Godta förslaget')).status, 409)
  })

  test('a suggestion is refused with a reason, which whoever made it reads', async () => {
    const [staff, party] = [app.another(), app.another()]
    await staff.signInAs('staffUnit')
    await party.signInAs('representative')
    const form = await staff.get(`/arende/${number}/utkast/target/forslag`)
    const sent = await form.submit('Lämna förslaget', { text: 'För alla.', why: 'Kortare.' })
    const address = sent.document.querySelector('a[href*="/forslag/"]')?.getAttribute('href') ?? ''
    const page = await party.get(address)
    assert.equal((await page.submit('Säg nej till förslaget', { reason: '' })).status, 422)
    await page.submit('Säg nej till förslaget', { reason: 'Vi vill nämna Rinkeby.' })
    assert.match((await staff.get(address)).text, /Vi vill nämna Rinkeby/)
  })

  test('a comment is read by both sides and can be dealt with', async () => {
    const [staff, party] = [app.another(), app.another()]
    await staff.signInAs('staffUnit')
    await party.signInAs('chair')
    const page = await party.get(`/arende/${number}/utkast/insight`)
    await page.submit('Lägg till kommentaren', { comment: 'Vad menas med insyn?' })
    const read = await staff.get(`/arende/${number}/utkast/insight`)
    assert.match(read.text, /Vad menas med insyn/)
    assert.match((await read.submit('Klart, behöver inget mer')).text, /1 avklarad kommentar/)
  })
})

describe('two people in the same goals', () => {
  test('may change different goals at once, and are told when it is the same', async () => {
    const [staff, party] = [app.another(), app.another()]
    await staff.signInAs('staffUnit')
    await party.signInAs('representative')
    const goals = `/arende/${number}/utkast/delar/mal`
    const mine = await party.get(`${goals}/nytt`)
    const theirs = await staff.get(`${goals}/nytt`)
    await theirs.submit('Spara målet', { text: 'Fler går klart skolan' })
    const list = await mine.submit('Spara målet', { text: 'Fler trivs', 'name-0': 'Besök', 'target-0': '60' })
    assert.match(list.text, /Fler går klart skolan[\s\S]*Fler trivs/)
    const address = list.document.querySelector(`a[href^="${goals}/"]`)?.getAttribute('href') ?? ''
    const [slow, fast] = [await party.get(address), await staff.get(address)]
    await fast.submit('Spara målet', { text: 'Alla går klart skolan' })
    const again = await slow.submit('Spara målet', { text: 'Många går klart skolan' })
    assert.equal(again.status, 409)
    assert.match(again.text, /Alla går klart skolan/)
    assert.equal(again.valueOf('text'), 'Många går klart skolan')
  })
})
