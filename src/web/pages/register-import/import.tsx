import { countVerdicts, listImportRows } from '../../../store/register/register-import-row.ts'
import { blank, type Entry } from '../../form/form.ts'
import { page } from '../../handler.ts'
import { type PreviewAt, Query } from './at.ts'
import { ImportParams, isUnderWay, loadImport, seeOther } from './load.ts'
import { MappingView } from './mapping-view.tsx'
import { type Verdict, verdictsShown } from './preview-query.ts'
import { PreviewView } from './preview-view.tsx'

const perPage = 50

/** One list in the state that it is in: columns to choose, rows to look through, or what was published. */
export const get = page(ImportParams, Query, (at) => showImport(at, blank))

/** Also after something that could not be done, with why. */
export async function showImport(at: PreviewAt, entry: Entry) {
  const list = await loadImport(at)
  if (isUnderWay(list)) return seeOther(at.to.registerImport(list.id, 'arbete'))
  if (list.state === 'mapping') {
    const sample = await listImportRows(at.db, list.id, { limit: 20 })
    return <MappingView at={at} list={list} rows={sample} entry={entry} />
  }
  const counts = await countVerdicts(at.db, list.id)
  const verdict = at.query.visa ?? firstOf(counts)
  const pages = Math.max(1, Math.ceil(counts[verdict] / perPage))
  const number = Math.min(at.query.sida, pages)
  const where = { verdicts: [verdict], limit: perPage, offset: (number - 1) * perPage }
  const rows = await listImportRows(at.db, list.id, where)
  return <PreviewView {...{ at, list, entry, counts, verdict, rows }} pages={{ page: number, pages }} />
}

/** What most needs to be seen. */
function firstOf(counts: Record<Verdict, number>): Verdict {
  return verdictsShown.find((verdict) => counts[verdict] > 0) ?? 'new'
}
