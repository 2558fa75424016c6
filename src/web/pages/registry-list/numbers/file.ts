import { z } from 'zod'
import { listLines, oursOf } from '../../../../store/papers/registry-lines.ts'
import { listFile, listKinds } from '../../../answers/list-file.ts'
import { page } from '../../../handler.ts'
import { RegistryQuery, wantedIn } from '../load.ts'
import { loadNumbered } from './load.ts'
import { mostRows } from './read-sheet.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** The sheet to fill in: what has no number of the master diary, or all of a month. */
export const get = page(FileParams, RegistryQuery, async (at) => {
  const { bodyId, system } = await loadNumbered(at)
  const wanted = at.query.manad === null ? 'without' : wantedIn(at)
  const lines = await listLines(at.db, bodyId, { wanted, limit: mostRows })
  const t = words(at.language)
  const rows = lines.map((line) => [
    oursOf(line),
    line.number ?? '',
    line.documentNumber === null ? t.wholeCase : t.document,
    line.on,
    line.subject,
    line.caseNumber,
  ])
  const heads = [t.ours, t.theirs(system), t.kind, t.day, t.what, t.case]
  return listFile(`${t.fileName}-${at.today}`, at.params.kind, [heads, ...rows])
})
