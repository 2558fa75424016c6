import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import mammoth from 'mammoth'
import { filesInZip } from '../../../test/support/zip.ts'
import {
  bullets,
  definitions,
  heading,
  link,
  notice,
  paragraph,
  signatures,
  steps,
  strong,
  table,
} from '../blocks.ts'
import type { Block } from '../model.ts'
import { allPapers, aPaper } from '../papers/samples.ts'
import { toDocx } from './to-docx.ts'

async function opened(...blocks: Block[]): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: await toDocx(aPaper({ blocks })) })
  return value
}

describe('a paper as a Word file', () => {
  test('opens again, with its title as the only first heading', async () => {
    for (const paper of allPapers()) {
      const { value, messages } = await mammoth.convertToHtml({ buffer: await toDocx(paper) })
      assert.equal(value.match(/<h1>/g)?.length, 1, paper.title)
      assert.ok(value.includes(`<h1>${paper.title.replaceAll('&', '&amp;')}</h1>`), paper.title)
      assert.deepEqual(
        messages.filter(({ type }) => type === 'error'),
        [],
      )
    }
  })

  test('keeps headings, lists and what is strong', async () => {
    const html = await opened(
      heading('Mål'),
      bullets('Ett', 'Två'),
      steps('Först', 'Sedan'),
      paragraph([strong('Viktigt')]),
    )
    assert.match(
      html,
      /<h2>Mål<\/h2><ul><li>Ett<\/li><li>Två<\/li><\/ul><ol><li>Först<\/li><li>Sedan<\/li><\/ol>/,
    )
    assert.match(html, /<strong>Viktigt<\/strong>/)
  })

  test('keeps tables with a header row, and links that open', async () => {
    const html = await opened(
      table('Budget', ['Post', 'Kronor'], [['Lokal', '1 000']]),
      paragraph([link('Regeln', 'https://exempel.example/regel')]),
    )
    assert.match(html, /<thead><tr><th><p><strong>Post<\/strong>/)
    assert.match(html, /<td><p>Lokal<\/p><\/td><td><p>1 000<\/p><\/td>/)
    assert.match(html, /<a href="https:\/\/exempel\.example\/regel">Regeln<\/a>/)
  })

  test('keeps line breaks, terms, notices and who signed', async () => {
    const html = await opened(
      paragraph('Rad ett\nRad två'),
      definitions([{ term: 'Dag', text: '1 maj' }]),
      notice('Beslut', 'Ja.'),
      signatures({ name: 'Disa Ekström', title: 'direktör' }),
    )
    assert.match(html, /Rad ett<br \/>Rad två/)
    assert.match(html, /<strong>Dag: <\/strong>1 maj/)
    assert.match(html, /<strong>Beslut: <\/strong>Ja\./)
    assert.match(html, /Disa Ekström<br \/>direktör/)
  })

  const logos = {
    SVG: {
      mediaType: 'image/svg+xml' as const,
      bytes: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 20"><path d="M0 0h40v20z"/></svg>',
      ),
    },
    PNG: {
      mediaType: 'image/png' as const,
      bytes: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
        'base64',
      ),
    },
  }
  for (const [name, picture] of Object.entries(logos))
    test(`has its logo at the head of the first page as ${name}, in its own shape and with what it shows in words`, async () => {
      const logo = { digest: 'x', alt: 'Järva stad', picture }
      const files = await filesInZip(await toDocx(aPaper({ logo })))
      const text = String(files.get('word/header1.xml'))
      assert.match(text, /<wp:docPr [^>]*descr="Järva stad"/)
      const [, across = 0, down = 1] = (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(text) ?? []).map(Number)
      assert.equal(Math.round(across / down), name === 'SVG' ? 20 : 1)
      assert.ok(
        [...files.entries()].some(
          ([path, bytes]) => path.startsWith('word/media/') && bytes.equals(picture.bytes),
        ),
      )
      assert.match(
        String(files.get('word/document.xml')),
        /<w:headerReference w:type="first".*<w:titlePg\/>/s,
      )
    })

  for (const [language, told] of [
    ['sv', 'sv-SE'],
    ['en', 'en-GB'],
  ] as const)
    test(`says that it is in ${told}, for who reads it aloud or looks for it`, async () => {
      const files = await filesInZip(await toDocx(aPaper({ language })))
      assert.match(String(files.get('docProps/core.xml')), new RegExp(`<dc:language>${told}</dc:language>`))
      assert.match(String(files.get('word/styles.xml')), new RegExp(`<w:lang w:val="${told}"/>`))
    })

  test('has none where none is at hand', async () => {
    assert.equal((await filesInZip(await toDocx(aPaper({})))).get('word/header1.xml'), undefined)
  })
})
