import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { anApp, type TestApp } from '../../../test/support/app.ts'
import { Client } from '../../../test/support/client.ts'
import { createApp } from '../app.ts'

describe('a page without its database', () => {
  let app: TestApp
  let web: ReturnType<typeof createApp>
  before(async () => {
    app = await anApp()
    const get = async () => {
      throw Object.assign(new Error('so it says'), { code: '57P03' })
    }
    const log = { ...app.deps.log, error: () => {} }
    const db = new Proxy(app.db, { get: () => assert.fail('asked the database') })
    web = createApp({ ...app.deps, db, log }, { '/lapp': { get } })
  })
  after(() => app.close())

  const asked = (accept: string) =>
    new Client((request) => web.request(request)).send('/lapp', { headers: { accept } })

  test('says when to try again, not that something is broken, in a page of both languages', async () => {
    const answer = await asked('text/html,application/xhtml+xml,*/*;q=0.8')
    assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '30'])
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src/)
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/)
    const { document } = parseHTML(await answer.text())
    assert.match(document.querySelector('h1')?.textContent ?? '', /Vi når inte vår databas/)
    assert.match(document.querySelector('[lang=en]')?.textContent ?? '', /We cannot reach our database/)
    assert.equal(document.documentElement.lang, 'sv')
  })

  test('says the same in plain text to whatever is no browser', async () => {
    const answer = await asked('*/*')
    assert.match(answer.headers.get('content-type') ?? '', /^text\/plain/)
    assert.match(await answer.text(), /Vi når inte vår databas.*\n\nWe cannot reach/s)
  })

  test('is styled by a file that needs no database either', async () => {
    const { document } = parseHTML(await (await asked('text/html')).text())
    const sheet = document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
    assert.equal((await web.request(sheet)).status, 200)
  })
})
