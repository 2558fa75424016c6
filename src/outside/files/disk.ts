import { createHash } from 'node:crypto'
import { constants, createReadStream, statSync, unlinkSync } from 'node:fs'
import { access, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { newId } from '../../kernel/ids.ts'
import { checked } from './checked.ts'
import type { FileStore, StoredFile } from './port.ts'

/**
 * Files in a folder, as ab/cd/abcd…: written beside their place, flushed to the disk, and only then given their name.
 * A process that is killed leaves at most a file in `incoming`, which nobody reads.
 */
export function diskFiles(folder: string): FileStore {
  return {
    async put(content) {
      const incoming = join(folder, 'incoming', newId())
      try {
        const stored = await write(content, incoming)
        await publish(incoming, placeOf(folder, stored.sha256))
        return stored
      } finally {
        await rm(incoming, { force: true })
      }
    },
    async get(sha256) {
      const place = placeOf(folder, sha256)
      await access(place, constants.R_OK)
      return checked(() => createReadStream(place), sha256)
    },
    async has(sha256) {
      return exists(placeOf(folder, sha256))
    },
    async remove(sha256, before) {
      return removeOld(placeOf(folder, sha256), before)
    },
  }
}

/** Throws on anything but a digest, so that no path can be written as one. */
function placeOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not the digest of a file')
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

async function write(content: Readable, path: string): Promise<StoredFile> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = await open(path, 'wx', 0o600)
  try {
    return await copyInto(file, content)
  } finally {
    await file.close()
  }
}

async function copyInto(file: FileHandle, content: Readable): Promise<StoredFile> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of content) {
    const bytes = Buffer.from(chunk)
    hash.update(bytes)
    size += bytes.length
    await file.writeFile(bytes)
  }
  await file.sync()
  return { sha256: hash.digest('hex'), size }
}

async function publish(incoming: string, place: string): Promise<void> {
  const folder = dirname(place)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(incoming, place)
  for (const each of [folder, dirname(folder), dirname(dirname(folder))]) await flushFolder(each)
}

/** A new name is on the disk only when its folder is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Looked at and removed without a pause between, so that nothing can be put there meanwhile. */
function removeOld(place: string, before: Date): boolean {
  const found = statSync(place, { throwIfNoEntry: false })
  if (found === undefined) return true
  if (found.mtime >= before) return false
  unlinkSync(place)
  return true
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
}
