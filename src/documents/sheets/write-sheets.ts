import type writeExcelFile from 'write-excel-file/node'

/** Sheets as one workbook (.xlsx). What writes it is loaded when the first one is asked for. */
export async function writeSheets(sheets: Parameters<typeof writeExcelFile>[0]): Promise<Buffer> {
  const { default: write } = await import('write-excel-file/node')
  return write(sheets).toBuffer()
}

/** A heading, or a word that stands as one. */
export function bold(value: string) {
  return { value, fontWeight: 'bold' as const }
}

/** A sheet that says how to fill in the other. */
export function helpTab(sheet: string, [heading = '', ...lines]: readonly string[]) {
  return {
    sheet,
    columns: [{ width: 110 }],
    data: [[bold(heading)], ...lines.map((line) => [{ value: line, wrap: true }])],
  }
}
