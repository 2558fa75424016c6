import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bullets, definitions, heading, link, notice, paragraph, quote, strong, table } from '../blocks.ts'
import type { Block } from '../model.ts'
import { allPapers, aPaper } from '../papers/samples.ts'
import { toHtml } from './to-html.tsx'

describe('a paper as HTML', () => {
  test('says its language and has one heading of level 1', () => {
    for (const model of allPapers()) {
      const page = toHtml(model)
      assert.ok(page.startsWith(`<article class="document" lang="${model.language}">`))
      assert.equal(page.split('<h1>').length, 2)
    }
  })

  test('escapes what people typed and keeps their line breaks', () => {
    assert.match(bodyOf(paragraph('<b>\nhej')), /<p>&lt;b&gt;<br\/>hej<\/p>/)
  })

  test('links only to addresses that open a page or a mail', () => {
    assert.match(
      bodyOf(paragraph([link('Läs', 'https://a.example/?b=1&c=2')])),
      /<a href="https:\/\/a.example/,
    )
    assert.doesNotMatch(bodyOf(paragraph([link('Läs', 'javascript:alert(1)')])), /<a /)
    assert.doesNotMatch(bodyOf(paragraph([link('Läs', '//evil.example')])), /<a /)
  })

  test('marks the header cells and labels each cell for narrow screens', () => {
    const page = bodyOf(table('Vilka', ['Namn'], [['Amina']]))
    assert.match(
      page,
      /<caption>Vilka<\/caption>.*<th scope="col">Namn<\/th>.*<td data-label="Namn">Amina<\/td>/,
    )
  })

  test('names a table without a caption by the heading that it stands below', () => {
    const below = bodyOf(heading('Beslut'), table('', ['Namn'], [['Amina']]))
    assert.match(below, /<h2>Beslut<\/h2><table aria-label="Beslut">/)
  })

  test('shows each kind of block by its own element', () => {
    assert.match(bodyOf(heading('Rubrik')), /<h2>Rubrik<\/h2>/)
    assert.match(bodyOf(bullets('a', [strong('b')])), /<ul><li>a<\/li><li><strong>b<\/strong><\/li><\/ul>/)
    assert.match(bodyOf(definitions([{ term: 'Tid', text: 'nu' }])), /<dt>Tid<\/dt><dd>nu<\/dd>/)
    assert.match(bodyOf(quote('Sagt', 'Amina')), /<blockquote><p>Sagt<\/p><footer>– Amina<\/footer>/)
    assert.match(bodyOf(notice('Senast', 'i dag')), /document-notice.*<strong>Senast<\/strong>/)
  })

  test('leaves out a term that has no text', () => {
    assert.doesNotMatch(bodyOf(definitions([{ term: 'Plats', text: undefined }])), /Plats/)
  })
})

function bodyOf(...blocks: Block[]) {
  return toHtml(aPaper({ blocks }))
}
