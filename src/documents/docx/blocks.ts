import { BorderStyle, HeadingLevel, PageBreak, Paragraph, type Table, TextRun } from 'docx'
import type { Language } from '../../domain/text.ts'
import type { AnsweredQuestion, Block, Person } from '../model.ts'
import { commented, type DocxComment } from './comments.ts'
import { numbering } from './lists.ts'
import { runsOf } from './runs.ts'
import { definitionParts, tableParts } from './tables.ts'

type Part = Paragraph | Table
/** The index makes each numbered list begin anew. */
type Around = { language: Language; index: number; comments: readonly DocxComment[] }

/** One block of a paper as paragraphs and tables. */
export function blockParts(block: Block, around: Around): Part[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, around.comments)]
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.text) })]
    case 'list':
      return listOf(block, around.index)
    case 'definitions':
      return [...definitionParts(block.items), new Paragraph({})]
    case 'table':
      return tableParts(block)
    case 'quote':
      return [framed([...runsOf(block.text), ...(block.source ? runsOf(`\n${block.source}`) : [])])]
    case 'notice':
      return [framed([new TextRun({ text: `${block.title}: `, bold: true }), ...runsOf(block.text)])]
    case 'answers':
      return block.items.flatMap((item) => answerOf(item, around.language))
    case 'signatures':
      return block.people.map(signatureOf)
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

function headingOf({ level, text }: Of<'heading'>, comments: readonly DocxComment[]): Paragraph {
  const heading = level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3
  return new Paragraph({ heading, children: commented(text, comments) })
}

function listOf({ ordered, items }: Of<'list'>, instance: number): Paragraph[] {
  const kind = ordered
    ? { numbering: { reference: numbering, level: 0, instance } }
    : { bullet: { level: 0 } }
  return items.map((item) => new Paragraph({ ...kind, spacing: { after: 80 }, children: runsOf(item) }))
}

function framed(children: ReturnType<typeof runsOf>): Paragraph {
  const left = { style: BorderStyle.SINGLE, size: 18, color: '005A70', space: 8 }
  return new Paragraph({ border: { left }, indent: { left: 240 }, children })
}

function answerOf(item: AnsweredQuestion, language: Language): Paragraph[] {
  const evidence = language === 'sv' ? 'Underlag: ' : 'Evidence: '
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_3,
      children: [new TextRun(`${item.number} ${item.question}`.trim())],
    }),
    new Paragraph({ children: [new TextRun({ text: item.answer, bold: true })] }),
    ...(item.ground ? [new Paragraph({ children: runsOf(item.ground) })] : []),
    ...(item.evidence?.length
      ? [new Paragraph({ children: [...runsOf(evidence), ...runsOf(item.evidence)] })]
      : []),
    ...(item.answeredBy ? [new Paragraph({ children: runsOf(item.answeredBy) })] : []),
  ]
}

function signatureOf({ name, title }: Person): Paragraph {
  return new Paragraph({
    spacing: { before: 480 },
    children: [new TextRun(name), ...(title ? [new TextRun({ text: title, break: 1 })] : [])],
  })
}
