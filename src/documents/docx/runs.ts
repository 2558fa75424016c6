import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { spansOf } from '../blocks.ts'
import type { Span, Words } from '../model.ts'

/** Running text: bold where it is strong, a link where there is something to open, line breaks kept. */
export function runsOf(words: Words): ParagraphChild[] {
  return spansOf(words).flatMap(runsOfSpan)
}

function runsOfSpan({ text, strong = false, href }: Span): ParagraphChild[] {
  const look = href === undefined ? {} : { style: 'Hyperlink' }
  const runs = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, bold: strong, ...look, ...(index > 0 && { break: 1 }) }))
  return href === undefined ? runs : [new ExternalHyperlink({ link: href, children: runs })]
}
