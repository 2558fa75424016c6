import { z } from 'zod'
import { readsOutcomes } from '../../../../domain/permissions/permissions-overview.ts'
import { latestOfYears } from '../../../../domain/register/register-goals.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import { listOutcomes, type PartnershipOutcome } from '../../../../store/lists/outcomes.ts'
import { listFile, listKinds, wholeKronor } from '../../../answers/list-file.ts'
import { page } from '../../../handler.ts'
import { valueInWords } from '../../case/results/indicator-chart.tsx'
import { goalOf, type OutcomesAt, OutcomesQuery } from './load.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** Every indicator of those chosen, a row for each year with a value, with the money of that year beside it. */
export const get = page(FileParams, OutcomesQuery, async (at) => {
  if (!readsOutcomes(at.actor)) throw new NotAllowed()
  const t = words(at.language)
  const rows: Row[] = []
  for (let offset = 0; ; offset += atATime) {
    const { partnerships } = await listOutcomes(at.db, at.actor, { goal: goalOf(at), size: atATime, offset })
    rows.push(...partnerships.flatMap((one) => rowsOf(at, one)))
    if (partnerships.length < atATime) break
  }
  return listFile(`${t.fileName}-${at.today}`, at.params.kind, [[...t.fileColumns], ...rows])
})

const atATime = 200

type Row = (string | number)[]

function rowsOf(at: OutcomesAt, one: PartnershipOutcome): Row[] {
  const about = [one.boardGoals.join('; '), one.number, one.title, one.partyNames]
  const told = one.agreements.flatMap(({ start, end, goals }) =>
    goals.flatMap((goal) =>
      goal.indicators.flatMap((indicator): Row[] => {
        const { name, baseline, target } = indicator
        const what = [...about, start ?? '', end ?? '', goal.text, name, baseline, target]
        const values = latestOfYears(indicator)
        if (values.length === 0) return [[...what, '', '', '', '', '']]
        return values.map(({ on, value }) => [
          ...[...what, String(yearOf(on)), on, bare(value, at.language)],
          ...moneyIn(one, yearOf(on)),
        ])
      }),
    ),
  )
  return told.length > 0 ? told : [[...about, ...Array.from({ length: 11 }, () => '')]]
}

function bare(value: number | 'hidden', language: OutcomesAt['language']): string {
  return value === 'hidden'
    ? valueInWords(value, language)
    : new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(value)
}

function moneyIn({ money }: PartnershipOutcome, year: number): Row {
  const found = money.find((one) => one.year === year)
  return found === undefined ? ['', ''] : [wholeKronor(found.promised), wholeKronor(found.given)]
}
