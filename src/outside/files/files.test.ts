import assert from 'node:assert/strict'
import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { digestOf } from '../../kernel/ids.ts'
import { diskFiles } from './disk.ts'
import { memoryFiles } from './memory.ts'
import type { FileStore } from './port.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-files-'))
})
after(() => rm(folder, { recursive: true, force: true }))

const stores: Record<string, () => FileStore> = { disk: () => diskFiles(folder), memory: memoryFiles }

for (const [name, open] of Object.entries(stores)) {
  describe(`files in ${name}`, () => {
    test('come back whole under the digest of their bytes', async () => {
      const files = open()
      const bytes = Buffer.alloc(3_000_000, 'åäö')
      const stored = await files.put(Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]))
      assert.deepEqual(stored, { sha256: digestOf(bytes), size: bytes.length })
      assert.ok((await buffer(await files.get(stored.sha256))).equals(bytes))
    })

    test('are the same file when their bytes are equal', async () => {
      const files = open()
      const both = await Promise.all(['lika', 'lika'].map((word) => files.put(Readable.from([word]))))
      assert.deepEqual(both[0], both[1])
      assert.equal(await text(await files.get(both[0]?.sha256 ?? '')), 'lika')
    })

    test('are not there when nobody has put them', async () => {
      assert.equal(await open().has(digestOf('aldrig')), false)
      await assert.rejects(open().get(digestOf('aldrig')))
    })

    test('that break off leave nothing', async () => {
      const files = open()
      await assert.rejects(files.put(Readable.from(breakingOff())), /avbruten/)
      assert.equal(await files.has(digestOf('halv')), false)
    })
  })
}

describe('files in disk', () => {
  test('leave nothing behind beside their place', async () => {
    const files = diskFiles(folder)
    await files.put(Readable.from(['en fil']))
    await files.put(Readable.from(breakingOff())).catch(() => undefined)
    assert.deepEqual(await readdir(join(folder, 'incoming')), [])
  })

  test('are removed when nobody has put them since, however often one asks', async () => {
    const files = diskFiles(folder)
    const { sha256 } = await files.put(Readable.from(['gallras']))
    const [before, later] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 3_600_000)]
    assert.deepEqual([await files.remove(sha256, before), await files.has(sha256)], [false, true])
    assert.deepEqual([await files.remove(sha256, later), await files.has(sha256)], [true, false])
    assert.equal(await files.remove(sha256, later), true)
  })

  test('that were changed on the disk are found damaged when read', async () => {
    const files = diskFiles(folder)
    const { sha256 } = await files.put(Readable.from(['rätt']))
    await writeFile(join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), 'fel')
    await assert.rejects(text(await files.get(sha256)), /damaged/)
  })

  test('are not left open when nobody reads them after all', async () => {
    const files = diskFiles(folder)
    const { sha256 } = await files.put(Readable.from([Buffer.alloc(300_000, 'x')]))
    const unread = await files.get(sha256)
    unread.destroy()
    assert.deepEqual(await openFiles(sha256), [])
  })

  test('cannot be asked for by a path', async () => {
    await assert.rejects(diskFiles(folder).get('../../etc/passwd'), /digest/)
  })
})

async function* breakingOff() {
  yield 'halv'
  throw new Error('avbruten')
}

/** The files of this process that are open under the name. */
async function openFiles(name: string): Promise<string[]> {
  const all = await readdir('/proc/self/fd').catch(() => [])
  const places = await Promise.all(all.map((fd) => readlink(join('/proc/self/fd', fd)).catch(() => '')))
  return places.filter((place) => place.endsWith(name))
}
