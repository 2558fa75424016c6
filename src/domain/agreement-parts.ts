import { z } from 'zod'
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts'

/** Data of the agreement that is entered once and shown in its section. */
export const partIds = ['goals', 'groups', 'statistics', 'periods'] as const
export type PartId = (typeof partIds)[number]

const words = z.string().default('')
const lines = z.array(z.string()).readonly().default([])
const day = z
  .string()
  .nullable()
  .default(null)
  .transform((text): PlainDate | null => (text === null ? null : parsePlainDate(text)))
const perYear = z.int().min(0).max(52)

const Indicator = z.object({
  id: z.string(),
  name: z.string(),
  baseline: words,
  target: words,
  source: words,
  owner: words,
})

const Goal = z.object({
  id: z.string(),
  text: z.string(),
  subgoals: lines,
  activities: lines,
  indicators: z.array(Indicator).readonly().default([]),
})

const Group = z.object({ perYear, members: words })

/** How often something is counted. */
export const howOften = ['month', 'quarter', 'halfYear', 'year'] as const

const Statistic = z.object({
  id: z.string(),
  what: z.string(),
  how: words,
  often: z.enum(howOften),
})

const schemas = {
  goals: z.array(Goal).readonly().default([]),
  groups: z.object({
    steering: Group.default({ perYear: 3, members: '' }),
    working: Group.default({ perYear: 4, members: '' }),
    coordinator: words,
  }),
  statistics: z.array(Statistic).readonly().default([]),
  periods: z.object({ start: day, end: day, shortReason: words }),
}

/** What we measure to see whether a goal is reached. */
export type Indicator = z.infer<typeof Indicator>
export type Goal = z.infer<typeof Goal>
/** What is counted while the partnership runs. */
export type Statistic = z.infer<typeof Statistic>
/** The groups that lead and run the work, and how often they meet. */
export type Groups = z.infer<typeof schemas.groups>
/** The first and the last day in force, and why where the period is short. */
export type Periods = z.infer<typeof schemas.periods>

export type PartContents = {
  goals: readonly Goal[]
  groups: Groups
  statistics: readonly Statistic[]
  periods: Periods
}

/** What each part says before anybody has written in it. */
export const emptyParts: PartContents = {
  goals: [],
  groups: schemas.groups.parse({}),
  statistics: [],
  periods: { start: null, end: null, shortReason: '' },
}

/** The parts as they were stored; what was never stored is empty. Throws on what is no part. */
export function partsFrom(stored: ReadonlyMap<string, unknown>): PartContents {
  return {
    goals: schemas.goals.parse(stored.get('goals') ?? []),
    groups: schemas.groups.parse(stored.get('groups') ?? {}),
    statistics: schemas.statistics.parse(stored.get('statistics') ?? []),
    periods: schemas.periods.parse(stored.get('periods') ?? {}),
  }
}
