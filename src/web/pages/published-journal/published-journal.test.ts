import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { filesInZip } from '../../../../test/support/zip.ts'
import { publishJournal } from '../../../jobs/publish-journal.ts'
import { breaksInPublished } from '../../../store/case/journal-day.ts'

describe('what is published of the journals', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp()
    number = await aCase(app, { until: 'directorDeclined' })
  })
  after(() => app.close())

  const publish = (at: string) => publishJournal({ db: app.db, clock: () => new Date(at) })
  const fileOf = async (day: string) => (await app.client.send(`/journal/${day}.txt`, {})).text()

  /** Both sides take what proves it home. */
  async function publishedInFileOf(who: Who) {
    const client = await app.as(who)
    const zip = await client.send(`/arende/${number}/export/${number}.zip`, {})
    const files = await filesInZip(Buffer.from(await zip.arrayBuffer()))
    assert.match(String(files.get('index.html')), /Den 2026-11-23 publicerades kontrollvärdet/)
    return JSON.parse(String(files.get('arende.json'))).published.checkValue
  }

  test('is nothing at first, in both languages', async () => {
    assert.match((await app.client.get('/journal')).text, /Inget är publicerat än/)
    assert.match((await app.client.get('/journal?lang=en')).text, /Nothing has been published yet/)
    assert.equal((await app.client.get('/journal/2026-11-23.txt')).status, 404)
  })

  test('is once a day a file whose own SHA-256 anybody can compute, with a line from the journal of a case', async () => {
    await publish('2026-11-23T02:45:00Z')
    await publish('2026-11-23T12:45:00Z')
    const text = await fileOf('2026-11-23')
    const digest = createHash('sha256').update(text).digest('hex')
    assert.ok((await app.client.get('/journal')).text.includes(digest))
    const journal = await (await app.as('auditor')).get(`/arende/${number}/journal`)
    assert.match(journal.text, /publicerades senast måndag 23 november 2026/)
    const [newest = ''] = /[0-9a-f]{64}/.exec(journal.text) ?? []
    assert.deepEqual(text.split('\n'), ['', newest, ''])
    assert.equal(await publishedInFileOf('partySignatory'), newest)
  })

  test('rests on the day before, and holds only what is new', async () => {
    const before = createHash('sha256')
      .update(await fileOf('2026-11-23'))
      .digest('hex')
    await aCase(app, { title: 'Nytt' })
    await publish('2026-11-24T02:45:00Z')
    await publish('2026-11-25T02:45:00Z')
    const [previous, ...heads] = (await fileOf('2026-11-24')).trimEnd().split('\n')
    assert.deepEqual([previous, heads.length], [before, 1])
    assert.equal((await fileOf('2026-11-25')).trimEnd().split('\n').length, 1)
    assert.deepEqual(await breaksInPublished(app.db), [])
  })

  test('shows when something that was published stands in no journal any more', async () => {
    await sql`alter table case_event disable trigger user`.execute(app.db)
    const gone = sql`select id from partnership where number = ${number}`
    for (const table of ['case_event_content', 'case_event'])
      await sql`delete from ${sql.table(table)} where partnership_id = (${gone})
        and seq = (select max(seq) from case_head where partnership_id = (${gone}))`.execute(app.db)
    assert.deepEqual(await breaksInPublished(app.db), [{ day: '2026-11-23', kind: 'eventGone' }])
  })
})
