import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { filesInZip } from '../../../../../test/support/zip.ts'
import { publishJournal } from '../../../../jobs/publish-journal.ts'

describe('the file of the whole case, in the hands of somebody without Handslag', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp()
    number = await aCase(app, { until: 'reviewStarted' })
    await publishJournal({ db: app.db, clock: () => new Date('2026-11-23T02:45:00Z') })
  })
  after(() => app.close())

  const sum = (text: string) => createHash('sha256').update(text).digest('hex')

  async function taken(who: Who, query = '') {
    const zip = await (await app.as(who)).send(`/arende/${number}/export/${number}.zip${query}`, {})
    const files = await filesInZip(Buffer.from(await zip.arrayBuffer()))
    return (name: string) => String(files.get(name)).trimEnd().split('\n')
  }

  for (const who of ['partySignatory', 'auditor'] as const)
    test(`shows ${who} that its events hang together, up to what was published for all`, async () => {
      const lines = (await taken(who))('journal.jsonl')
      const events = lines.map((line) => JSON.parse(line))
      assert.ok(events.length > 5)
      for (const [index, line] of lines.entries())
        if (index + 1 < lines.length)
          assert.equal(events[index + 1].prevHash, sum(line), `event ${index + 1}`)
      const published = await (await app.client.send('/journal/2026-11-23.txt', {})).text()
      assert.ok(published.split('\n').includes(sum(lines.at(-1) ?? '')))
    })

  test('shows that each document says what it said when it came', async () => {
    const file = await taken('partySignatory')
    const bound = file('journal.jsonl').flatMap((line) => Object.values(JSON.parse(line).bound.documents))
    const papers = file('handlingar.jsonl')
    assert.ok(papers.length > 2)
    for (const paper of papers) assert.ok(bound.includes(sum(paper)), paper.slice(0, 80))
    assert.ok(!bound.includes(sum(papers[0]?.replace('"title":"', '"title":"Ny ') ?? '')))
  })

  test('keeps what the reader may not read to its check value, and the chain whole', async () => {
    const ground = 'Min syster sitter i styrelsen.'
    await (await (await app.as('director')).get(`/arende/${number}/jav`)).submit('Anmäl jäv', { ground })
    const own = (await taken('partySignatory'))('journal.jsonl').at(-1) ?? ''
    assert.deepEqual(Object.keys(JSON.parse(own)), ['hash', 'seq'])
    const whole = (await taken('colleague'))('journal.jsonl').at(-1) ?? ''
    assert.equal(JSON.parse(own).hash, sum(whole))
    assert.match(whole, /"type":"conflictDeclared"/)
  })

  test('says how, and what it holds', async () => {
    const file = await taken('partySignatory')
    assert.match(file('index.html').join(), /journal\.jsonl är varje rad en händelse.*sha256sum/s)
    assert.match(file('kontrollsummor.txt').join('\n'), /journal\.jsonl/)
    const page = await (await app.as('partySignatory')).get(`/arende/${number}/export`)
    assert.match(page.text, /journal\.jsonl och handlingar\.jsonl/)
  })
})
