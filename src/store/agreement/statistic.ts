import { sql } from 'kysely'
import type { Agreement } from '../../domain/agreement.ts'
import type { Statistic } from '../../domain/agreement-parts.ts'
import type { AgreementId, PartnershipId } from '../../domain/partnership.ts'
import {
  byPeople,
  type CountGroup,
  type CountPeriod,
  columnsFor,
  periodsOf,
  type StatisticSetup,
} from '../../domain/statistics.ts'
import { type CountTable, type SuppressedTable, suppress } from '../../domain/suppression.ts'
import { suppressTogether } from '../../domain/suppression-together.ts'
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
 * The statistics of each signed agreement with small counts hidden, and others with them so that no sum gives them
 * away. The counts themselves are read in this file alone and never leave it.
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
  const statistics: readonly Statistic[] = parts[0]?.content ?? []
  const { start, end } = agreement
  const found = statistics.map((statistic) => ({
    agreement,
    statistic,
    setup: setups.get(statistic.id) ?? null,
    periods: start === null || end === null ? [] : periodsOf(statistic.often, start, end),
    own: counts.filter((one) => one.statistic === statistic.id),
  }))
  const tables = suppressedBy(found)
  return found.map(({ own, ...one }) => ({
    ...one,
    table: tables.get(one.statistic.id) ?? suppress(tableOf({ ...one, own })),
    written: writtenIn(own),
  }))
}

type Found = Pick<StatisticTable, 'statistic' | 'setup' | 'periods'> & { own: readonly Count[] }

/** What may be shown of each, by its id: those that count the same people are seen together. */
function suppressedBy(found: readonly Found[]): ReadonlyMap<string, SuppressedTable> {
  const counted = found.filter(({ setup }) => setup !== null)
  const samePeopleOf = (id: string) =>
    counted.find(({ statistic }) => statistic.id === id)?.setup?.samePeople ?? []
  const together = byPeople(
    counted.map(({ statistic }) => statistic),
    samePeopleOf,
  )
  return new Map(
    together.flatMap((ids) => {
      const tables = counted.filter(({ statistic }) => ids.includes(statistic.id))
      const shown = suppressTogether(tables.map(tableOf))
      return tables.flatMap(({ statistic }, index) => {
        const table = shown[index]
        return table === undefined ? [] : [[statistic.id, table] as const]
      })
    }),
  )
}

type Count = { statistic: string; group: string; period: PlainDate; count: number | null } & CountWritten

function tableOf({ setup, periods, own }: Omit<Found, 'statistic'>): CountTable {
  const groups = setup?.groups ?? []
  const byKey = new Map(own.map(({ group, period, count }) => [countKey(group, period), count]))
  return {
    rows: groups.map(({ id }) => id),
    columns: columnsFor(periods, setup?.sumPeriods ?? false),
    countOf: (group, period) => byKey.get(countKey(group, period)) ?? null,
    totalRow: (setup?.sumGroups ?? false) && groups.length > 1,
  }
}

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
    .distinctOn(['c.statistic', 'c.group_id', 'c.period'])
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
    .orderBy('c.statistic')
    .orderBy('c.group_id')
    .orderBy('c.period')
    .orderBy('c.version', 'desc')
    .execute()
}

async function listSetups(
  db: Db,
  agreementId: AgreementId,
): Promise<ReadonlyMap<string, StatisticSetup & { version: number }>> {
  const rows = await db
    .selectFrom('statistic_setup')
    .distinctOn('statistic')
    .select([
      'statistic',
      'version',
      sql<CountGroup[]>`groups`.as('groups'),
      'sum_groups as sumGroups',
      'sum_periods as sumPeriods',
      'same_people as samePeople',
    ])
    .where('agreement_id', '=', agreementId)
    .orderBy('statistic')
    .orderBy('version', 'desc')
    .execute()
  return new Map(rows.map(({ statistic, ...setup }) => [statistic, setup]))
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
