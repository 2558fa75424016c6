import type { PlainDate } from '../kernel/plain-date.ts'
import type { Indicator } from './agreement-parts.ts'

export const activityStates = ['planned', 'going', 'done', 'dropped'] as const
export type ActivityState = (typeof activityStates)[number]

/** The value of an indicator on a day; 'hidden' when it counts so few people that it is not shown. */
export type IndicatorValue = {
  on: PlainDate
  value: number | 'hidden'
  note: string
  by: string
  /** The body or organisation that it was written for. */
  represents: string
  at: string
  /** How many times the value of the day has been written. */
  version: number
}

export type IndicatorResult = Indicator & { values: readonly IndicatorValue[] }

export type ActivityResult = {
  text: string
  state: ActivityState | null
  note: string
  by: string | null
  at: string | null
  version: number
}

/** A goal of an agreement with how far its activities have come, and what its indicators have shown. */
export type GoalResult = {
  id: string
  text: string
  subgoals: readonly string[]
  activities: readonly ActivityResult[]
  indicators: readonly IndicatorResult[]
}

/** A figure that stands in words such as "40 unga" or "minst 65 %"; null when there is none or more than one. */
export function figureIn(words: string): number | null {
  const found = words.match(/\d+(?:[ \u00a0]\d{3})*(?:[.,]\d+)?/g) ?? []
  const [only] = found
  return only === undefined || found.length > 1
    ? null
    : Number(only.replaceAll(/[ \u00a0]/g, '').replace(',', '.'))
}
