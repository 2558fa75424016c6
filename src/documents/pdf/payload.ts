import { monthOf, type PlainDate, yearOf } from '../../kernel/plain-date.ts'
import { spansOf } from '../blocks.ts'
import type { AnsweredQuestion, Block, DocumentModel, Span, Words } from '../model.ts'
import { numberColumns } from '../number-columns.ts'

const frame = {
  sv: {
    pageWord: 'Sida',
    ofWord: 'av',
    evidenceWord: 'Underlag',
    substitutedWord: 'Tecknet □ står för ett tecken som inte kan visas i en pdf. Originalet finns i ärendet.',
  },
  en: {
    pageWord: 'Page',
    ofWord: 'of',
    evidenceWord: 'Evidence',
    substitutedWord: 'The sign □ stands for a sign that a PDF cannot show. The original is in the case.',
  },
}

/** The paper as JSON for the Typst layout: every running text as spans, the day in parts. */
export function payloadOf(model: DocumentModel): string {
  return JSON.stringify(
    {
      ...frame[model.language],
      substituted: false,
      language: model.language,
      title: model.title,
      author: model.author,
      kindOfPaper: model.kindOfPaper,
      footer: [model.meta[0]?.text, model.title].filter(Boolean).join(' · '),
      date: dayParts(model.date),
      logo: logoIn(model),
      letterHead: model.letterHead ?? null,
      meta: model.meta,
      blocks: withoutGap(model.blocks).map(plainBlock),
    },
    (_, value: unknown) => (typeof value === 'string' ? printable(value) : value),
  )
}

/** No level of heading may be left out: what comes before the first at level two is raised to it. */
function withoutGap(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2)
  return blocks.map((block, index) =>
    block.kind === 'heading' && (first === -1 || index < first) ? { ...block, level: 2 } : block,
  )
}

/** A picture that has been found: a drawing as text, pixels as their bytes. */
function logoIn({ logo }: DocumentModel) {
  if (logo?.picture === undefined) return null
  const { mediaType, bytes } = logo.picture
  return mediaType === 'image/svg+xml'
    ? { alt: logo.alt, format: 'svg', data: Buffer.from(bytes).toString('utf8') }
    : { alt: logo.alt, format: 'png', data: [...bytes] }
}

function dayParts(date: PlainDate) {
  return { year: yearOf(date), month: monthOf(date), day: Number(date.slice(8)) }
}

function plainBlock(block: Block): unknown {
  switch (block.kind) {
    case 'paragraph':
    case 'notice':
      return { ...block, text: linked(block.text) }
    case 'list':
      return { ...block, items: block.items.map(linked) }
    case 'definitions':
      return { ...block, items: block.items.map(({ term, text }) => ({ term, text: linked(text) })) }
    case 'table':
      return {
        ...block,
        columns: columnsOf(block),
        numbers: numberColumns(block),
        rows: block.rows.map((row) => row.map(linked)),
      }
    case 'answers':
      return { ...block, items: block.items.map(plainAnswer) }
    default:
      return block
  }
}

/** How wide each column is beside the others: by its longest text, within bounds that keep short ones readable. */
function columnsOf({ header, rows }: Extract<Block, { kind: 'table' }>): number[] {
  return header.map((name, index) => {
    const lengths = rows.map((row) => textOf(row[index] ?? '').length)
    return Math.min(40, Math.max(8, name.length, ...lengths))
  })
}

function textOf(words: Words): string {
  return spansOf(words)
    .map((span) => span.text)
    .join('')
}

/** Running text whose links lead out of the file: a paper on its own has no address to count a path from. */
function linked(words: Words): Span[] {
  return spansOf(words).map((span) =>
    /^(https?:\/\/|mailto:)/i.test(span.href ?? '') ? span : withoutLink(span),
  )
}

function withoutLink({ href: _, ...span }: Span): Span {
  return span
}

function plainAnswer({ ground, evidence, answeredBy, ...rest }: AnsweredQuestion) {
  const listed =
    evidence && linked(evidence).flatMap((span, index) => (index === 0 ? [span] : [{ text: '; ' }, span]))
  return {
    ...rest,
    ground: ground || null,
    evidence: listed?.length ? listed : null,
    answeredBy: answeredBy || null,
  }
}

/** Text that a PDF may hold: one kind of line break, no control characters, no half of a surrogate pair. */
function printable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Co}\ufeff\ufffe\uffff]/gu, (sign) => (sign === '\n' ? sign : ''))
    .toWellFormed()
}
