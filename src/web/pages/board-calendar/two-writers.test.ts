import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../test/support/app.ts'

describe('two who keep a board’s calendar at once', () => {
  let app: TestApp
  let secretary: TestClient
  before(async () => {
    app = await anApp({ at: '2027-01-07T09:00:00Z' })
    secretary = await app.as('boardSecretary')
  })
  after(() => app.close())

  const june = '/namndkalender/2027-06-17?namnd=jar'
  const opened = () => secretary.get(june)

  test('see what the other changed of a meeting, and keep their own', async () => {
    const [mine, theirs] = [await opened(), await opened()]
    await theirs.submit('Spara sammanträdet', { memoStop: '2027-05-20' })
    const late = await mine.submit('Spara sammanträdet', { dispatch: '2027-06-08' })
    assert.equal(late.status, 409)
    assert.match(late.text, /har ändrat sedan du öppnade sidan.*till ”2027-05-20”/)
    assert.deepEqual([late.valueOf('memoStop'), late.valueOf('dispatch')], ['2027-05-20', '2027-06-08'])
    assert.match((await late.submit('Spara sammanträdet')).text, /2027-05-20.*2027-06-08/s)
  })

  test('do not call off what they have not seen', async () => {
    const [mine, theirs] = [await opened(), await opened()]
    await theirs.submit('Spara sammanträdet', { memoStop: '2027-05-21' })
    assert.equal((await mine.submit('Ställ in sammanträdet')).status, 409)
    assert.equal((await opened()).status, 200)
  })

  test('lose nothing when the meeting has been moved away', async () => {
    const [mine, theirs] = [await opened(), await opened()]
    await theirs.submit('Spara sammanträdet', { date: '2027-06-18' })
    const late = await mine.submit('Spara sammanträdet', { memoStop: '2027-05-25' })
    assert.equal(late.status, 409)
    assert.match(late.text, /finns inte längre i kalendern/)
    assert.equal(late.valueOf('memoStop'), '2027-05-25')
    assert.match((await late.submit('Spara sammanträdet')).text, /2027-05-25/)
  })

  test('do not put a file into a calendar that has become another', async () => {
    const page = await secretary.get('/namndkalender/import?namnd=jar')
    const looked = await page.submit('Granska innan något sparas', {
      text: 'datum;manusstopp;utskick\n2027-09-16;;',
    })
    await (await secretary.get('/namndkalender/2027-06-18?namnd=jar')).submit('Ställ in sammanträdet')
    const late = await looked.submit('Läs in')
    assert.equal(late.status, 409)
    assert.match((await late.submit('Läs in')).flash ?? '', /Ett sammanträde är inläst/)
  })

  test('see what the other has set of the days before a meeting', async () => {
    const [mine, theirs] = [await secretary.get('/namndkalender'), await secretary.get('/namndkalender')]
    await theirs.submit('Spara dagarna', { memo: '30', dispatch: '10' })
    const late = await mine.submit('Spara dagarna', { memo: '25' })
    assert.equal(late.status, 409)
    assert.match(late.text, /till ”30”/)
    assert.equal(late.valueOf('memo'), '25')
  })
})
