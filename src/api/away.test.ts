import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anOpenRegister, type OpenRegister } from '../../test/support/open-data.ts'
import { newId } from '../kernel/ids.ts'
import { openDatabase } from '../store/postgres/open-database.ts'
import type { Schema } from '../store/schema.ts'
import { createApi } from './app.ts'

const id = 'jarva-2024-folkets-husby'
const headers = { 'webhook-id': '1', 'webhook-timestamp': '1', 'webhook-signature': 'v1,AAAA' }
const known = ['/api/v1/openapi.json', '/api/v1/schema.json']

describe('open data while the database is away', () => {
  let register: OpenRegister
  const db = openDatabase<Schema>('postgresql://nobody@localhost/none?host=%2Ftmp%2Fno-socket-is-here')
  const api = createApi({
    db,
    clock: () => new Date('2026-11-23T09:00:00Z'),
    log: { error: () => {} },
    config: { publicUrl: null, trustProxy: false },
  })
  before(async () => {
    register = await anOpenRegister()
  })
  after(async () => {
    await register.close()
    await db.destroy()
  })

  test('says at every address, as a problem, that it may be asked again soon', async () => {
    type Described = { paths: Record<string, { post?: unknown }> }
    const { paths } = await register.askJson<Described>('/api/v1/openapi.json')
    const filled = (path: string) => path.replace('{key}', newId()).replace(/\{\w+\}/, id)
    for (const [path, { post }] of Object.entries(paths))
      await awayAt(filled(path), post === undefined ? {} : { method: 'POST', headers, body: '{}' })
    for (const path of known) await awayAt(path)
  })

  async function awayAt(path: string, asking: RequestInit = {}): Promise<void> {
    const answer = await api.request(path, asking)
    const { type, status } = (await answer.json()) as { type: string; status: number }
    assert.deepEqual(
      [answer.status, status, type, answer.headers.get('retry-after')],
      [503, 503, '/oppna-data#unavailable', '30'],
      path,
    )
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  }
})
