import { z } from 'zod'
import { listFile, listKinds } from '../../../answers/list-file.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { loadStatistics } from './load.ts'
import { columnName, countInWords, groupName } from './naming.ts'
import { shownColumns } from './statistic-section.tsx'
import { words } from './words.ts'

const FileParams = CaseParams.extend({ kind: z.enum(listKinds) })

/** All statistics as one list, with the same counts hidden as on the page. */
export const get = page(FileParams, noQuery, show)

async function show(at: SignedIn<z.output<typeof FileParams>>): Promise<Response> {
  const t = words(at.language)
  const { file, tables } = await loadStatistics(at)
  const rows = tables.flatMap((found) =>
    shownColumns(found, at.today).flatMap((column) =>
      found.table.rows.map((row) => [
        found.statistic.what,
        columnName(found, column, at.language),
        groupName(found, row, at.language),
        countInWords(found.table.shown(row, column), at.language),
      ]),
    ),
  )
  const columns = [t.title, t.period, t.group, t.count]
  return listFile(`${file.partnership.number}-statistik`, at.params.kind, [columns, ...rows])
}
