import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { heading, paragraph, table } from '../blocks.ts'
import { blocksOfMarkup } from '../markup.ts'
import type { Block } from '../model.ts'
import { aPaper } from '../papers/samples.ts'
import type { DocxLine } from './docx-line.ts'
import { readDocx } from './read-docx.ts'
import { plainLines, sectionsOf } from './sections-of.ts'
import { toDocx } from './to-docx.ts'

async function read(bytes: Buffer) {
  const file = await readDocx(bytes)
  if (!file.ok) throw new Error(file.reason)
  return file.value
}
const opened = async (...blocks: Block[]) => read(await toDocx(aPaper({ blocks })))
const places = [
  { key: 'aims', headings: ['Syfte och mål'], shown: ['Mål · Mått', 'Fler unga · 40'] },
  { key: 'time', headings: ['Giltighetstid'], shown: [] },
]
const line = (kind: DocxLine['kind'], plain: string, level = 0): DocxLine => ({
  kind,
  level,
  plain,
  markup: plain,
})
const sorted = (...lines: DocxLine[]) => sectionsOf(lines, { places, head: ['Rubriken'] })

describe('a Word file that comes back', () => {
  test('does not bring the logo that it went out with', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>'
    const picture = { mediaType: 'image/svg+xml', bytes: Buffer.from(svg) } as const
    const { pictures } = await read(
      await toDocx(aPaper({ logo: { digest: 'x', alt: 'Järva stad', picture } })),
    )
    assert.equal(pictures, 0)
  })

  test('says in our markup what it said when it went out', async () => {
    const said = blocksOfMarkup(
      'Vi vill **mycket**, se [sidan](https://a.example/)\n\n### Delmål\n\n- Ett\n- Två\n\n1. Först\n1. Sedan\n\nStjärna \\** och\nny rad',
    )
    const { lines } = await opened(heading('1 Syfte och mål'), ...said)
    const { pieces } = sectionsOf(lines, { places, head: plainLines([]) })
    const text = pieces.find(({ section }) => section === 'aims')?.text ?? ''
    assert.deepEqual(blocksOfMarkup(text), said)
  })
  test('does not turn words into marks', async () => {
    const words = ['- inte en punkt', '# inte en rubrik', '2027. inte ett nummer', '[a](javascript:b)']
    const { lines } = await opened(heading('Giltighetstid'), ...words.map(paragraph))
    const text = sectionsOf(lines, { places, head: [] }).pieces.at(-1)?.text ?? ''
    assert.deepEqual(
      blocksOfMarkup(text),
      words.map((one) => paragraph([{ text: one }])),
    )
  })
  test('makes rows of tables to points, and says how many tables there were', async () => {
    const { lines, tables } = await opened(table('Pengar', ['År', 'Kronor'], [['2027', '100']]))
    assert.equal(tables, 1)
    assert.ok(lines.some(({ kind, plain }) => kind === 'bullet' && plain === '2027 · 100'))
  })
  test('is refused when it holds more text than any agreement', async () => {
    const paragraphs = Array.from({ length: 11 }, () => paragraph('Ordet '.repeat(16_000)))
    const file = await readDocx(await toDocx(aPaper({ blocks: paragraphs })))
    assert.deepEqual(file, { ok: false, reason: 'tooLarge' })
  })
  test('keeps footnotes where they were', async () => {
    const children = [new TextRun('Text'), new FootnoteReferenceRun(1)]
    const footnotes = { 1: { children: [new Paragraph('Lagen är ändrad.')] } }
    const file = new Document({ footnotes, sections: [{ children: [new Paragraph({ children })] }] })
    const { lines } = await read(await Packer.toBuffer(file))
    assert.equal(lines[0]?.markup, 'Text [not: Lagen är ändrad.]')
  })
  test('is refused when it is something else', async () => {
    assert.deepEqual(await readDocx(Buffer.from('hej')), { ok: false, reason: 'unreadable' })
  })
  test('has its headings whatever language Word has', async () => {
    const file = new Document({
      sections: [{ children: [new Paragraph({ heading: HeadingLevel.HEADING_3, text: 'Rubrik' })] }],
    })
    const { lines } = await read(await Packer.toBuffer(file))
    assert.deepEqual([lines[0]?.kind, lines[0]?.level], ['heading', 3])
  })
})

describe('the sections of a Word file', () => {
  test('are found by their headings, whatever number and look those have', () => {
    const { pieces } = sorted(
      line('heading', '5. SYFTE och mål:', 2),
      line('paragraph', 'Text.'),
      line('paragraph', '17 Giltighetstid'),
      line('paragraph', 'Tre år.'),
    )
    assert.deepEqual(
      pieces.map(({ section, text }) => [section, text]),
      [
        ['aims', 'Text.'],
        ['time', 'Tre år.'],
      ],
    )
  })
  test('take deeper headings along, and leave others to be placed', () => {
    const { pieces } = sorted(
      line('heading', 'Syfte och mål', 2),
      line('heading', 'Delmål', 3),
      line('heading', 'Något helt annat', 2),
      line('paragraph', 'Kvar.'),
    )
    assert.deepEqual(pieces, [
      { heading: 'Syfte och mål', section: 'aims', text: '### Delmål' },
      { heading: 'Något helt annat', section: null, text: 'Kvar.' },
    ])
  })
  test('leave out what we make ourselves, and only that', () => {
    const { pieces, own } = sorted(
      line('heading', 'Rubriken', 1),
      line('paragraph', 'Före allt annat.'),
      line('heading', 'Syfte och mål', 2),
      line('bullet', 'Fler unga · 40'),
      line('bullet', 'Fler unga · 41'),
    )
    assert.equal(own, 2)
    assert.deepEqual(
      pieces.map(({ text }) => text),
      ['Före allt annat.', '- Fler unga · 41'],
    )
  })
  test('are not emptied by a heading without text', () => {
    assert.deepEqual(sorted(line('heading', 'Giltighetstid', 2)).pieces, [])
  })
})

test('comments go out on the heading they are about, and come back', async () => {
  const model = aPaper({ blocks: [heading('Mål'), paragraph('Text.')] })
  const comment = {
    heading: 'Mål',
    by: 'Amina Diaz',
    at: new Date('2026-11-20T10:00:00Z'),
    text: 'Vad menas?\nSäg mer.',
  }
  const { comments, lines } = await read(await toDocx(model, [comment]))
  assert.deepEqual(comments, [{ by: 'Amina Diaz', text: 'Vad menas?\nSäg mer.' }])
  assert.ok(lines.some(({ kind, plain }) => kind === 'heading' && plain === 'Mål'))
})
