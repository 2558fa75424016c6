import { type List, listAsCsv, listAsWorkbook } from '../documents/sheets/list-file.ts'

export const listKinds = ['csv', 'xlsx'] as const
export type ListKind = (typeof listKinds)[number]

const mediaTypes: Record<ListKind, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A list to take home, as CSV or as a workbook. `name` is the file's, without what it ends in. */
export async function listFile(name: string, kind: ListKind, list: List): Promise<Response> {
  const body = kind === 'csv' ? listAsCsv(list) : new Uint8Array(await listAsWorkbook(list))
  return new Response(body, {
    headers: {
      'content-type': mediaTypes[kind],
      'content-disposition': `attachment; filename="${name}.${kind}"`,
      'cache-control': 'private, no-store',
    },
  })
}
