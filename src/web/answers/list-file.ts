import { type List, type ListCell, listAsCsv, listAsWorkbook } from '../../documents/sheets/list-file.ts'
import { csvResponse, workbookResponse } from './file-answers.ts'

export const listKinds = ['csv', 'xlsx'] as const
export type ListKind = (typeof listKinds)[number]

/** A list to take home, as CSV or as a workbook. `name` is the file's, without what it ends in. */
export async function listFile(name: string, kind: ListKind, list: List): Promise<Response> {
  return kind === 'csv'
    ? csvResponse(listAsCsv(list), `${name}.csv`)
    : workbookResponse(await listAsWorkbook(list), `${name}.xlsx`)
}

/** An amount for a column of whole kronor; empty where nothing is known. */
export function wholeKronor(ore: number | null): ListCell {
  return ore === null ? '' : Math.round(ore / 100)
}
