import type writeExcelFile from 'write-excel-file/node'

/** Sheets as one workbook (.xlsx). What writes it is loaded when the first one is asked for. */
export async function writeSheets(sheets: Parameters<typeof writeExcelFile>[0]): Promise<Buffer> {
  const { default: write } = await import('write-excel-file/node')
  return write(sheets).toBuffer()
}
