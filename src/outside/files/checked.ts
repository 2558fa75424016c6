import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'

/**
 * The same bytes; after the last one an error when they are not those of the digest. Nothing is opened before somebody
 * reads, so that a file that nobody reads after all leaves nothing open.
 */
export function checked(open: () => Readable, sha256: string): Readable {
  return Readable.from(comparing(open, sha256))
}

async function* comparing(open: () => Readable, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const chunk of open()) {
    const bytes = Buffer.from(chunk)
    hash.update(bytes)
    yield bytes
  }
  if (hash.digest('hex') !== sha256) throw new Error(`The stored file ${sha256} is damaged`)
}
