import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { raw } from '#html/jsx-runtime'
import { aQuietServer, type QuietServer } from '../../../test/support/quiet-server.ts'
import type { Deps } from '../deps.ts'
import type { SignedIn } from '../visit.ts'
import { drawnWhileQuiet } from './drawn-while-quiet.ts'

const nine = new Date('2026-11-23T09:00:00Z')

describe('a piece that rests on very much', () => {
  let server: QuietServer
  let deps: Deps
  before(async () => {
    server = await aQuietServer()
    deps = {} as Deps
  })
  after(() => server.close())

  const drawn: string[] = []
  const draw = (what: string, { now = nine, language = 'sv' } = {}) => {
    const at = { db: server.db, deps, language, now, actor: { personId: 'chair' } } as unknown as SignedIn
    return drawnWhileQuiet(at, { what }, async (reader) => {
      drawn.push(`${what} ${reader.language}`)
      return raw(what)
    })
  }
  const drawnBy = async (work: () => Promise<unknown>) => {
    drawn.length = 0
    await work()
    return [...drawn]
  }

  test('is drawn once while nothing is written, for each reader and question', async () => {
    assert.deepEqual(
      await drawnBy(async () => {
        await draw('all')
        await draw('all')
        await draw('all', { language: 'en' })
        await draw('some')
      }),
      ['all sv', 'all en', 'some sv'],
    )
  })

  test('is drawn anew when anything has been written', async () => {
    await draw('all')
    await server.write()
    assert.deepEqual(await drawnBy(() => draw('all')), ['all sv'])
  })

  test('is drawn anew after half a minute, since counts may have been kept before it', async () => {
    await draw('all')
    assert.deepEqual(await drawnBy(() => draw('all', { now: new Date('2026-11-23T09:00:29Z') })), [])
    assert.deepEqual(await drawnBy(() => draw('all', { now: new Date('2026-11-23T09:00:30Z') })), ['all sv'])
  })
})
