import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anApp } from '../../../test/support/app.ts'
import { Client } from '../../../test/support/client.ts'
import { createApp } from '../app.ts'

test('a page without its database says when to try again, not that something is broken', async () => {
  const app = await anApp()
  const get = async () => {
    throw Object.assign(new Error('so it says'), { code: '57P03' })
  }
  const web = createApp({ ...app.deps, log: { ...app.deps.log, error: () => {} } }, { '/lapp': { get } })
  const answer = await new Client((request) => web.request(request)).send('/lapp', {})
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '30'])
  assert.match(await answer.text(), /Vi når inte vår databas.*We cannot reach/s)
  await app.close()
})
