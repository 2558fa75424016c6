import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import mammoth from 'mammoth'
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
})
