import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { aCase } from '../../test/support/journey.ts'
import { httpWebhooks } from '../outside/webhooks/http.ts'
import { onlyOutside } from '../outside/webhooks/inside.ts'
import { addWebhook, endWebhook, listWebhooks } from '../store/orders/webhook.ts'
import { sendWebhooks } from './send-webhooks.ts'

// Whoever is silent is waited for ten seconds, by the clock that the job is given.
describe('another system that does not answer', () => {
  let app: TestApp
  let server: Server
  let base: string
  let asked: string[] = []
  before(async () => {
    app = await anApp()
    server = createServer((request, response) => {
      if (request.url === '/hears') response.writeHead(204).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(async () => {
    server.close().closeAllConnections()
    await app.close()
  })

  test('is asked once a run, and keeps nobody else waiting', async () => {
    await connect('/silent', '/hears')
    for (const title of ['Odling', 'Läxhjälp', 'Språkcafé']) await aCase(app, { title })
    const took = await run('2026-11-24T09:00:00Z')
    assert.deepEqual(countBy(asked), { '/silent': 1, '/hears': 3 })
    assert.equal(took, 10)
    assert.deepEqual(await attempts('/silent'), [0, 0, 1])
  })

  test('is asked again when its wait is over, and not before', async () => {
    await run('2026-11-24T09:01:00Z')
    assert.deepEqual(asked, [])
    await run('2026-11-24T09:02:00Z')
    assert.deepEqual(countBy(asked), { '/silent': 1 })
  })

  test('lets go of the job within a minute, however many there are, and the rest stay due', async () => {
    for (const one of await listWebhooks(app.db, app.place.bodyId))
      await endWebhook(app.db, { bodyId: app.place.bodyId, id: one.id, by: admin(), at: new Date() })
    const paths = Array.from({ length: 8 }, (_, index) => `/silent/${index}`)
    await connect(...paths)
    await aCase(app, { title: 'Torgköket' })
    assert.equal(await run('2026-11-24T10:00:00Z'), 50)
    assert.equal(asked.length, 5)
    const later = asked
    await run('2026-11-24T10:00:51Z')
    assert.deepEqual([...new Set([...later, ...asked])].toSorted(), paths)
  })

  /** Runs the job and gives how many seconds it took by its clock. */
  async function run(from: string): Promise<number> {
    asked = []
    const time = { now: new Date(from) }
    await sendWebhooks({
      db: app.db,
      clock: () => time.now,
      log: { info: assert.fail, warn: assert.fail, error: assert.fail },
      baseUrl: 'https://iop.jarva.example',
      postWebhook: async (message) => {
        asked.push(new URL(message.url).pathname)
        const said = await httpWebhooks({
          outside: onlyOutside(['127.0.0.1']),
          ...(message.url.includes('/silent') && { milliseconds: 50 }),
        })(message)
        if (!said.taken) time.now = new Date(time.now.getTime() + 10_000)
        return said
      },
    })
    return (time.now.getTime() - Date.parse(from)) / 1000
  }

  const admin = () => app.place.officials.admin

  async function connect(...paths: string[]) {
    const by = {
      bodyId: app.place.bodyId,
      secret: 'whsec',
      by: admin(),
      at: new Date('2026-11-23T09:00:00Z'),
    }
    for (const path of paths) await addWebhook(app.db, { ...by, url: base + path })
  }

  async function attempts(path: string): Promise<number[]> {
    const rows = await app.db
      .selectFrom('webhook_delivery as d')
      .innerJoin('webhook as w', 'w.id', 'd.webhook_id')
      .select('d.attempts')
      .where('w.url', '=', base + path)
      .execute()
    return rows.map((row) => row.attempts).toSorted()
  }

  function countBy(paths: readonly string[]): Record<string, number> {
    const by = Map.groupBy(paths, (path) => path)
    return Object.fromEntries([...by].map(([path, all]) => [path, all.length]))
  }
})
