import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'

const answers = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'b1', 'b2', 'b3']
const typed = {
  ...Object.fromEntries(answers.map((key) => [`answer-${key}`, 'yes'])),
  'ground-a': 'Stadgarna från 12 mars 2026.',
  'ground-b': 'Årsmötet och verksamhetsberättelsen.',
  assessors: 'Stina Lindqvist och Kerstin Åberg',
  reasons: 'Föreningen är idéburen och demokratisk.',
}

describe('an organisation that joins while an agreement runs', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-10-14T09:00:00Z' })
    number = await anActivePartnership(app)
    const joining = { kind: 'organisation', name: 'Kvällsvandrarna', reasons: 'Tar över.' }
    await (await page('staffUnit')).submit('Lägg till parten', joining)
  })
  after(() => app.close())

  const page = async (who: Who) => (await app.as(who)).get(`/arende/${number}/parter`)
  const review = async () => (await page('staffUnit')).follow('Granska organisationen')

  test('stands as not reviewed for both sides, and the staff unit alone reviews it', async () => {
    for (const who of ['partyRep', 'coordinator'] as const) {
      const seen = await page(who)
      assert.match(seen.text, /Kvällsvandrarna.*inte granskad än/s)
      assert.doesNotMatch(seen.text, /Granska organisationen/)
    }
    const form = await review()
    const address = form.address
    assert.equal((await (await app.as('partyRep')).get(address)).status, 404)
  })

  test('is asked the same questions as the others, each of which has to be answered', async () => {
    const form = await review()
    assert.match(form.text, /A1\. Är organisationen en juridisk person.*B1\./s)
    const unanswered = { ...typed, outcome: 'passed', 'answer-a2': [] }
    const back = await form.submit('Registrera granskningen', unanswered)
    assert.match(back.problems.join(), /Svara på fråga A2/)
    assert.equal(back.valueOf('assessors'), typed.assessors)
    const no = await back.submit('Registrera granskningen', { ...typed, outcome: 'failed' })
    assert.match(no.problems.join(), /ha fått yttra sig före ett nej/)
  })

  test('may fail and pass later, with the result told to all', async () => {
    const heard = 'De har svarat skriftligt.'
    const no = await (await review()).submit('Registrera granskningen', {
      ...typed,
      outcome: 'failed',
      heard,
    })
    assert.deepEqual(no.problems, [])
    assert.match(no.text, /klarade inte granskningen 2027-10-14/)
    const yes = await (await review()).submit('Registrera granskningen', { ...typed, outcome: 'passed' })
    assert.match(yes.flash ?? '', /Granskningen av Kvällsvandrarna är registrerad/)
    const told = await page('partyRep')
    assert.match(told.text, /Kvällsvandrarna.*granskad 2027-10-14/s)
    const news = await (await app.as('partyRep')).get('/mitt')
    assert.match(news.text, /Kvällsvandrarna är granskad/)
    const paper = await (await app.as('partyRep')).get(`/arende/${number}`)
    assert.match((await paper.follow('Granskning av Kvällsvandrarna')).text, /Stadgarna från 12 mars 2026/)
  })
})
