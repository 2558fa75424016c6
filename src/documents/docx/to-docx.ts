import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  StringContainer,
  TextRun,
} from 'docx'
import type { DocumentModel } from '../model.ts'
import { blockParts } from './blocks.ts'
import { commentOf, type DocxComment } from './comments.ts'
import { numbering } from './lists.ts'
import { logoParts } from './logo.ts'
import { definitionParts } from './tables.ts'

/**
 * A paper as a Word file, with real headings, lists and tables, so that it reads well aloud and can be worked on. The
 * title is the only heading of level 1. The same model gives the same words as its web page and its PDF. Comments stand
 * in the margin of the headings that they are about.
 */
export async function toDocx(model: DocumentModel, comments: readonly DocxComment[] = []): Promise<Buffer> {
  const language = model.language === 'sv' ? 'sv-SE' : 'en-GB'
  const document = documentOf(model, { language, comments })
  document.CoreProperties.addChildElement(new StringContainer('dc:language', language))
  return Packer.toBuffer(document)
}

type Written = { language: string; comments: readonly DocxComment[] }

function documentOf(model: DocumentModel, { language, comments }: Written): Document {
  return new Document({
    title: model.title,
    creator: model.author,
    description: model.kindOfPaper,
    ...(comments.length > 0 && { comments: { children: comments.map(commentOf) } }),
    numbering: { config: [{ reference: numbering, levels: [level] }] },
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: language } },
          paragraph: { spacing: { after: 140 } },
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: { run: { size: 34, bold: true }, paragraph: { spacing: { before: 120, after: 240 } } },
        heading2: {
          run: { size: 26, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading3: {
          run: { size: 22, bold: true },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
      },
    },
    sections: [{ ...frameOf(model), children: childrenOf(model, comments) }],
  })
}

/** The logo stands at the head of the first page, outside of what is worked on. */
function frameOf(model: DocumentModel) {
  const logo = logoParts(model)
  if (logo.length === 0) return { footers: { default: footer(model) } }
  return {
    properties: { titlePage: true },
    headers: { first: new Header({ children: logo }) },
    footers: { default: footer(model), first: footer(model) },
  }
}

const level = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  style: { paragraph: { indent: { left: 500, hanging: 360 } } },
}

function childrenOf(model: DocumentModel, comments: readonly DocxComment[]) {
  return [
    new Paragraph({
      children: [new TextRun({ text: `${model.author}  `, bold: true }), new TextRun(model.kindOfPaper)],
    }),
    ...letterHead(model),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(model.title)] }),
    ...definitionParts(model.meta),
    ...model.blocks.flatMap((block, index) =>
      blockParts(block, { language: model.language, index, comments }),
    ),
  ]
}

function letterHead({ letterHead: head }: DocumentModel): Paragraph[] {
  if (head === undefined) return []
  return [head.from, head.to].map(
    (lines) =>
      new Paragraph({
        children: lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })),
      }),
  )
}

function footer({ language, title }: DocumentModel): Footer {
  const [page, of] = language === 'sv' ? ['Sida', 'av'] : ['Page', 'of']
  const run = new TextRun({
    size: 18,
    children: [`${title} · ${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  })
  return new Footer({ children: [new Paragraph({ children: [run] })] })
}
