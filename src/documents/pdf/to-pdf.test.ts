import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { heading, paragraph, table } from '../blocks.ts'
import type { DocumentModel } from '../model.ts'
import { allPapers, aPaper } from '../papers/samples.ts'
import { openPress } from './press.ts'
import { toPdf } from './to-pdf.ts'

const nameOf = (model: DocumentModel) => `${model.kindOfPaper} (${model.language})`
const poppler = spawnSync('pdfinfo', ['-v']).error === undefined

describe('a paper as PDF', () => {
  for (const model of allPapers()) {
    test(`${nameOf(model)} follows PDF/UA-1 and PDF/A-2a`, async () => {
      const accessible = (await toPdf(model)).toString('latin1')
      assert.match(accessible, /pdfuaid:part>1</)
      assert.match(accessible, /\/MarkInfo\s*<<\s*\/Marked true/)
      assert.match(accessible, /\/DisplayDocTitle true/)
      assert.match((await toPdf(model, 'a-2a')).toString('latin1'), /pdfaid:part>2<.*pdfaid:conformance>A</s)
    })
  }

  test('says which language it is in', async () => {
    assert.match((await toPdf(aPaper({ language: 'sv' }))).toString('latin1'), /\/Lang \(sv\)/)
    assert.match((await toPdf(aPaper({ language: 'en' }))).toString('latin1'), /\/Lang \(en\)/)
  })

  test('is the same bytes each time', async () => {
    assert.deepEqual(await toPdf(aPaper()), await toPdf(aPaper()))
  })

  test('shows a box for a sign that its font lacks, and says so', async (t) => {
    const pdf = await toPdf(aPaper({ blocks: [paragraph('Hej 🙂 سلام och \u0007\ud83d hej då')] }))
    if (!poppler) return t.skip('poppler-utils is missing')
    assert.match(inPoppler('pdftotext', pdf, '-'), /Hej □ □+ och .*hej då[\s\S]*Tecknet □/)
  })

  test('leaves out no level of heading, also where it was written with one left out', async (t) => {
    const deep = { kind: 'heading', level: 3, text: 'För djupt' } as const
    const pdf = await toPdf(aPaper({ blocks: [deep, heading('Sedan'), deep] }))
    if (!poppler) return t.skip('poppler-utils is missing')
    assert.match(inPoppler('pdfinfo', pdf, '-struct'), /H1[\s\S]*H2[\s\S]*H2[\s\S]*H3/)
  })

  test('comes out after one that was refused', async () => {
    await assert.rejects(toPdf(aPaper({ title: '' })))
    assert.ok((await toPdf(aPaper())).length > 1000)
  })

  test('has title, tags and embedded fonts as another program reads it', async (t) => {
    if (!poppler) return t.skip('poppler-utils is missing')
    const pdf = await toPdf(aPaper({ title: 'Övervägande: Åsa & Örjan' }))
    assert.match(inPoppler('pdfinfo', pdf), /Title: +Övervägande: Åsa & Örjan[\s\S]*Tagged: +yes/)
    const fonts = inPoppler('pdffonts', pdf).split('\n').slice(2).filter(Boolean)
    assert.ok(fonts.length > 0)
    for (const font of fonts) assert.match(font, /Inter.* yes yes yes /)
  })

  test('tags its headings and the header cells of its tables', async (t) => {
    if (!poppler) return t.skip('poppler-utils is missing')
    const pdf = await toPdf(aPaper({ blocks: [heading('Närvarande'), table('', ['Namn'], [['Amina']])] }))
    assert.match(
      inPoppler('pdfinfo', pdf, '-struct'),
      /H1[\s\S]*H2[\s\S]*Table[\s\S]*THead[\s\S]*TH[\s\S]*TBody/,
    )
  })
})

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 20"><path d="M0 0h40v20z" opacity="0.5"/></svg>'
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('a paper with a logo', () => {
  const logos = {
    SVG: { mediaType: 'image/svg+xml', bytes: Buffer.from(svg) },
    PNG: { mediaType: 'image/png', bytes: Buffer.from(png, 'base64') },
  } as const
  for (const [name, picture] of Object.entries(logos))
    for (const standard of ['ua-1', 'a-2a'] as const)
      test(`as ${name} is an accessible ${standard} with what it shows in words`, async (t) => {
        const logo = { digest: 'x', alt: 'Järva stad', picture }
        const pdf = await toPdf(aPaper({ logo }), standard)
        if (!poppler) return t.skip('poppler-utils is missing')
        assert.match(inPoppler('pdfinfo', pdf, '-struct'), /Figure[\s\S]*H1/)
      })
})

describe('what makes papers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-press-'))
  const program = pathToFileURL(join(folder, 'program.mjs'))
  const does =
    "({ payload }) => payload === 'die' ? process.exit(1) : process.send({ pdf: Buffer.from(payload) })"
  writeFileSync(program, `process.on('message', ${does})`)
  after(() => rmSync(folder, { recursive: true, force: true }))
  const printed = (payloads: string[], longestWork: number) => {
    const print = openPress({ program, longestWork, longestIdle: 50 })
    const outcome = (made: Promise<Buffer>) => made.then(String, ({ name }: Error) => name)
    return Promise.all(payloads.map((payload) => outcome(print({ payload, standard: 'ua-1' }))))
  }

  test('loses only the paper that it died of', async () => {
    assert.deepEqual(await printed(['one', 'die', 'two'], 20_000), ['one', 'PaperNotMade', 'two'])
  })

  test('gives up each paper that takes too long', async () => {
    assert.deepEqual(await printed(['one', 'two'], 1), ['PaperNotMade', 'PaperNotMade'])
  })
})

function inPoppler(program: string, pdf: Buffer, ...options: string[]): string {
  const file = join(tmpdir(), `handslag-paper-${process.pid}.pdf`)
  writeFileSync(file, pdf)
  const [before, after] = program === 'pdftotext' ? [[], options] : [options, []]
  const { stdout } = spawnSync(program, [...before, file, ...after], { encoding: 'utf8' })
  rmSync(file)
  return stdout
}
