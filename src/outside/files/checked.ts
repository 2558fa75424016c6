import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'

/** The same bytes; after the last one an error when they are not those of the digest. */
export function checked(content: Readable, sha256: string): Readable {
  return Readable.from(comparing(content, sha256))
}

async function* comparing(content: Readable, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const chunk of content) {
    const bytes = Buffer.from(chunk)
    hash.update(bytes)
    yield bytes
  }
  if (hash.digest('hex') !== sha256) throw new Error(`The stored file ${sha256} is damaged`)
}
