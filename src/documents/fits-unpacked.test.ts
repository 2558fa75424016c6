import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { readDocx } from './docx/read-docx.ts'
import { fitsUnpacked } from './fits-unpacked.ts'

const zeros = Buffer.alloc(3_000_000)

/** A zip with one file; `says` is how large the zip says that the file is. */
function zipOf(content: Buffer, says = content.length): Buffer {
  const packed = deflateRawSync(content)
  const name = Buffer.from('word/document.xml')
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(8, 4)
  facts.writeUInt32LE(crc32(content), 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(says, 18)
  facts.writeUInt16LE(name.length, 22)
  const file = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, packed])
  const made = Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1')
  const directory = Buffer.concat([made, facts, Buffer.alloc(14), name])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(file.length, 16)
  return Buffer.concat([file, directory, end])
}

test('a zip is as large as what comes out of it, whatever it says', () => {
  assert.ok(fitsUnpacked(zipOf(zeros), 3_000_000).ok)
  assert.ok(fitsUnpacked(zipOf(zeros, 10), 3_000_000).ok)
  for (const says of [10, zeros.length, 9_000_000])
    assert.deepEqual(fitsUnpacked(zipOf(zeros, says), 2_999_999), { ok: false, reason: 'tooLarge' })
})

test('a zip whose directory is not whole is not read', () => {
  const zip = zipOf(zeros)
  zip.writeUInt32LE(0, zip.length - 10)
  for (const broken of [zip, zip.subarray(0, 200), Buffer.from('PK\u0003\u0004 and no more')])
    assert.deepEqual(fitsUnpacked(broken, 9_000_000), { ok: false, reason: 'unreadable' })
})

test('a small Word file that unpacks to a huge one is not read', async () => {
  const zip = zipOf(Buffer.alloc(101_000_000), 10)
  assert.ok(zip.length < 200_000)
  assert.deepEqual(await readDocx(zip), { ok: false, reason: 'tooLarge' })
})
