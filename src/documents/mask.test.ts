import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { PDF } from '@libpdf/core'
import fc from 'fast-check'
import { filesInZip } from '../../test/support/zip.ts'
import {
  answers,
  definitions,
  heading,
  link,
  notice,
  paragraph,
  quote,
  signatures,
  strong,
  table,
} from './blocks.ts'
import { toDocx } from './docx/to-docx.ts'
import { toHtml } from './html/to-html.tsx'
import { countHidden, type Mask, maskedModel, sentencesOf } from './mask.ts'
import { allPapers, aPaper } from './papers/samples.ts'
import { toPdf } from './pdf/to-pdf.ts'
import { piecesOf } from './pieces.ts'

const hiding = (...words: string[]): Mask => ({ ranges: [], words })
const textOf = (text: string, mask: Mask) =>
  maskedModel(aPaper({ blocks: [paragraph(text)] }), mask).blocks[0]

const noMask: Mask = { ranges: [], words: [] }

describe('a masked paper', () => {
  test('hides a word wherever a word begins so, to the end of that word', () => {
    const masked = textOf('Anna Ek sa nej. ANNAS brev, inte Susanna. Ekens teknik.', hiding('anna', 'Ek'))
    assert.deepEqual(masked, paragraph('[maskat] sa nej. [maskat] brev, inte Susanna. [maskat] teknik.'))
  })

  test('hides words over bold, line breaks and signs that are not seen, however letters are composed', () => {
    const name = [strong('An\u00adna'), { text: '\nA\u030ageson ringde.' }]
    const { blocks } = maskedModel(aPaper({ blocks: [paragraph(name)] }), hiding('Anna Ågeson'))
    assert.deepEqual(blocks, [paragraph('[maskat] ringde.')])
  })

  test('hides chosen sentences, and says no more of two beside each other than of one', () => {
    const text = 'Ett. Två. Tre.'
    const [first, second] = sentencesOf(text)
    const piece = piecesOf(aPaper({ blocks: [paragraph(text)] })).findIndex((one) => one.text === text)
    const ranges = [first, second].flatMap((part) => (part ? [{ piece, ...part }] : []))
    assert.deepEqual(textOf(text, { ranges, words: [] }), paragraph('[maskat] Tre.'))
  })

  test('keeps everything that is not hidden, but for addresses behind links', () => {
    for (const paper of allPapers()) {
      const texts = piecesOf(paper)
      assert.deepEqual(piecesOf(maskedModel(paper, noMask)), texts)
      assert.equal(countHidden(paper, noMask), 0)
    }
    const linked = paragraph([link('Skriv hit', 'mailto:anna.ek@example.se')])
    assert.doesNotMatch(JSON.stringify(maskedModel(aPaper({ blocks: [linked] }), noMask)), /anna/)
  })

  test('has no word that is hidden left in it, whatever the paper says', () => {
    const word = fc.stringMatching(/^[a-zåäöé]{2,8}$/u)
    const text = fc.array(fc.oneof(word, fc.constantFrom('. ', ' ', '\n', ', ')), { maxLength: 30 })
    fc.assert(
      fc.property(word, text, (secret, parts) => {
        const whole = [...parts, ` ${secret} `, secret.toUpperCase(), ...parts].join('')
        const paper = aPaper({
          title: whole,
          meta: [{ term: whole, text: whole }],
          blocks: everyBlock(whole),
        })
        const left = piecesOf(maskedModel(paper, hiding(secret))).map((piece) => piece.text)
        const begins = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${secret}`, 'iu')
        assert.deepEqual(
          left.filter((one) => begins.test(one.replaceAll('[maskat]', ' '))),
          [],
        )
      }),
    )
  })

  test('gives sentences that are the whole text again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = sentencesOf(text).map(({ from, to }) => text.slice(from, to))
        assert.equal(parts.join(''), text)
      }),
    )
  })

  test('is a PDF, a Word file and a page without the hidden text in words, title or facts about the file', async () => {
    const secret = 'Hemligström'
    const paper = aPaper({
      title: `Avtal med ${secret}`,
      author: `${secret}s förening`,
      kindOfPaper: secret,
      letterHead: { from: [secret], to: [`Till ${secret}`] },
      meta: [{ term: 'Part', text: secret }],
      blocks: everyBlock(`Här bor ${secret} nu.`),
    })
    const holds = async (model: typeof paper) => [
      (await inPdf(await toPdf(model))).includes(secret),
      (await inPdf(await toPdf(model, 'a-2a'))).includes(secret),
      (await inZip(await toDocx(model))).includes(secret),
      String(toHtml(model)).includes(secret),
    ]
    assert.deepEqual(await holds(paper), [true, true, true, true])
    assert.deepEqual(await holds(maskedModel(paper, hiding(secret))), [false, false, false, false])
  })
})

/** All that a reader gets out of a PDF: its text, what it says of itself, and what lies in it as it stands. */
async function inPdf(bytes: Buffer): Promise<string> {
  const pdf = await PDF.load(Uint8Array.from(bytes))
  const pages = pdf.getPages().map((page) => page.extractText().text)
  return [...pages, pdf.getTitle(), pdf.getAuthor(), bytes.toString('latin1')].join('\n')
}

/** Every part of a Word file. */
async function inZip(bytes: Buffer): Promise<string> {
  return [...(await filesInZip(bytes)).values()].join('\n')
}

function everyBlock(text: string) {
  return [
    heading(text),
    paragraph([strong(text), link(text, 'https://example.se/Hemligström')]),
    definitions([{ term: text, text }]),
    table(text, [text], [[text]]),
    quote(text, text),
    notice(text, text),
    answers([
      { number: '1', question: text, answer: text, ground: text, evidence: [{ text }], answeredBy: text },
    ]),
    signatures({ name: text, title: text }),
  ]
}
