import { sql } from 'kysely'
import type { Agreement } from '../../domain/agreement.ts'
import type { Statistic } from '../../domain/agreement-parts.ts'
import type { AgreementId, PartnershipId } from '../../domain/partnership.ts'
import { type CountVersion, type SetupVersion, tablesBySave } from '../../domain/statistic-saves.ts'
import { type CountGroup, type CountPeriod, periodsOf, type StatisticSetup } from '../../domain/statistics.ts'
import type { SuppressedTable } from '../../domain/suppression.ts'
import { suppressOverTime } from '../../domain/suppression-over-time.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../db.ts'
import { listPartVersions } from './agreement-part.ts'
import { addVersions, type Saving, type SavingFor, versionColumns } from './agreement-saving.ts'
import { listSignedAgreements } from './economy.ts'

/** A statistic of the agreement with its counts as they may be shown to anybody. */
export type StatisticTable = {
  agreement: Agreement
  statistic: Statistic
  /** Null until somebody has said which groups are counted. */
  setup: (StatisticSetup & { version: number }) | null
  periods: readonly CountPeriod[]
  /** Rows by the id of the group, columns by the first day of the period, `year-2028` for a sum. */
  table: SuppressedTable
  /** The version of each count and who wrote it last, by `countKey`. */
  written: ReadonlyMap<string, CountWritten>
}

export type CountWritten = { version: number; by: string; represents: string; at: string }

export function countKey(group: string, period: string): string {
  return `${group}/${period}`
}

/**
 * The statistics of each signed agreement with small counts hidden, and others with them so that neither a sum nor what
 * was shown earlier gives them away: every save of the counts is read. They are read in this file alone and never leave it.
 */
export async function statisticsOf(db: Db, partnershipId: PartnershipId): Promise<StatisticTable[]> {
  const agreements = await listSignedAgreements(db, partnershipId)
  return (await Promise.all(agreements.map((agreement) => tablesOf(db, agreement)))).flat()
}

async function tablesOf(db: Db, agreement: Agreement): Promise<StatisticTable[]> {
  const [parts, setups, counts] = await Promise.all([
    listPartVersions(db, agreement.id, 'statistics'),
    listSetups(db, agreement.id),
    listCounts(db, agreement.id),
  ])
  const { start, end } = agreement
  const statistics = (parts[0]?.content ?? []).map((statistic: Statistic) => ({
    statistic,
    periods: start === null || end === null ? [] : periodsOf(statistic.often, start, end),
  }))
  const tables = suppressOverTime(tablesBySave({ statistics, setups, counts }))
  return statistics.map(({ statistic, periods }) => ({
    ...{ agreement, statistic, periods },
    setup: setups.findLast((one) => one.statistic === statistic.id) ?? null,
    table: tables.get(statistic.id) ?? nothingCounted,
    written: writtenIn(counts.filter((one) => one.statistic === statistic.id)),
  }))
}

const nothingCounted: SuppressedTable = { rows: [], columns: [], shown: () => null, hasHidden: false }

type Count = CountVersion & CountWritten

/** The newest version of each count stands last. */
function writtenIn(counts: readonly Count[]): ReadonlyMap<string, CountWritten> {
  return new Map(
    counts.map(({ group, period, version, by, represents, at }) => [
      countKey(group, period),
      { version, by, represents, at },
    ]),
  )
}

async function listCounts(db: Db, agreementId: AgreementId): Promise<Count[]> {
  return db
    .selectFrom('statistic_count as c')
    .innerJoin('person as who', 'who.id', 'c.written_by')
    .select([
      'c.statistic',
      'c.group_id as group',
      sql<PlainDate>`c.period`.as('period'),
      'c.count',
      'c.version',
      'who.name as by',
      'c.represents',
      'c.written_at as at',
    ])
    .where('c.agreement_id', '=', agreementId)
    .orderBy('c.version')
    .execute()
}

async function listSetups(db: Db, agreementId: AgreementId): Promise<SetupVersion[]> {
  return db
    .selectFrom('statistic_setup')
    .select([
      'statistic',
      'version',
      sql<CountGroup[]>`groups`.as('groups'),
      'sum_groups as sumGroups',
      'sum_periods as sumPeriods',
      'same_people as samePeople',
      'written_at as at',
    ])
    .where('agreement_id', '=', agreementId)
    .orderBy('version')
    .execute()
}

/** Saves which groups are counted. False when somebody has saved them meanwhile. */
export async function saveSetup(
  db: Db,
  saving: Saving,
  { statistic, setup, basedOn }: { statistic: string; setup: StatisticSetup; basedOn: number },
): Promise<boolean> {
  const version = {
    ...versionColumns(saving, basedOn),
    statistic,
    groups: JSON.stringify(setup.groups),
    sum_groups: setup.sumGroups,
    sum_periods: setup.sumPeriods,
    same_people: [...setup.samePeople],
  }
  return addVersions(db, 'statistic_setup', [version])
}

export type NewCount = {
  statistic: string
  group: string
  period: PlainDate
  /** Null takes the count away. */
  count: number | null
  basedOn: number
}

/** Saves new versions. False when somebody has saved any of them meanwhile: then the transaction must be undone. */
export async function saveCounts(db: Db, saving: SavingFor, counts: readonly NewCount[]): Promise<boolean> {
  const values = counts.map(({ group, basedOn, ...count }) => ({
    ...versionColumns(saving, basedOn),
    ...count,
    group_id: group,
    represents: saving.represents,
  }))
  return addVersions(db, 'statistic_count', values)
}
