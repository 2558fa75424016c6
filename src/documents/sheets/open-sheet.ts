import { ok, type Result, refused } from '../../kernel/result.ts'
import { fitsUnpacked } from '../fits-unpacked.ts'

/** What stands in a cell, as far as a budget has it. */
export type Cell = string | number | null
export type Sheet = readonly (readonly Cell[])[]

/** Bytes: a filled-in sheet is some tens of kilobytes. */
export const largestSheet = 1_000_000
const ordinary = { packed: largestSheet, unpacked: 20_000_000 }

/** The sheets of an .xlsx, or the one of a .csv, as rows of cells. */
export async function openSheet(
  bytes: Buffer,
  name: string,
  most: { packed: number; unpacked: number } = ordinary,
): Promise<Result<readonly Sheet[], 'unreadable' | 'tooLarge'>> {
  if (bytes.length > most.packed) return refused('tooLarge')
  const isZip = bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))
  const fits = isZip ? fitsUnpacked(bytes, most.unpacked) : ok(undefined)
  if (!fits.ok) return fits
  if (!isZip && !name.toLowerCase().endsWith('.csv')) return refused('unreadable')
  try {
    return ok(isZip ? await workbook(bytes) : [await csv(bytes)])
  } catch {
    return refused('unreadable')
  }
}

async function workbook(bytes: Buffer): Promise<Sheet[]> {
  const { default: readWorkbook } = await import('read-excel-file/node')
  const sheets = await readWorkbook(bytes)
  return sheets.map(({ data }) => data.map((row) => row.map(cellOf)))
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value === null || value === undefined ? null : String(value)
}

/** Excel writes semicolons where the comma stands before decimals, and Windows-1252 unless told otherwise. */
async function csv(bytes: Buffer): Promise<Sheet> {
  const { parse } = await import('csv-parse/sync')
  const text = decoded(bytes)
  const [head = ''] = text.split('\n')
  const delimiter = [';', '\t', ','].find((mark) => head.includes(mark)) ?? ';'
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
  })
  return rows.map((row) => row.map((cell) => (cell.trim() === '' ? null : cell)))
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
