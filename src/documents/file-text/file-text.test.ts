import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { paragraph } from '../blocks.ts'
import { toDocx } from '../docx/to-docx.ts'
import { aPaper } from '../papers/samples.ts'
import { toPdf } from '../pdf/to-pdf.ts'
import { listAsWorkbook } from '../sheets/list-file.ts'
import { openFileText } from './open-file-text.ts'
import { inPieces } from './pieces.ts'

const folder = mkdtempSync(join(tmpdir(), 'file-text-'))
after(() => rmSync(folder, { recursive: true }))

describe('what a file says', () => {
  test('is told page by page of a PDF', async () => {
    const pageBreak = { kind: 'pageBreak' } as const
    const blocks = [paragraph('Körsång på torsdagar'), pageBreak, paragraph('Nycklarna')]
    const { state, pieces } = await textOf('stadgar.pdf', await toPdf(aPaper({ blocks })))
    assert.deepEqual([state, pieces.map(({ page }) => page)], ['read', [1, 2]])
    assert.match(pieces[0]?.text ?? '', /Körsång på torsdagar/)
    assert.match(pieces[1]?.text ?? '', /Nycklarna/)
  })

  test('is told of Word, of a sheet and of plain text in whatever letters it was written', async () => {
    const word = await toDocx(aPaper({ blocks: [paragraph('Körsång')] }))
    const sheet = await listAsWorkbook([['Hyra'], ['Måltider']])
    for (const [name, bytes, said] of [
      ['Brev.DOCX', word, /Körsång/],
      ['budget.xlsx', sheet, /Hyra\nMåltider/],
      ['lista.csv', Buffer.from('Hyra;Måltider\n1;2'), /Hyra · Måltider/],
      ['brev.txt', Buffer.from('Körsång', 'latin1'), /Körsång/],
      ['brev.txt', Buffer.from('\ufeffKörsång', 'utf16le'), /Körsång/],
    ] as const) {
      const { state, pieces } = await textOf(name, bytes)
      assert.equal(state, 'read', name)
      assert.match(pieces[0]?.text ?? '', said, name)
    }
  })

  test('is nothing of a picture, a damaged file and one of another kind, which takes down nobody', async () => {
    const damaged = Buffer.from('%PDF-1.7 trasig')
    assert.deepEqual(await textOf('stadgar.pdf', damaged), { state: 'unreadable', pieces: [] })
    assert.deepEqual(await textOf('bild.png', damaged), { state: 'none', pieces: [] })
    assert.deepEqual(await textOf('text.odt', damaged), { state: 'otherKind', pieces: [] })
    assert.deepEqual(await textOf('tom.txt', Buffer.from(' \n ')), { state: 'none', pieces: [] })
  })

  test('is kept in parts that end between words, and no more of it than a million letters', () => {
    const { state, pieces } = inPieces([{ text: 'ord '.repeat(300_000) }])
    assert.equal(state, 'cut')
    assert.ok(pieces.every(({ text }) => text.length <= 20_000 && text.endsWith('ord')))
    assert.ok(pieces.reduce((sum, { text }) => sum + text.length, 0) <= 1_000_000)
  })

  test('has whole words where a line ended in the middle of one, and no signs that no database takes', () => {
    const { pieces } = inPieces([{ text: 'överens-\nkommelse\u0000om\ud800kör' }])
    assert.equal(pieces[0]?.text, 'överenskommelse om kör')
  })
})

function textOf(name: string, bytes: Uint8Array) {
  const path = join(folder, randomUUID())
  writeFileSync(path, bytes)
  return openFileText({ path, name })
}
