import { inflateRawSync } from 'node:zlib'
import { ok, type Result, refused } from '../kernel/result.ts'

const end = Buffer.from('PK\u0005\u0006', 'latin1')
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const [stored, deflated] = [0, 8]

/**
 * Whether the files of a zip take at most so many bytes when they are unpacked, found by unpacking them: what the zip
 * itself says may be a lie. Unreadable also where another program might unpack it in another way.
 */
export function fitsUnpacked(zip: Buffer, most: number): Result<void, 'unreadable' | 'tooLarge'> {
  try {
    let left = most
    for (const entry of entriesOf(zip)) {
      left -= sizeOf(zip, entry, left)
      if (left < 0) return refused('tooLarge')
    }
    return ok(undefined)
  } catch (fault) {
    return refused(isTooLong(fault) ? 'tooLarge' : 'unreadable')
  }
}

function isTooLong(fault: unknown): boolean {
  return fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE'
}

type Entry = { method: number; packed: number; at: number }

/** The files by the directory at the end of the zip. Throws when it is not whole. */
function entriesOf(zip: Buffer): readonly Entry[] {
  const last = zip.lastIndexOf(end)
  const [count, length] = [zip.readUInt16LE(last + 10), zip.readUInt32LE(last + 12)]
  const start = last - length
  const moved = start - zip.readUInt32LE(last + 16)
  const entries: Entry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== entryMark) throw new Error('The directory of the zip is not whole')
    entries.push({
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: moved + zip.readUInt32LE(at + 42),
    })
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  if (at !== last) throw new Error('The directory of the zip holds more than it says')
  return entries
}

function sizeOf(zip: Buffer, { method, packed, at }: Entry, most: number): number {
  if (zip.readUInt32LE(at) !== fileMark) throw new Error('A file of the zip is not where it should be')
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const bytes = zip.subarray(start, start + packed)
  if (method === stored) return bytes.length
  if (method !== deflated) throw new Error('A file of the zip is packed in an unknown way')
  return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) }).length
}
