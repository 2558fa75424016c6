import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import { anOpenRegister, type OpenRegister } from '../../test/support/open-data.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { type Listening, listen } from '../start/listen.ts'
import { queryRegister } from '../store/register/register.ts'
import { saveRecords } from '../store/register/register-save.ts'

let app: OpenRegister
let server: Listening
before(async () => {
  app = await anOpenRegister()
  await aLargeRegister()
  server = await listen((request) => app.ask(request.url, { headers: request.headers }), {
    host: '127.0.0.1',
    port: 0,
  })
})
after(async () => {
  await server.stop()
  await app.close()
})

test('somebody who asks for everything and reads nothing keeps nobody waiting, and holds no connection to the database', async () => {
  const slow = await Promise.all(Array.from({ length: 6 }, () => askAndWait()))
  const response = await fetch(`http://127.0.0.1:${server.port}/api/v1/partnerships?limit=1`)
  assert.equal(response.status, 200)
  for (const socket of slow) socket.destroy()
  const all = await (await fetch(`http://127.0.0.1:${server.port}/api/v1/partnerships.jsonl`)).text()
  assert.equal(all.trimEnd().split('\n').length, 2045)
  assert.deepEqual(app.broken, [])
})

async function askAndWait() {
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  socket.write('GET /api/v1/partnerships.json HTTP/1.1\r\nHost: handslag.test\r\n\r\n')
  await once(socket, 'readable')
  return socket
}

/** Some megabytes: more than what lies in the buffers of a connection. */
async function aLargeRegister(): Promise<void> {
  const page = { order: 'added', limit: 1, after: null } as const
  const [one] = (await queryRegister(app.db, { today: plainDate('2026-11-23') }, page)).records
  assert.ok(one)
  const summary = { sv: 'Ord. '.repeat(700) }
  const many = Array.from({ length: 2000 }, (_, n) => ({ ...one, id: `stor-${n}`, summary }))
  await saveRecords(app.db, many, { kind: 'imported', by: 'Test', at: new Date('2026-11-23T09:00:00Z') })
}
