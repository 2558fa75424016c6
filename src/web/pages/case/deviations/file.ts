import { z } from 'zod'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { listFile, listKinds } from '../../../answers/list-file.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { loadDeviations } from './load.ts'
import { words } from './words.ts'

const FileParams = CaseParams.extend({ kind: z.enum(listKinds) })

/** Risks and deviations as they stand, the closed ones too. */
export const get = page(FileParams, noQuery, async (at) => {
  const { file, deviations } = await loadDeviations(at)
  const t = words(at.language)
  const rows = deviations.map(({ kind, text, measure, owner, by, closedOn, outcome, ...one }) => [
    ...[t.kindShort[kind], text, measure, owner, by ?? '', closedOn ?? '', outcome],
    ...[one.writtenBy, dayInStockholm(new Date(one.writtenAt))],
  ])
  const heads = [
    t.kind,
    t.text,
    t.measure,
    t.ownerShort,
    t.by,
    t.closedDay,
    t.outcome,
    t.writer,
    t.writtenDay,
  ]
  return listFile(`${file.partnership.number}-${t.fileName}`, at.params.kind, [heads, ...rows])
})
