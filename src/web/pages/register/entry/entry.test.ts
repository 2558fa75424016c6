import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { asIndicator } from '../../../../domain/register/register-facts.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../../../../store/register/register-data.ts'
import { flagWords } from '../flag-words.ts'

let app: TestApp
before(async () => {
  app = await anApp()
  await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-21'))
})
after(() => app.close())

describe('a partnership in the register', () => {
  test('never shows a year as a day', async () => {
    const { text } = await app.client.get('/register/umea-van-i-umea')
    assert.match(text, /2022–2023/)
    assert.doesNotMatch(text, /2022-01-01|2023-12-31|1 januari|31 december/)
  })

  test('says that nobody has checked it, nor its links', async () => {
    const { text } = await app.client.get('/register/malmo-carpe-sophia')
    assert.match(text, /Ingen har kontrollerat uppgifterna med parterna än/)
    assert.match(text, /docplayer\.se\), länken är inte kontrollerad/)
    assert.match(text, /63,5 procent/)
  })

  test('gives a figure alone where the name of the result says what is counted', async () => {
    const unit = sql<string>`jsonb_set(record, '{results,0,unit}', ${JSON.stringify(asIndicator)}::jsonb)`
    const one = app.db.updateTable('register_partnership').where('id', '=', 'malmo-carpe-sophia')
    await one.set({ record: unit }).execute()
    const { text } = await app.client.get('/register/malmo-carpe-sophia')
    assert.match(text, /Värde/)
    assert.doesNotMatch(text, /enligt måttet/)
  })

  test('names its source by title and says what the source leaves out', async () => {
    const { text } = await app.client.get('/register/malmo-winnet')
    assert.match(text, /konkreta exempel på IOP-avtal, utgivare anges inte, år anges inte/)
  })

  test('keeps the place of protected housing to itself', async () => {
    const { text } = await app.client.get('/register/umea-kvinno-och-tjejjour')
    assert.match(text, /Visas inte, eftersom här finns skyddat boende/)
  })

  test('tells the same in English', async () => {
    const { heading, text } = await app.client.get('/register/stockholm-bris?lang=en')
    assert.equal(heading, 'BRIS')
    assert.match(text, /Children placed in foster homes/)
    assert.match(text, /Nobody has checked the facts/)
  })

  test('is not found under another name', async () => {
    for (const id of ['finns-inte', '../etc', 'A']) {
      assert.equal((await app.client.get(`/register/${encodeURIComponent(id)}`)).status, 404, id)
    }
  })

  test('opens for every one of the 45, with every doubt in plain words', async () => {
    const { partnerships } = await readRegisterData()
    for (const { id, qualityFlags } of partnerships) {
      const { status, text } = await app.client.get(`/register/${id}`)
      assert.equal(status, 200, id)
      for (const { code } of qualityFlags) assert.ok(text.includes(flagWords('sv')[code] ?? '?'), code)
    }
  })

  test('has words in English for every doubt too', () => {
    assert.deepEqual(Object.keys(flagWords('en')), Object.keys(flagWords('sv')))
  })
})
