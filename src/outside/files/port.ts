import type { Readable } from 'node:stream'

export type StoredFile = {
  /** 64 hexadecimal digits: the address of the bytes. */
  sha256: string
  size: number
}

/** Files under the digest of their bytes: what is put is whole or not there, and never changes. */
export type FileStore = {
  /** Stores all of the stream, durably, and gives its address. Throws, leaving nothing, when the stream breaks off. */
  put(content: Readable): Promise<StoredFile>
  /** The bytes, checked against their digest while they are read. Throws when they are missing or damaged. */
  get(sha256: string): Promise<Readable>
  has(sha256: string): Promise<boolean>
  /** Removes the bytes, unless they were put again since `before`: then false. Bytes that are gone already are no fault. */
  remove(sha256: string, before: Date): Promise<boolean>
}
