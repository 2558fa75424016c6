import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { actorOf } from '../../test/support/journey.ts'
import { aCaseToSign, signAs } from '../../test/support/journey-signing.ts'
import { digestOf } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { demoSealKey } from '../outside/seal/demo-key.ts'
import { padesSeal } from '../outside/seal/pades.ts'
import type { Seal } from '../outside/seal/port.ts'
import { readSealKey } from '../outside/seal/seal-key.ts'
import { getCaseFile } from '../store/case/case-file.ts'
import { addParty } from '../store/case/case-member.ts'
import { verifyAll } from '../store/case/verify.ts'
import { getDocument } from '../store/papers/document.ts'
import { findSigning } from '../store/signing/signing.ts'
import { sealAgreements } from './seal-agreements.ts'

const now = new Date('2027-02-05T09:00:00Z')
const today = plainDate('2027-02-05')
const poppler = spawnSync('pdfsig', ['-v']).error === undefined

describe('the sealing of agreements', () => {
  let app: TestApp
  let folder: string
  let seal: Seal
  before(async () => {
    app = await anApp({ at: now.toISOString() })
    folder = await mkdtemp(join(tmpdir(), 'handslag-sealing-'))
    const read = readSealKey(await demoSealKey(folder, 'Järva', now), { at: now, demo: true })
    if (!read.ok) throw new Error(read.reason)
    seal = padesSeal(read.value)
  })
  after(async () => {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  })

  const run = (given: (body: string) => Promise<Seal | null> = async () => seal) =>
    sealAgreements({ db: app.db, clock: () => now, files: app.deps.files, seal: given })

  async function signed() {
    const number = await aCaseToSign(app)
    for (const who of ['chair', 'director'] as const) {
      const client = await app.as(who)
      await signAs(app, client, { number, email: (await actorOf(app, who, today)).email })
    }
    return number
  }
  const fileOf = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const signingOf = async (number: string) => findSigning(app.db, (await fileOf(number)).partnership.id)
  const sealedPdf = async (number: string) => {
    const sealed = (await signingOf(number))?.sealed
    if (sealed == null) throw new Error('Not sealed')
    return buffer(await app.deps.files.get(sealed.hash))
  }

  test('gives a file that other programs find sealed, with the shown one unchanged inside', async (t) => {
    const number = await signed()
    await run()
    const pdf = await sealedPdf(number)
    const signing = await signingOf(number)
    assert.equal(signing?.sealed?.hash, digestOf(pdf))
    assert.match(pdf.toString('latin1'), /pdfaid:part>2<.*pdfaid:conformance>A</s)
    if (!poppler) return t.skip('poppler-utils is missing')
    writeFileSync(join(folder, 'sealed.pdf'), pdf)
    const inFolder = { cwd: folder, encoding: 'utf8' } as const
    assert.match(
      spawnSync('pdfsig', ['-nocert', 'sealed.pdf'], inFolder).stdout,
      /Total document signed[\s\S]*is Valid/,
    )
    spawnSync('pdfdetach', ['-save', '1', '-o', 'shown.pdf', 'sealed.pdf'], inFolder)
    assert.equal(digestOf(readFileSync(join(folder, 'shown.pdf'))), signing?.shown.hash)
  })

  test('is written in the journal, registered and shared with both, once', async () => {
    const number = await signed()
    await Promise.all([run(), run()])
    await run()
    const { history, partnership } = await fileOf(number)
    const sealing = history.events.filter(({ type }) => type === 'agreementSealed')
    assert.equal(sealing.length, 1)
    assert.deepEqual([sealing[0]?.by.role, sealing[0]?.content.level], ['system', 'B-B'])
    const signing = await signingOf(number)
    const paper = await getDocument(app.db, partnership.id, signing?.sealed?.documentNumber ?? 0)
    assert.deepEqual([paper.shared, paper.registered.length, paper.files.length], [true, 1, 1])
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('is received by the board of each other public party too', async () => {
    const number = await signed()
    const { partnership } = await fileOf(number)
    const { bodyId, boardId } = app.place.guest
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    await addParty(app.db, which, { side: 'public', name: 'Exempelregionen', bodyId, from: today })
    await run()
    const received = await app.db
      .selectFrom('registry_entry as e')
      .innerJoin('registry_case as c', 'c.id', 'e.registry_case_id')
      .select(['e.subject', 'e.direction'])
      .where('c.board_id', '=', boardId)
      .execute()
    assert.deepEqual(received, [
      { subject: 'Undertecknad överenskommelse med budget, förseglad', direction: 'in' },
    ])
  })

  test('waits for a seal, and for one that fails just now; then goes on', async () => {
    const number = await signed()
    await run(async (body) => (body === 'annan' ? seal : null))
    assert.equal((await signingOf(number))?.sealed, null)
    const failing: Seal = { holder: 'x', seal: () => Promise.reject(new Error('No time-stamp')) }
    await assert.rejects(
      run(async () => failing),
      /No time-stamp/,
    )
    assert.equal((await signingOf(number))?.sealed, null)
    await run()
    assert.ok((await signingOf(number))?.sealed)
    const chair = await app.as('chair')
    const page = await chair.get(`/arende/${number}/underskrift`)
    assert.match(page.text, /Förseglad av.*Järva \(PAdES B-B\)/)
    assert.ok(page.has('a[href*="/fil/"]'))
  })
})
