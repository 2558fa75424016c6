import type { CountPlace } from '../../../../documents/sheets/count-sheet.ts'
import { namesApart } from '../../../../domain/statistics.ts'
import { countKey, type StatisticTable } from '../../../../store/agreement/statistic.ts'
import { begun, type RoundAt } from './load.ts'
import { periodName } from './naming.ts'

/** Every count of an agreement that may be filled in today, in the order of the page. */
export function placesIn(at: RoundAt, tables: readonly StatisticTable[]): CountPlace[] {
  const names = namesApart(tables.map(({ statistic }) => statistic))
  return tables.flatMap((found) =>
    begun(found, at.today).flatMap((period) =>
      (found.setup?.groups ?? []).map((group) => ({
        statistic: { id: found.statistic.id, name: names.get(found.statistic.id) ?? found.statistic.what },
        group,
        period: { from: period.from, name: periodName(found.statistic.often, period, at.language) },
        version: found.written.get(countKey(group.id, period.from))?.version ?? 0,
      })),
    ),
  )
}
