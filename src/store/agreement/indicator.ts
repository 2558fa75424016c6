import { sql } from 'kysely'
import type { Agreement } from '../../domain/agreement.ts'
import type { Goal } from '../../domain/agreement-parts.ts'
import type { AgreementId, PartnershipId } from '../../domain/partnership.ts'
import type { ActivityState, GoalResult, IndicatorValue } from '../../domain/results.ts'
import { suppressAlone } from '../../domain/suppression.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { doneBy } from '../as-of.ts'
import type { Db } from '../db.ts'
import { listPartVersions } from './agreement-part.ts'
import { addVersions, type SavingFor, versionColumns } from './agreement-saving.ts'
import { listSignedAgreements } from './economy.ts'

export type AgreementResults = { agreement: Agreement; goals: readonly GoalResult[] }

/**
 * Goals with their activities and indicators over time, for each signed agreement, the oldest first; the values and states as
 * they had been written at an instant, where one is given.
 */
export async function resultsOf(
  db: Db,
  partnershipId: PartnershipId,
  { asOf }: { asOf?: Date } = {},
): Promise<AgreementResults[]> {
  const agreements = await listSignedAgreements(db, partnershipId)
  return Promise.all(
    agreements.map(async (agreement) => ({ agreement, goals: await goalsOf(db, agreement.id, asOf) })),
  )
}

async function goalsOf(db: Db, agreementId: AgreementId, asOf: Date | undefined): Promise<GoalResult[]> {
  const [parts, values, states] = await Promise.all([
    listPartVersions(db, agreementId, 'goals'),
    listValues(db, agreementId, asOf),
    listStates(db, agreementId, asOf),
  ])
  const goals: readonly Goal[] = parts[0]?.content ?? []
  return goals.map(({ id, text, subgoals, activities, indicators }) => ({
    id,
    text,
    subgoals,
    activities: activities.map((activity) => {
      const found = states.find((one) => one.goal === id && one.activity === activity)
      const { state = null, note = '', by = null, at = null, version = 0 } = found ?? {}
      return { text: activity, state, note, by, at, version }
    }),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      values: values
        .filter((one) => one.indicator === indicator.id)
        .map(({ indicator: _, ...value }) => value),
    })),
  }))
}

type Value = IndicatorValue & { indicator: string }

/** The values that hold, in the order of their days. Few people are hidden here, before anything leaves the store. */
async function listValues(db: Db, agreementId: AgreementId, asOf: Date | undefined): Promise<Value[]> {
  const rows = await values(db, agreementId)
    .where(doneBy('v.written_at', asOf))
    .distinctOn(['v.indicator', 'v.on_day'])
    .orderBy('v.indicator')
    .orderBy('v.on_day')
    .orderBy('v.version', 'desc')
    .execute()
  return rows.flatMap(({ value, countsPeople, ...row }) => {
    const shown = value === null || !countsPeople ? value : suppressAlone(value)
    return shown === null ? [] : [{ ...row, value: shown }]
  })
}

/** Every save of an indicator's values, the newest first; null where a value was taken away. */
export async function listValueVersions(
  db: Db,
  agreementId: AgreementId,
  indicator: string,
): Promise<(Omit<IndicatorValue, 'value'> & { value: number | 'hidden' | null })[]> {
  const rows = await values(db, agreementId)
    .where('v.indicator', '=', indicator)
    .orderBy('v.written_at', 'desc')
    .orderBy('v.version', 'desc')
    .execute()
  return rows.map(({ value, countsPeople, indicator: _, ...row }) => ({
    ...row,
    value: value === null || !countsPeople ? value : suppressAlone(value),
  }))
}

function values(db: Db, agreementId: AgreementId) {
  return db
    .selectFrom('indicator_value as v')
    .innerJoin('person as who', 'who.id', 'v.written_by')
    .select([
      'v.indicator',
      sql<PlainDate>`v.on_day`.as('on'),
      'v.version',
      'v.value',
      'v.counts_people as countsPeople',
      'v.note',
      'v.represents',
      'who.name as by',
      'v.written_at as at',
    ])
    .where('v.agreement_id', '=', agreementId)
}

export type NewValue = {
  indicator: string
  on: PlainDate
  /** Null takes the value of the day away. */
  value: number | null
  countsPeople: boolean
  note: string
  /** The version that was on the page: 0 when the day had no value. */
  basedOn: number
}

/** Saves the value of a day as a new version. False when somebody has saved one for the same day meanwhile. */
export async function saveValue(
  db: Db,
  saving: SavingFor,
  { on, countsPeople, basedOn, ...value }: NewValue,
): Promise<boolean> {
  const version = {
    ...versionColumns(saving, basedOn),
    ...value,
    on_day: on,
    counts_people: countsPeople,
    represents: saving.represents,
  }
  return addVersions(db, 'indicator_value', [version])
}

type State = {
  goal: string
  activity: string
  state: ActivityState
  note: string
  by: string
  at: string
  version: number
}

async function listStates(db: Db, agreementId: AgreementId, asOf: Date | undefined): Promise<State[]> {
  return db
    .selectFrom('activity_state as s')
    .innerJoin('person as who', 'who.id', 's.written_by')
    .distinctOn(['s.goal', 's.activity'])
    .select([
      's.goal',
      's.activity',
      's.version',
      sql<ActivityState>`s.state`.as('state'),
      's.note',
      'who.name as by',
      's.written_at as at',
    ])
    .where('s.agreement_id', '=', agreementId)
    .where(doneBy('s.written_at', asOf))
    .orderBy('s.goal')
    .orderBy('s.activity')
    .orderBy('s.version', 'desc')
    .execute()
}

export type NewState = { goal: string; activity: string; state: ActivityState; note: string; basedOn: number }

/** Saves how far an activity has come. False when somebody has saved it meanwhile. */
export async function saveActivityState(
  db: Db,
  saving: SavingFor,
  { basedOn, ...state }: NewState,
): Promise<boolean> {
  const version = { ...versionColumns(saving, basedOn), ...state, represents: saving.represents }
  return addVersions(db, 'activity_state', [version])
}
