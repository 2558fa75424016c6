import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Block, Words } from '../model.ts'
import { numberColumns } from '../number-columns.ts'
import { runsOf } from './runs.ts'

const whole = { size: 100, type: WidthType.PERCENTAGE }
const margins = { top: 60, bottom: 60, left: 100, right: 100 }

/** A table with its caption above and a header row that is repeated on each page. */
export function tableParts({
  caption,
  header,
  rows,
}: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] {
  const isNumber = numberColumns({ header, rows })
  const head = new TableRow({
    tableHeader: true,
    children: header.map((title, index) => cellOf([{ text: title, strong: true }], isNumber[index])),
  })
  return [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: caption, bold: true })] }),
    new Table({
      width: whole,
      rows: [
        head,
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((cell, index) => cellOf(cell, isNumber[index])),
            }),
        ),
      ],
    }),
    new Paragraph({}),
  ]
}

/** Terms with their texts: lines that read in order, since a table would be read cell by cell. */
export function definitionParts(items: readonly { term: string; text: Words }[]): Paragraph[] {
  return items.map(
    ({ term, text }) =>
      new Paragraph({
        spacing: { after: 60 },
        children: [new TextRun({ text: `${term}: `, bold: true }), ...runsOf(text)],
      }),
  )
}

function cellOf(words: Words, isNumber = false): TableCell {
  const alignment = isNumber ? AlignmentType.END : AlignmentType.START
  return new TableCell({
    margins,
    children: [new Paragraph({ alignment, spacing: { after: 0 }, children: runsOf(words) })],
  })
}
