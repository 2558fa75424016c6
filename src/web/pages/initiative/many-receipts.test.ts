import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../test/support/app.ts'
import { idea } from '../../../../test/support/initiative-typed.ts'
import { mailsTo } from '../../../../test/support/mails.ts'
import { cleanUp } from '../../../jobs/clean-up.ts'

const stranger = 'nagon.annan@utanfor.example'
const most = 5

describe('receipts to one receiver', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  const handIn = async (name: string, email = stranger, client: TestClient = app.another()) => {
    const typed = { ...idea, board: app.place.boardId, number: '', name, email }
    return (await client.get('/initiativ')).submit('Lämna in idén', typed)
  }
  const receipts = (email = stranger) => mailsTo(app.db, email)

  test('are mailed a few times a day, however the address is written; then the writer is told, and every idea is kept', async () => {
    for (let n = 1; n <= most; n++)
      assert.match((await handIn(`Idé ${n}`)).text, /Vi har skickat ett kvitto med e-post/)
    for (const way of [stranger, 'Nagon.Annan@utanfor.example', 'nagon.annan+mer@utanfor.example']) {
      const page = await handIn(`Idé till ${way}`, way)
      assert.match(page.text, /inlämnad, men kvittot har inte gått med e-post.*Spara eller skriv ut/)
      assert.match(page.text, /jar-2026-\d{4}/)
    }
    assert.equal((await receipts()).length, most)
    assert.equal((await receipts('nagon.annan+mer@utanfor.example')).length, 0)
    const { cases } = await app.db
      .selectFrom('partnership')
      .select((eb) => eb.fn.countAll<number>().as('cases'))
      .where('title', 'like', 'Idé %')
      .executeTakeFirstOrThrow()
    assert.equal(cases, most + 3)
  })

  test('say the same of somebody who is known here and somebody who is not', async () => {
    const known = 'fatima.nordin@handslag.example'
    for (let n = 1; n <= most; n++) await handIn(`Känd ${n}`, known)
    const page = await handIn('Känd igen', known)
    assert.match(page.text, /kvittot har inte gått med e-post/)
  })

  test('go to others as before, and to the same one the day after', async () => {
    assert.match(
      (await handIn('Till en annan', 'en.annan@utanfor.example')).text,
      /Vi har skickat ett kvitto/,
    )
    app.setTime('2026-11-24T09:00:00Z')
    assert.match((await handIn('Dagen efter')).text, /Vi har skickat ett kvitto/)
  })

  test('are no more when many come at once', async () => {
    const email = 'samtidigt@utanfor.example'
    const pages = await Promise.all(Array.from({ length: 8 }, (_, n) => handIn(`Samtidig ${n}`, email)))
    assert.deepEqual(
      pages.map(({ status }) => status),
      pages.map(() => 200),
    )
    assert.equal((await receipts(email)).length, most)
  })

  test('are forgotten when their addresses no longer hold', async () => {
    await cleanUp({ ...app.deps, clock: () => new Date('2026-12-20T09:00:00Z') })
    assert.deepEqual(await app.db.selectFrom('mailed_receipt').select('day').execute(), [])
  })
})
