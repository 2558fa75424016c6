import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, test } from 'node:test'
import { namesInZip } from '../../test/support/zip.ts'
import { packageZip, packedName } from './package-zip.ts'

const madeAt = new Date('2026-11-22T10:00:00Z')
const holding = (name: string, text: string) => ({ name, open: async () => Readable.from([text]) })

describe('a package', () => {
  test('has its files in order, with names in Swedish', async () => {
    const zip = await buffer(
      packageZip([holding('00 Förteckning.pdf', 'a'), holding('01 Ö.pdf', 'b')], madeAt),
    )
    assert.deepEqual(await namesInZip(zip), ['00 Förteckning.pdf', '01 Ö.pdf'])
  })
  test('breaks off when a file cannot be opened', async () => {
    const broken = { name: 'x', open: () => Promise.reject(new Error('gone')) }
    await assert.rejects(buffer(packageZip([holding('a', 'a'), broken], madeAt)), /gone/)
  })
  test('breaks off when a file breaks off', { timeout: 5000 }, async () => {
    const half = async function* () {
      yield 'half'
      throw new Error('lost')
    }
    const broken = { name: 'x', open: async () => Readable.from(half()) }
    await assert.rejects(buffer(packageZip([holding('a', 'a'), broken], madeAt)), /lost/)
  })
  test('names files as every system can, and keeps their order', () => {
    assert.equal(packedName(3, 'Beslut: § 87/2027 "utkast"', 'pdf'), '03 Beslut § 87 2027 utkast.pdf')
    assert.equal(packedName(1, 'a'.repeat(200), 'pdf').length, 97)
  })
})
