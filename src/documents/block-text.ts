import type { Block, Words } from './model.ts'

/** Blocks as plain lines, to compare two of them word by word. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n')
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [plain(block.text)]
    case 'list':
      return block.items.map((item) => `• ${plain(item)}`)
    case 'definitions':
      return block.items.map(({ term, text }) => `${term}: ${plain(text)}`)
    case 'table':
      return [block.caption, ...[block.header, ...block.rows].map((row) => row.map(plain).join(' | '))]
    case 'quote':
      return [block.text]
    case 'notice':
      return [block.title, plain(block.text)]
    default:
      return []
  }
}

function plain(words: Words): string {
  return typeof words === 'string' ? words : words.map(({ text }) => text).join('')
}
