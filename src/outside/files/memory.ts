import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { digestOf } from '../../kernel/ids.ts'
import type { FileStore } from './port.ts'

/** Files in memory, for tests. */
export function memoryFiles(): FileStore {
  const kept = new Map<string, Buffer>()
  return {
    async put(content) {
      const bytes = await buffer(content)
      const sha256 = digestOf(bytes)
      kept.set(sha256, bytes)
      return { sha256, size: bytes.length }
    },
    async get(sha256) {
      const bytes = kept.get(sha256)
      if (!bytes) throw new Error(`No file ${sha256}`)
      return Readable.from([bytes])
    },
    has: async (sha256) => kept.has(sha256),
    async remove(sha256) {
      kept.delete(sha256)
      return true
    },
  }
}
