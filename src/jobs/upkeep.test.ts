import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, describe, test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import type { FileId } from '../domain/partnership.ts'
import { newId } from '../kernel/ids.ts'
import { memoryFiles } from '../outside/files/memory.ts'
import type { ScanOutcome } from '../outside/scan/port.ts'
import type { Db } from '../store/db.ts'
import { addFile } from '../store/papers/file.ts'
import { createLink, findLink } from '../store/people/one-time-link.ts'
import { cleanUp } from './clean-up.ts'
import { scanFiles } from './scan-files.ts'

let db: Db
let close: () => Promise<void>
before(async () => {
  const fresh = await freshDatabase()
  db = fresh.db
  close = fresh.close
})
after(() => close())

const clock = () => new Date('2026-12-01T02:30:00Z')

describe('the scan of waiting files', () => {
  test('keeps what the scanner found', async () => {
    const id = await aWaitingFile()
    await scan(async () => ({ state: 'infected', threat: 'Eicar' }))
    assert.equal(await stateOf(id), 'infected')
  })

  test('leaves a file waiting that cannot be scanned, and goes on to the next', async () => {
    const [first, second] = [await aWaitingFile(), await aWaitingFile()]
    let asked = 0
    await scan(async () => (asked++ === 0 ? Promise.reject(new Error('for stor')) : { state: 'clean' }))
    assert.deepEqual([await stateOf(first), await stateOf(second)], ['waiting', 'clean'])
  })
})

describe('the clean-up', () => {
  test('removes links sixty days after they ran out, and not before', async () => {
    await aLink('gammal', '2026-10-01T00:00:00Z')
    await aLink('nyss', '2026-11-01T00:00:00Z')
    await cleanUp({ db, clock, files: memoryFiles() })
    assert.equal(await findLink(db, 'gammal'), null)
    assert.notEqual(await findLink(db, 'nyss'), null)
  })

  test('removes the bytes of what was disposed of, but not while a file has them', async () => {
    const store = memoryFiles()
    const [gone, needed] = [
      await store.put(Readable.from(['bort'])),
      await store.put(Readable.from(['kvar'])),
    ]
    await addFile(db, { ...needed, mediaType: 'text/plain', name: 'kvar.txt', from: null })
    const rows = [gone, needed].map(({ sha256 }) => ({ sha256, disposed_at: clock() }))
    await db.insertInto('disposed_file').values(rows).execute()
    await cleanUp({ db, clock, files: store })
    await assert.rejects(store.get(gone.sha256))
    assert.ok(await store.get(needed.sha256))
    assert.deepEqual(await db.selectFrom('disposed_file').select('sha256').execute(), [])
  })

  test('removes forsaken drafts after ninety days, and not before', async () => {
    await aDraft('2026-09-01T00:00:00Z')
    await aDraft('2026-09-10T00:00:00Z')
    await cleanUp({ db, clock, files: memoryFiles() })
    const left = await db.selectFrom('draft').select('updated_at').execute()
    assert.deepEqual(
      left.map(({ updated_at }) => updated_at.slice(0, 10)),
      ['2026-09-10'],
    )
  })

  test('removes what somebody had begun to write ninety days after their last assignment', async () => {
    await db.deleteFrom('draft').execute()
    await aDraftOf('2026-08-01T00:00:00Z')
    await aDraftOf('2026-10-01T00:00:00Z')
    await aDraftOf(null)
    await cleanUp({ db, clock, files: memoryFiles() })
    const left = await db.selectFrom('draft').select('key').execute()
    assert.deepEqual(left.map(({ key }) => key).sort(), ['2026-10-01T00:00:00Z', 'null'])
  })
})

const files = memoryFiles()

async function aWaitingFile(): Promise<FileId> {
  const stored = await files.put(Readable.from(['innehåll']))
  return addFile(db, { ...stored, mediaType: 'text/plain', name: 'a.txt', from: null })
}

function scan(found: () => Promise<ScanOutcome>) {
  const said = () => undefined
  const scanner = { configured: true, scan: found }
  return scanFiles({ db, files, scanner, clock, log: { info: said, warn: said, error: said } })
}

async function stateOf(id: FileId) {
  const row = await db.selectFrom('file').select('scan_state').where('id', '=', id).executeTakeFirstOrThrow()
  return row.scan_state
}

function aLink(digest: string, expiresAt: string) {
  const link = { purpose: 'signIn', personId: null, email: 'a@exempel.se', target: '/mitt' } as const
  return createLink(db, { ...link, digest, expiresAt: new Date(expiresAt) })
}

async function aDraft(touched: string) {
  const draft = { id: newId(), key: 'initiativ', secret_digest: newId(), payload: '{}' }
  await db
    .insertInto('draft')
    .values({ ...draft, created_at: touched, updated_at: touched })
    .execute()
}

/** Old, of somebody who has had no assignment since. */
async function aDraftOf(inactiveAt: string | null) {
  const owner = newId<'PersonId'>()
  await db
    .insertInto('person')
    .values({ id: owner, name: 'Någon', email: `${owner}@exempel.se`, inactive_at: inactiveAt })
    .execute()
  const old = '2026-01-01T00:00:00Z'
  const draft = { id: newId(), key: `${inactiveAt}`, owner_id: owner, payload: '{}' }
  await db
    .insertInto('draft')
    .values({ ...draft, created_at: old, updated_at: old })
    .execute()
}
