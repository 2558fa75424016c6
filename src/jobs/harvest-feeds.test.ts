import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { anOpenRegister, type OpenRegister } from '../../test/support/open-data.ts'
import { tellingMore, toldMore } from '../../test/support/told-more.ts'
import { loadPlace } from '../demo/place.ts'
import type { PersonId } from '../domain/actor.ts'
import { dayInStockholm } from '../kernel/plain-date.ts'
import { httpFeeds } from '../outside/feeds/http.ts'
import { findRecord, queryRegister } from '../store/register/register.ts'
import { decideDuplicate, findKept, proposeDuplicates } from '../store/register/register-duplicate.ts'
import { saveRecords, withdrawRecords } from '../store/register/register-save.ts'
import { listFeedStates } from '../store/register/source-feed.ts'
import { harvestFeeds } from './harvest-feeds.ts'

let local: OpenRegister
let national: OpenRegister
let admin: PersonId
const servers: Server[] = []
const asked: (number | undefined)[] = []
const at = new Date('2026-11-23T10:00:00Z')
const today = dayInStockholm(at)

before(async () => {
  local = await anOpenRegister()
  national = await anOpenRegister()
  await publishThere(own, 'Nattvandring')
  admin = (await loadPlace(national.db)).officials.admin
})
after(async () => {
  for (const server of servers) server.close().closeAllConnections()
  await Promise.all([local.close(), national.close()])
})

describe('two installations', () => {
  test('the one has what the other publishes, with where it comes from, and asks only for what is new', async () => {
    const url = await servingLocal()
    const feed = { key: 'malmo', url }
    await harvest(feed)
    const id = `malmo-${own}`
    const record = await findRecord(national.db, id, today)
    assert.deepEqual(record?.provenance.home, `${url}/register/${own}`)
    assert.equal(record?.provenance.origin, 'harvest')
    assert.equal(await total(), 46)
    await harvest(feed)
    assert.deepEqual(asked, [200, 304])
    await withdrawRecords(local.db, [own], { at, by: 'Test', reason: 'Test' })
    await harvest(feed)
    assert.deepEqual([await findRecord(national.db, id, today), await total()], [null, 45])
    await publishThere(own, 'Nattvandring')
    await harvest(feed)
  })

  test('what is told of documents leads to where they are published, and what is newer than the reader is left out', async () => {
    const record = await findRecord(local.db, own, today)
    assert.ok(record)
    const change = { kind: 'imported' as const, by: 'Järva', at }
    await saveRecords(local.db, [{ ...tellingMore(record), ...{ soonTold: 'Mer' } }], change)
    const url = await servingLocal()
    await harvest({ key: 'malmo', url })
    const fetched = await findRecord(national.db, `malmo-${own}`, today)
    assert.equal(fetched?.documents?.[0]?.url, `${url}/register/${own}/handling/7.pdf`)
    assert.deepEqual([fetched?.goals, fetched && 'soonTold' in fetched], [toldMore.goals, false])
  })

  test('what was fetched is not fetched on from there', async () => {
    const url = await serving((request, response) => {
      getRequestListener((one) => national.ask(new URL(one.url).pathname, { headers: one.headers }))(
        request,
        response,
      )
    })
    const third = await anOpenRegister()
    await harvestFeeds({ ...deps(third), feeds: [{ key: 'riket', url }] })
    const { total: count } = await queryRegister(
      third.db,
      { today },
      { order: 'added', limit: 1, after: null },
    )
    await third.close()
    assert.equal(count, 45)
  })

  test('the same partnership from two places is proposed to a person, who keeps one of them for good', async () => {
    const [pair, ...more] = await proposeDuplicates(national.db)
    assert.deepEqual([pair?.one.id, pair?.other.id, more.length], [shipped, `malmo-${own}`, 0])
    const found = { one: shipped, other: `malmo-${own}` }
    const deciding = { by: admin, bodyName: 'Riket', at, reason: 'Samma.' }
    await decideDuplicate(national.db, { ...found, kept: shipped }, deciding)
    await publishThere(own, 'Nattvandring på nytt')
    await harvest({ key: 'malmo', url: await servingLocal() })
    assert.deepEqual([await total(), await proposeDuplicates(national.db)], [45, []])
    assert.equal(await findKept(national.db, `malmo-${own}`), shipped)
  })

  test('two that a person has kept apart stay, and are not proposed again', async () => {
    const url = await servingLocal()
    await harvest({ key: 'annan', url })
    const deciding = { by: admin, bodyName: 'Riket', at, reason: '' }
    await decideDuplicate(national.db, { one: shipped, other: `annan-${own}`, kept: null }, deciding)
    assert.deepEqual([await total(), await proposeDuplicates(national.db)], [46, []])
  })
})

describe('a feed that is broken or hostile', () => {
  test('changes nothing, and is noted', async () => {
    const before = await total()
    await harvest({ key: 'fel', url: await serving((_, response) => response.writeHead(500).end()) })
    assert.deepEqual([(await stateOf('fel'))?.failure, await total()], ['refused', before])
  })

  test('that lies about records has them refused, one by one', async () => {
    const [first] = (await queryRegister(local.db, { today }, { order: 'added', limit: 1, after: null }))
      .records
    const good = { ...first, title: 'Rättad här' }
    const odd: unknown[] = [
      { ...good, id: '../../etc' },
      { ...good, id: 'x', summary: { sv: 'Ring Anna 811228-9874' } },
      {
        ...good,
        links: [
          { url: 'javascript:alert(1)', label: { sv: 'x' }, kind: 'web', checkedOn: null, dead: false },
        ],
      },
      { ...good, provenance: { ...good?.provenance, home: 'https://bank.example/' } },
      'drop table',
      { __proto__: null, constructor: 1 },
    ]
    const text = odd.map((one) => `${JSON.stringify(one)}\n`).join('')
    await harvest({ key: 'lognare', url: await serving((_, response) => lines(response, text)) })
    const state = await stateOf('lognare')
    assert.deepEqual([state?.failure, state?.records, state?.refused], [null, 1, 5])
    assert.doesNotMatch(
      (await findRecord(national.db, `lognare-${good?.id}`, today))?.provenance.home ?? '',
      /bank/,
    )
  })

  test('that suddenly has lost nearly everything is not believed', async () => {
    const { records } = await queryRegister(local.db, { today }, { order: 'added', limit: 20, after: null })
    let text = records.map((one) => `${JSON.stringify({ ...one, title: 'Rättad' })}\n`).join('')
    const feed = { key: 'krympt', url: await serving((_, response) => lines(response, text)) }
    await harvest(feed)
    const before = await total()
    text = ''
    await harvest(feed)
    assert.deepEqual([(await stateOf('krympt'))?.failure, await total()], ['shrunk', before])
  })

  test('is told to the administrators once, until it changes', async () => {
    const before = await newsOf(admin)
    const feed = { key: 'tyst', url: await serving((_, response) => response.writeHead(503).end()) }
    await harvest(feed)
    await harvest(feed)
    const news = await newsOf(admin)
    assert.deepEqual([news[0]?.kind, news.length], ['feedFailed', before.length + 1])
  })
})

const newsOf = (personId: PersonId) =>
  national.db
    .selectFrom('notice')
    .select('kind')
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .execute()

const shipped = 'jarva-2024-folkets-husby'
const own = 'stockholm-nattvandring'

/** Something that only the other installation has published: there of the same parties as a record that ships. */
async function publishThere(id: string, title: string): Promise<void> {
  const record = await findRecord(local.db, shipped, today)
  assert.ok(record)
  const provenance = { ...record.provenance, origin: 'import' as const, publisher: 'Järva' }
  await saveRecords(local.db, [{ ...record, id, title, provenance }], { kind: 'imported', by: 'Järva', at })
}

function servingLocal(): Promise<string> {
  return serving((request, response) => {
    response.on('finish', () => asked.push(response.statusCode))
    const answer = getRequestListener((one) => local.ask(new URL(one.url).pathname, { headers: one.headers }))
    return answer(request, response)
  })
}

function deps(register: OpenRegister) {
  const said = () => undefined
  return {
    db: register.db,
    clock: () => at,
    log: { info: said, warn: said, error: said },
    askFeed: httpFeeds(),
  }
}

function harvest(feed: { key: string; url: string }) {
  return harvestFeeds({ ...deps(national), feeds: [feed] })
}

async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function lines(response: Parameters<RequestListener>[1], text: string | Buffer): void {
  response.writeHead(200, { 'content-type': 'application/jsonl' }).end(text)
}

async function stateOf(key: string) {
  return (await listFeedStates(national.db)).find((state) => state.key === key)
}

async function total(): Promise<number> {
  return (await queryRegister(national.db, { today }, { order: 'added', limit: 1, after: null })).total
}
