import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { aPaper } from '../papers/samples.ts'
import { pdfOf } from './pdf-of.ts'

const poppler = spawnSync('pdfinfo', ['-v']).error === undefined
const description = 'Den pdf som visades för dem som skrev under'

describe('an edition of a paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-edition-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const shown = () => pdfOf(aPaper({ title: 'Överenskommelse' }), { standard: 'a-2a' })
  const finished = async () =>
    pdfOf(aPaper({ title: 'Undertecknad' }), {
      standard: 'a-2a',
      attached: { name: 'visad.pdf', description, pdf: await shown() },
    })
  const inPoppler = (program: string, pdf: Buffer, ...options: string[]) => {
    writeFileSync(join(folder, 'one.pdf'), pdf)
    return spawnSync(program, [...options, 'one.pdf'], { cwd: folder, encoding: 'utf8' }).stdout
  }

  test('to keep holds another one unchanged', async (t) => {
    if (!poppler) return t.skip('poppler-utils is missing')
    inPoppler('pdfdetach', await finished(), '-save', '1', '-o', 'out.pdf')
    assert.ok(readFileSync(join(folder, 'out.pdf')).equals(await shown()))
  })

  test('is still PDF/A-2a, tagged and titled with the other inside', async (t) => {
    const pdf = await finished()
    assert.match(pdf.toString('latin1'), /pdfaid:part>2<.*pdfaid:conformance>A<.*\/Names \[\(visad\.pdf\)/s)
    if (!poppler) return t.skip('poppler-utils is missing')
    assert.match(inPoppler('pdfinfo', pdf), /Title: +Undertecknad[\s\S]*Tagged: +yes/)
  })

  test('begins with the paper’s own bytes and is the same each time', async () => {
    const [one, other] = [await finished(), await finished()]
    assert.deepEqual(one, other)
    const alone = await pdfOf(aPaper({ title: 'Undertecknad' }), { standard: 'a-2a' })
    assert.ok(one.subarray(0, alone.length).equals(alone))
  })

  test('holds nothing that is not PDF/A itself', async () => {
    const attached = { name: 'läsa.pdf', description, pdf: await pdfOf(aPaper(), { standard: 'ua-1' }) }
    await assert.rejects(pdfOf(aPaper(), { standard: 'a-2a', attached }), /not PDF\/A/)
  })
})
