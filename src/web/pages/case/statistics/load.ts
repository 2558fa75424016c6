import { z } from 'zod'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canWriteResults } from '../../../../domain/permissions/permissions-economy.ts'
import type { CountPeriod } from '../../../../domain/statistics.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { type PlainDate, parsePlainDate } from '../../../../kernel/plain-date.ts'
import { type StatisticTable, statisticsOf } from '../../../../store/agreement/statistic.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'

export type At = SignedIn<CaseAt>
export type LoadedStatistics = { file: CaseFile; tables: readonly StatisticTable[]; mayWrite: boolean }

/** The statistics of every signed agreement, the newest agreement first. Throws NotFound, NotAllowed. */
export async function loadStatistics(at: At): Promise<LoadedStatistics> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { id, scope } = file.partnership
  if (!canSeeShared(at.actor, scope)) throw new NotAllowed()
  const tables = await statisticsOf(at.db, id)
  const ids = [...new Set(tables.map(({ agreement }) => agreement.id))].toReversed()
  const inOrder = ids.flatMap((agreement) => tables.filter((table) => table.agreement.id === agreement))
  return { file, tables: inOrder, mayWrite: canWriteResults(at.actor, scope) }
}

export const RoundParams = CaseParams.extend({ round: z.string().regex(/^round-\d+$/) })
export type RoundAt = SignedIn<z.output<typeof RoundParams>>

/** The statistics of one agreement that have their groups, for those who write. Throws NotFound, NotAllowed. */
export async function loadRound(at: RoundAt): Promise<LoadedStatistics> {
  const loaded = await loadStatistics(at)
  if (!loaded.mayWrite) throw new NotAllowed()
  const ofRound = loaded.tables.filter(
    ({ agreement, setup }) => agreement.round === at.params.round && setup !== null,
  )
  if (ofRound.length === 0) throw new NotFound()
  return { ...loaded, tables: ofRound }
}

export const StatisticParams = CaseParams.extend({
  round: z.string().regex(/^round-\d+$/),
  statistic: z.string().min(1).max(100),
})
export type StatisticAt = SignedIn<z.output<typeof StatisticParams>>

/** One statistic, for those who write. Throws NotFound, NotAllowed. */
export async function loadStatistic(at: StatisticAt): Promise<LoadedStatistics & { found: StatisticTable }> {
  const loaded = await loadStatistics(at)
  if (!loaded.mayWrite) throw new NotAllowed()
  const { round, statistic } = at.params
  const found = loaded.tables.find(
    (table) => table.agreement.round === round && table.statistic.id === statistic,
  )
  if (found === undefined) throw new NotFound()
  return { ...loaded, found }
}

export const PeriodParams = StatisticParams.extend({
  period: z.string().transform((text, context): PlainDate => {
    const day = parsePlainDate(text)
    if (day !== null) return day
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }),
})
export type PeriodAt = SignedIn<z.output<typeof PeriodParams>>

/** The periods that have begun: nobody has been counted in those to come. */
export function begun({ periods }: StatisticTable, today: PlainDate): CountPeriod[] {
  return periods.filter(({ from }) => from <= today)
}
