import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { getPerson } from '../../../store/people/person.ts'

let app: TestApp
before(async () => {
  app = await anApp({ at: '2026-11-23T09:00:00Z' })
})
after(() => app.close())

const deficiency = { kind: 'deficiency', page: '/register', what: 'Kartan läses inte upp.' }
let times = 0
const handIn = async (filling: Record<string, string> = {}) => {
  const visitor = app.another()
  const page = await visitor.get('/tillganglighet/anmalan')
  const receipt = await page.submit('Lämna in anmälan', {
    ...deficiency,
    name: `Nummer ${++times}`,
    ...filling,
  })
  return { visitor, receipt }
}
const official = async (who: Parameters<typeof app.client.signInAs>[0] = 'staffUnit') => {
  return app.as(who)
}

describe('the accessibility statement', () => {
  test('says what is met, what is not, how to report and who supervises', async () => {
    for (const address of ['/tillganglighet', '/tillganglighet?lang=en']) {
      const page = await app.another().get(address)
      for (const part of ['status', 'anmal', 'brister', 'provade', 'tillsyn'])
        assert.ok(page.has(`#${part}`), part)
    }
  })
  test('promises the day that we count to ourselves', async () => {
    const { text } = await app.another().get('/tillganglighet')
    assert.match(text, /Vårt löfte är svar inom tio arbetsdagar.*senast måndag 7 december 2026/)
  })
})

describe('a report about accessibility', () => {
  test('gets a number without gaps and a last day, and needs neither account, name nor cookie', async () => {
    const { visitor, receipt } = await handIn()
    const next = await handIn()
    const number = (page: typeof receipt) => Number(/tg-2026-(\d+)/.exec(page.heading)?.[1])
    assert.equal(number(next.receipt), number(receipt) + 1)
    assert.match(receipt.text, /Vi lovar svar senastmåndag 7 december 2026/)
    assert.equal(visitor.cookies.size, 0)
  })
  test('is made once when the same is handed in again after going back', async () => {
    const { receipt } = await handIn({ name: 'Samma' })
    const { receipt: again } = await handIn({ name: 'Samma' })
    assert.equal(again.heading, receipt.heading)
    assert.match(again.flash ?? '', /redan lämnat in/)
  })
  test('mails a few receipts a day to one receiver, and then tells whoever writes, who loses nothing', async () => {
    const email = 'nagon.annan@utanfor.example'
    const flashes: (string | null)[] = []
    for (let n = 1; n <= 7; n++)
      flashes.push(
        (await handIn({ email: n % 2 ? email : `"${email.split('@')[0]}+${n}"@utanfor.example` })).receipt
          .flash,
      )
    assert.deepEqual(
      flashes.slice(0, 5),
      Array.from({ length: 5 }, () => null),
    )
    for (const flash of flashes.slice(5)) assert.match(flash ?? '', /inlämnad, men kvittot har inte gått/)
    const { receipt } = await handIn({ email: 'en.tredje@utanfor.example' })
    assert.equal(receipt.flash, null)
  })
  test('keeps what was typed and says what is missing', async () => {
    const { receipt: back } = await handIn({ kind: 'otherFormat', page: '' })
    assert.deepEqual(back.problems, [
      'Skriv vilken sida eller vilket dokument det gäller.',
      'Skriv vilket format du vill ha.',
    ])
    assert.equal(back.valueOf('what'), deficiency.what)
  })
  test('takes no personal numbers', async () => {
    const { receipt: back } = await handIn({ what: 'Jag är 19811228-9874' })
    assert.equal(back.status, 422)
  })
  test('is told to the staff unit, and waits in their to-do list until it is answered', async () => {
    const { visitor, receipt } = await handIn({ email: 'lisa@exempel.se', name: 'Lisa' })
    const staff = await official()
    assert.match((await staff.get('/mitt')).text, /Svara på \d+ anmälningar om tillgänglighet senast/)
    const number = receipt.heading.replace('Anmälan ', '')
    const page = await (await staff.get('/tillganglighet/anmalningar')).follow(number)
    const missing = await page.submit('Lämna svaret', { outcome: 'planned', text: 'Vi rättar det.' })
    assert.deepEqual(missing.problems, ['Skriv när bristen ska vara rättad.'])
    await missing.submit('Lämna svaret', { plannedOn: '2027-01-15' })
    const answered = await visitor.get(receipt.address)
    assert.match(answered.text, /Bristen ska rättasRättas senastfredag 15 januari 2027/)
  })
  test('is answered once', async () => {
    const { receipt } = await handIn()
    const staff = await official()
    const page = await (await staff.get('/tillganglighet/anmalningar')).follow(
      receipt.heading.replace('Anmälan ', ''),
    )
    await page.submit('Lämna svaret', { outcome: 'fixed', text: 'Rättat.' })
    const again = await page.submit('Lämna svaret', { outcome: 'notFixed', text: 'Nej.' })
    assert.equal(again.status, 409)
    assert.match(again.text, /Rättat\./)
  })
  test('is in time on its last day and late the day after', async () => {
    await handIn()
    const dueOn = async (today: string) => {
      app.setTime(`${today}T09:00:00Z`)
      const { text } = await (await official()).get('/tillganglighet/anmalningar')
      return text.includes('skulle ha varit klart')
    }
    const late = [await dueOn('2026-12-07'), await dueOn('2026-12-08')]
    app.setTime('2026-11-23T09:00:00Z')
    assert.deepEqual(late, [false, true])
  })
  test('is nobody else’s to read', async () => {
    const { receipt } = await handIn()
    for (const who of ['coordinator', 'partySignatory'] as const)
      assert.equal((await (await official(who)).get('/tillganglighet/anmalningar')).status, 404)
    const { email } = await getPerson(app.deps.db, app.place.guest.staff)
    const stranger = await official({ email: email ?? '' })
    const staff = await official()
    const page = await (await staff.get('/tillganglighet/anmalningar')).follow(
      receipt.heading.replace('Anmälan ', ''),
    )
    assert.equal((await stranger.get(page.address)).status, 404)
    assert.equal((await app.another().get('/tillganglighet/anmalan/abc.def.ghi')).status, 404)
  })
})
