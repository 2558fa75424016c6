import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { TableCell } from './register-table.ts'

export type StreamedSheet = {
  name: string
  columns: readonly { name: string; width: number }[]
  rows: AsyncIterable<readonly TableCell[]>
}

/** What a sheet holds at most, by the format: then the next sheet goes on. */
const mostRows = 1_048_575
const mostSigns = 32_767

/**
 * A workbook (.xlsx) that is written while it is read: the same little memory for ten rows and for a million. Rows
 * beyond what a sheet holds stand on the next. An error in the rows breaks the stream off.
 */
export function streamWorkbook(sheet: StreamedSheet, limit = mostRows): Readable {
  const zip = new ZipFile()
  const out = new PassThrough()
  zip.outputStream.on('error', (fault) => out.destroy(fault)).pipe(out)
  void writeSheets(zip, sheet, limit).catch((fault) => out.destroy(fault))
  return out
}

async function writeSheets(
  zip: ZipFile,
  { name, columns, rows }: StreamedSheet,
  limit: number,
): Promise<void> {
  const iterator = rows[Symbol.asyncIterator]()
  let next = await iterator.next()
  let sheets = 0
  do {
    sheets += 1
    const text = new PassThrough()
    zip.addReadStream(text, `xl/worksheets/sheet${sheets}.xml`)
    await written(text, sheetStart(columns))
    for (let row = 0; row < limit && !next.done; row += 1) {
      await written(text, rowXml(next.value, row + 2))
      next = await iterator.next()
    }
    text.end('</sheetData></worksheet>')
  } while (!next.done)
  for (const [path, xml] of frame(name, sheets)) zip.addBuffer(Buffer.from(xml), path)
  zip.end()
}

async function written(stream: PassThrough, xml: string): Promise<void> {
  if (!stream.write(xml)) await once(stream, 'drain')
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function sheetStart(columns: StreamedSheet['columns']): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const start = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`
  return `${start}<cols>${widths.join('')}</cols><sheetData>${rowXml(
    columns.map(({ name }) => name),
    1,
  )}`
}

function rowXml(cells: readonly TableCell[], line: number): string {
  const written = cells.map((cell, at) => (cell === null ? '' : cellXml(cell, `${letters(at)}${line}`)))
  return `<row r="${line}">${written.join('')}</row>`
}

function cellXml(cell: string | number, at: string): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  const text = escaped(cell.slice(0, mostSigns))
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** What Excel calls a column: A to Z, then AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

/** XML has no words for control characters: they are left out. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  )
}

function frame(name: string, sheets: number): [path: string, xml: string][] {
  const numbers = Array.from({ length: sheets }, (_, at) => at + 1)
  const parts = numbers.map(
    (at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
  )
  const listed = numbers.map(
    (at) => `<sheet name="${escaped(at === 1 ? name : `${name} ${at}`)}" sheetId="${at}" r:id="rId${at}"/>`,
  )
  const linked = numbers.map(
    (at) => `<Relationship Id="rId${at}" Type="${relations}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  )
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${parts.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${packaged}/relationships">${linked.join('')}</Relationships>`,
    ],
  ]
}
