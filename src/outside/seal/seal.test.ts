import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { aPdf, contentsOf, signedPartOf } from '../../../test/support/sealed-pdf.ts'
import { type TimeStamps, timeStamps } from '../../../test/support/time-stamps.ts'
import { demoSealKey } from './demo-key.ts'
import { padesSeal } from './pades.ts'
import { readSealKey, type SealKey } from './seal-key.ts'

const at = new Date('2026-11-22T10:00:00Z')
const order = { pdf: aPdf(), at, reason: 'Undertecknad överenskommelse' }
const isHere = (program: string) => spawnSync(program, ['-v']).error === undefined

describe('the seal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-seal-'))
  const inFolder = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  let pems: { key: string; certificates: string }
  let sealKey: SealKey
  let service: TimeStamps
  before(async () => {
    pems = await demoSealKey(folder, 'Järva stadsdelsförvaltning', at)
    const read = readSealKey(pems, { at, demo: true })
    if (!read.ok) throw new Error(read.reason)
    sealKey = read.value
    service = await timeStamps()
  })
  after(() => {
    service.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const openssl = (...options: string[]) => spawnSync('openssl', options, { encoding: 'utf8' })
  const pdfsig = (pdf: Buffer) =>
    spawnSync('pdfsig', ['-nocert', inFolder('one.pdf', pdf)], { encoding: 'utf8' }).stdout
  const verified = (pdf: Buffer) =>
    openssl(
      ...[
        'cms',
        '-verify',
        '-inform',
        'DER',
        '-in',
        inFolder('one.p7s', contentsOf(pdf)),
        '-binary',
        '-purpose',
      ],
      ...[
        'any',
        '-content',
        inFolder('one.bin', signedPartOf(pdf)),
        '-CAfile',
        inFolder('ca.pem', pems.certificates),
      ],
      ...['-out', join(folder, 'out.bin')],
    ).status === 0

  test('is found valid over the whole file by another program', async (t) => {
    if (!isHere('pdfsig')) return t.skip('poppler-utils is missing')
    const { pdf, level, holder } = await padesSeal(sealKey).seal(order)
    assert.deepEqual([level, holder], ['B-B', 'Järva stadsdelsförvaltning'])
    assert.match(pdfsig(pdf), /ETSI\.CAdES\.detached[\s\S]*Total document signed[\s\S]*Signature is Valid/)
  })

  test('leaves what it was put on as it was', async () => {
    const { pdf } = await padesSeal(sealKey).seal(order)
    assert.ok(pdf.subarray(0, order.pdf.length).equals(order.pdf))
  })

  test('is the same bytes for the same order', async () => {
    const seal = padesSeal(sealKey)
    assert.deepEqual(await seal.seal(order), await seal.seal(order))
  })

  test('is verified by openssl, and breaks with one flipped byte', async () => {
    const { pdf } = await padesSeal(sealKey).seal(order)
    assert.ok(verified(pdf))
    pdf[200] = (pdf[200] ?? 0) ^ 1
    assert.ok(!verified(pdf))
  })

  test('says so to other programs when a byte is flipped', async (t) => {
    if (!isHere('pdfsig')) return t.skip('poppler-utils is missing')
    const { pdf } = await padesSeal(sealKey).seal(order)
    const place = pdf.indexOf('Hej') + 1
    pdf[place] = (pdf[place] ?? 0) ^ 1
    assert.match(pdfsig(pdf), /Digest Mismatch/)
  })

  test('carries the time of a time-stamp service when there is one', async () => {
    const { pdf, level } = await padesSeal(sealKey, { timestampUrl: service.url }).seal(order)
    assert.deepEqual([level, service.asked()], ['B-T', 1])
    assert.ok(verified(pdf))
    const { stdout } = openssl(
      'cms',
      '-cmsout',
      '-print',
      '-inform',
      'DER',
      '-in',
      inFolder('t.p7s', contentsOf(pdf)),
    )
    assert.match(stdout, /id-smime-aa-timeStampToken/)
  })

  test('is not made when the time-stamp service is away', async () => {
    const seal = padesSeal(sealKey, { timestampUrl: 'http://127.0.0.1:9/' })
    await assert.rejects(seal.seal(order))
  })

  test('takes no key of the demo in production', () => {
    assert.deepEqual(readSealKey(pems, { at, demo: false }), { ok: false, reason: 'demo' })
  })

  test('takes no certificate before or after its time', () => {
    const { validToDate } = new X509Certificate(pems.certificates)
    const on = (instant: number) => readSealKey(pems, { at: new Date(instant), demo: true }).ok
    assert.deepEqual([on(validToDate.getTime()), on(validToDate.getTime() + 1)], [true, false])
  })

  test('takes no key that is not the certificate’s', async () => {
    const other = await demoSealKey(join(folder, 'other'), 'Någon annan', at)
    const mixed = { key: other.key, certificates: pems.certificates }
    assert.deepEqual(readSealKey(mixed, { at, demo: true }), { ok: false, reason: 'otherKey' })
    assert.deepEqual(readSealKey({ ...mixed, key: 'x' }, { at, demo: true }), {
      ok: false,
      reason: 'unreadable',
    })
  })

  test('keeps the demo’s key from one start to the next', async () => {
    assert.deepEqual(await demoSealKey(folder, 'Ett annat namn', at), pems)
  })
})
