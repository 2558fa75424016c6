import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { blocksOfMarkup } from './markup.ts'

describe('simple markup', () => {
  test('paragraphs, bold, lists and small headings', () => {
    assert.deepEqual(blocksOfMarkup('### Ansvar\n\nVi **leder**.\n\n- ett\n- två\n\n1. först'), [
      { kind: 'heading', level: 3, text: 'Ansvar' },
      { kind: 'paragraph', text: [{ text: 'Vi ' }, { text: 'leder', strong: true }, { text: '.' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'ett' }], [{ text: 'två' }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'först' }]] },
    ])
  })

  test('links lead only to the web and to mail', () => {
    const [block] = blocksOfMarkup('[oss](https://exempel.example) [du](javascript:alert(1))')
    assert.deepEqual(block?.kind === 'paragraph' && block.text, [
      { text: 'oss', href: 'https://exempel.example' },
      { text: ' [du](javascript:alert(1))' },
    ])
  })

  for (const typed of [
    '# Rubrik',
    '> citat',
    '<script>x</script>',
    '---',
    '*kursiv* och `kod`',
    '2027. Vi gör',
  ])
    test(`${typed} is shown as it was typed`, () => {
      assert.deepEqual(textOf(typed), typed)
    })

  test('marks that only mean harm are shown as they were typed, and keep nobody waiting', () => {
    const harm = ['1. '.repeat(6000), '*a_ '.repeat(5000), '\\*'.repeat(9000), '_a '.repeat(60_000)]
    const before = performance.now()
    for (const typed of harm) assert.equal(textOf(typed), typed.trim())
    assert.ok(performance.now() - before < 10_000)
  })

  test('no letter disappears', () => {
    const piece = fc.constantFrom(
      'ord',
      '**',
      '- ',
      '\n',
      '\n\n',
      '### ',
      '1. ',
      '[a](b)',
      '<b>',
      '    ',
      '`',
      '[x]: y',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const typed = pieces.join('')
        assert.equal(lettersIn(textOf(typed)), lettersIn(typed))
      }),
    )
  })
})

function textOf(typed: string): string {
  return blocksOfMarkup(typed)
    .map((block) => {
      if (block.kind === 'heading') return block.text
      if (block.kind === 'list') return block.items.map(said).join(' ')
      return block.kind === 'paragraph' ? said(block.text) : ''
    })
    .join(' ')
}

function said(words: string | readonly { text: string }[]): string {
  return typeof words === 'string' ? words : words.map(({ text }) => text).join('')
}

function lettersIn(text: string): string {
  return text.replace(/[^a-zåäö]/g, '')
}
