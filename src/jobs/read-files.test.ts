import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import type { FileId } from '../domain/partnership.ts'
import { memoryFiles } from '../outside/files/memory.ts'
import type { Db } from '../store/db.ts'
import { withTransaction } from '../store/db.ts'
import { forgetUnusedFiles } from '../store/papers/disposal.ts'
import { addFile, setScanState } from '../store/papers/file.ts'
import { readFiles } from './read-files.ts'

const clock = () => new Date('2026-12-01T02:30:00Z')

describe('the reading of files that were handed in', () => {
  let db: Db
  let close: () => Promise<void>
  const files = memoryFiles()
  before(async () => {
    const fresh = await freshDatabase()
    db = fresh.db
    close = fresh.close
  })
  after(() => close())

  const read = () => {
    const said = () => undefined
    return readFiles({ db, files, clock, log: { info: said, warn: said, error: said } })
  }

  async function aFile(name: string, content: string, state: 'clean' | 'waiting' | 'infected' = 'clean') {
    const stored = await files.put(Readable.from([content]))
    const id = await addFile(db, { ...stored, mediaType: 'text/plain', name, from: null })
    if (state !== 'waiting') await setScanState(db, id, { state, at: clock() })
    return id
  }

  test('keeps what they say, and does not read them again', async () => {
    const id = await aFile('brev.txt', 'Körsång på torsdagar')
    await read()
    assert.deepEqual(await textOf(id), ['read', ['Körsång på torsdagar']])
    await db.deleteFrom('file_text').execute()
    await read()
    assert.deepEqual(await textOf(id), ['read', []])
  })

  test('waits for the virus scan, and leaves alone what it has not let through', async () => {
    const [waiting, infected] = [
      await aFile('a.txt', 'Ett', 'waiting'),
      await aFile('b.txt', 'Två', 'infected'),
    ]
    await read()
    assert.deepEqual(
      [await textOf(waiting), await textOf(infected)],
      [
        [null, []],
        [null, []],
      ],
    )
  })

  test('marks what cannot be read and goes on with the others', async () => {
    const [broken, whole] = [await aFile('trasig.pdf', 'inte en pdf'), await aFile('hel.txt', 'Hel')]
    await read()
    assert.deepEqual(
      [await textOf(broken), await textOf(whole)],
      [
        ['unreadable', []],
        ['read', ['Hel']],
      ],
    )
  })

  test('lets one wait whose bytes are not to be had just now', async () => {
    const row = { sha256: '0'.repeat(64), size: 1, mediaType: 'text/plain', name: 'borta.txt', from: null }
    const id = await addFile(db, row)
    await setScanState(db, id, { state: 'clean', at: clock() })
    await read()
    assert.deepEqual(await textOf(id), [null, []])
  })

  test('is undone where the last document of a file has been disposed of', async () => {
    const id = await aFile('gallras.txt', 'Hemligt')
    await read()
    await withTransaction(db, (trx) => forgetUnusedFiles(trx, [id], clock()))
    assert.deepEqual(await db.selectFrom('file_text').select('piece').where('file_id', '=', id).execute(), [])
  })

  test('takes away the copies that a killed process left, and leaves those that are being read', async () => {
    const made = async (minutesAgo: number) => {
      const folder = await mkdtemp(join(tmpdir(), 'handslag-read-'))
      const when = new Date(clock().getTime() - minutesAgo * 60_000)
      await utimes(folder, when, when)
      return basename(folder)
    }
    const [left, beingRead] = [await made(11), await made(1)]
    await read()
    const names = await readdir(tmpdir())
    assert.deepEqual([names.includes(left), names.includes(beingRead)], [false, true])
    await rm(join(tmpdir(), beingRead), { recursive: true })
  })

  async function textOf(id: FileId) {
    const file = await db
      .selectFrom('file')
      .select('text_state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const pieces = await db.selectFrom('file_text').select('text').where('file_id', '=', id).execute()
    return [file.text_state, pieces.map(({ text }) => text)]
  }
})
