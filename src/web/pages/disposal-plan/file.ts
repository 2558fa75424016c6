import { z } from 'zod'
import { seesDuePapersOf } from '../../../domain/permissions/permissions-disposal.ts'
import { allowed } from '../../../domain/thrown.ts'
import { listDuePapers } from '../../../store/papers/disposal-plan.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** Everything whose time in the plan has gone by, to go through before it is decided on. */
export const get = page(FileParams, noQuery, async (at) => {
  const bodyId = allowed(seesDuePapersOf(at.actor))
  const { papers } = await listDuePapers(at.db, { bodyId, today: at.today, limit: null })
  const t = words(at.language)
  const rows = papers.map(({ title, type, caseTitle, caseNumber, closedOn }) => [
    ...[title, t.types[type], caseNumber, caseTitle, closedOn],
  ])
  const heads = [t.paper, t.type, t.caseNumber, t.case, t.closed]
  return listFile(t.file, at.params.kind, [heads, ...rows])
})
