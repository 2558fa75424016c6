import { fromMarkdown } from 'mdast-util-from-markdown'
import { bullets, paragraph, steps, subheading } from './blocks.ts'
import type { Block, Span } from './model.ts'

type RootContent = ReturnType<typeof fromMarkdown>['children'][number]
type List = Extract<RootContent, { type: 'list' }>
type ListItem = List['children'][number]
type Paragraph = Extract<RootContent, { type: 'paragraph' }>
type PhrasingContent = Paragraph['children'][number]
type Node = Pick<RootContent, 'position'>

/**
 * The blocks of a text in simple markup: paragraphs, **bold**, lists, headings of level 3, and links to http, https
 * and mailto. Everything else is shown as it was typed, so that nothing anybody wrote disappears.
 */
export function blocksOfMarkup(text: string): Block[] {
  const written = text.replace(/\r\n?/g, '\n')
  if (written.length > mostCharacters) return written.split(/\n{2,}/).map((part) => paragraph(part.trim()))
  const source = tamed(written)
  return fromMarkdown(source).children.flatMap((node) => blocksOf(node, source))
}

/** Far more than a section may have: only what a Word file says has more before it is sorted out. */
const mostCharacters = 50_000
const mostMarks = 400

/**
 * Thousands of marks in one paragraph, or lists within lists on one line, would take minutes to read: nobody writes so, and
 * they stand there as they were typed.
 */
function tamed(source: string): string {
  return source.split('\n\n').map(withFewMarks).join('\n\n').replaceAll(manyNested, '$1\\$2')
}

/** Marks that are looked for in pairs. */
const paired = /[*_]+|[[\]<`&]/g

function withFewMarks(paragraph: string): string {
  const marks = paragraph.match(paired)?.length ?? 0
  return marks > mostMarks ? paragraph.replaceAll(/[\\*_[\]<`&]/g, '\\$&') : paragraph
}

/** Lines that begin with more signs of lists and quotations than anybody nests. */
const manyNested = /^([ \t]*\d{0,9})([-+*>.)])(?=(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){4})/gm

function blocksOf(node: RootContent, source: string): Block[] {
  if (node.type === 'paragraph') return [paragraph(spansIn(node, source))]
  if (node.type === 'heading' && node.depth === 3) return [subheading(plain(node.children, source))]
  if (node.type === 'list' && isOurs(node)) return [listOf(node, source)]
  return typed(node, source)
}

/** A list begins with 1; "2027. " at the start of a line is a year, not the 2027th point. */
function isOurs({ ordered, start }: List): boolean {
  return !ordered || start === 1
}

function listOf(list: List, source: string): Block {
  const items = list.children.flatMap((item) => itemsOf(item, source))
  return list.ordered ? steps(...items) : bullets(...items)
}

/** A point, and the points below it beside it. */
function itemsOf(item: ListItem, source: string): (readonly Span[])[] {
  return item.children.flatMap((child) => {
    if (child.type === 'paragraph') return [spansIn(child, source)]
    if (child.type === 'list') return child.children.flatMap((below) => itemsOf(below, source))
    return [[{ text: sourceOf(child, source) }]]
  })
}

function typed(node: Node, source: string): Block[] {
  const text = sourceOf(node, source).trim()
  return text === '' ? [] : [paragraph(text)]
}

function spansIn({ children }: Paragraph, source: string): readonly Span[] {
  return joined(children.flatMap((child) => spansOf(child, source)))
}

function spansOf(node: PhrasingContent, source: string): Span[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value }]
    case 'break':
      return [{ text: '\n' }]
    case 'strong':
      return node.children
        .flatMap((child) => spansOf(child, source))
        .map((span) => ({ ...span, strong: true }))
    case 'link':
      if (isSafe(node.url)) return [{ text: plain(node.children, source) || node.url, href: node.url }]
      return [{ text: sourceOf(node, source) }]
    default:
      return [{ text: sourceOf(node, source) }]
  }
}

function plain(children: readonly PhrasingContent[], source: string): string {
  return children
    .flatMap((child) => spansOf(child, source))
    .map(({ text }) => text)
    .join('')
}

function isSafe(url: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(url)
}

function sourceOf({ position }: Node, source: string): string {
  return position === undefined ? '' : source.slice(position.start.offset, position.end.offset)
}

/** Neighbours that look the same are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const done: Span[] = []
  for (const span of spans) {
    const last = done.at(-1)
    const isSame = last !== undefined && last.strong === span.strong && last.href === span.href
    if (isSame) done.splice(-1, 1, { ...last, text: last.text + span.text })
    else done.push(span)
  }
  return done
}
