import { z } from 'zod'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { listFile, listKinds } from '../../../answers/list-file.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { words as economyWords } from '../economy/words.ts'
import { loadResults } from './load.ts'
import { words } from './words.ts'

const FileParams = CaseParams.extend({ kind: z.enum(listKinds) })

/** How far every activity of every agreement has come. */
export const get = page(FileParams, noQuery, async (at) => {
  const { file, chain, asReported } = await loadResults(at)
  const t = words(at.language)
  const rows = chain.flatMap(({ agreement, goals }) =>
    goals.flatMap((goal) =>
      goal.activities.map(({ text, state, note, by, at: when }) => [
        economyWords(at.language).period(agreement.start ?? '', agreement.end ?? ''),
        ...[goal.text, text, state === null ? t.unknown : t.states[state]],
        ...(asReported ? [] : [note, by ?? '', when === null ? '' : dayInStockholm(new Date(when))]),
      ]),
    ),
  )
  const written = asReported ? [] : [t.note, t.who, t.day]
  const heads = [t.agreement, t.goalHead, t.activity, t.state, ...written]
  return listFile(`${file.partnership.number}-${t.activitiesFileName}`, at.params.kind, [heads, ...rows])
})
