import { z } from 'zod'
import type { IndicatorValue } from '../../../../domain/results.ts'
import { listFile, listKinds } from '../../../answers/list-file.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { words as economyWords } from '../economy/words.ts'
import { type At, loadResults } from './load.ts'
import { words } from './words.ts'

const FileParams = CaseParams.extend({ kind: z.enum(listKinds) })

/** Every indicator with its values over time, hidden where the page hides them; one without a value has one line. */
export const get = page(FileParams, noQuery, async (at) => {
  const { file, chain, asReported } = await loadResults(at)
  const t = words(at.language)
  const columns = [t.day, t.value, ...(asReported ? [] : [t.note, t.who, t.forWhom])]
  const rows = chain.flatMap(({ agreement, goals }) =>
    goals.flatMap((goal) =>
      goal.indicators.flatMap(({ name, baseline, target, source, owner, values }) => {
        const period = economyWords(at.language).period(agreement.start ?? '', agreement.end ?? '')
        const about = [period, goal.text, name, baseline, target, source, owner]
        if (values.length === 0) return [[...about, ...columns.map(() => '')]]
        return values.map((one) => [...about, ...cellsOf(one, at.language).slice(0, columns.length)])
      }),
    ),
  )
  const facts = [t.baseline, t.targetOfIndicator, t.source, t.owner]
  const heads = [t.agreement, t.goalHead, t.indicator, ...facts, ...columns]
  return listFile(`${file.partnership.number}-${t.fileName}`, at.params.kind, [heads, ...rows])
})

function cellsOf({ on, value, note, by, represents }: IndicatorValue, language: At['language']): string[] {
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false })
  const shown = value === 'hidden' ? words(language).hidden : figure.format(value)
  return [on, shown, note, by, represents]
}
