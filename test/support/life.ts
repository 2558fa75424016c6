import { dayOf } from '../../src/domain/events.ts'
import { addDays, type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import { hasBegun } from '../../src/process/duties/due-day.ts'
import { duties } from '../../src/process/duties/duties.ts'
import { pressing } from '../../src/process/duties/pressing.ts'
import { type History, statusOf, statusOn } from '../../src/process/engine.ts'
import type { ReplayLine } from './replay.ts'

/** The whole life of a partnership: what happened, what pressed on the days that matter, and how each agreement ended. */
export type Life = {
  tells: string
  lines: readonly ReplayLine[]
  /** What has begun to press on a day and is not met, with the flags; late is what has passed its last day. */
  days: Readonly<Record<string, string>>
  ends: string
}

/** The states that an agreement's life ends in. */
export const lifeEnds = ['EXPIRED', 'RENEWED', 'TERMINATED_EARLY'] as const

/** Chapters laid together in the order of their days; one that only says what the file holds comes first. */
export function told(...chapters: readonly (readonly ReplayLine[])[]): readonly ReplayLine[] {
  return chapters.flat().sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : a.on === b.on ? 0 : 1))
}

/** A day some days after another, as text. */
export function after(day: string, days: number): string {
  return addDays(plainDate(day), days)
}

/** What presses on each of these days, as the case stood that evening. */
export function pressingOnDays(history: History, days: readonly string[]): Record<string, string> {
  return Object.fromEntries(days.map((day) => [day, pressingOn(asOf(history, day), plainDate(day))]))
}

/** The state of every round, the first first. */
export function endOf(history: History): string {
  return statusOf(history)
    .rounds.map(({ state }) => state)
    .join(', ')
}

function asOf(history: History, day: string): History {
  return { ...history, events: history.events.filter((event) => dayOf(event) <= day && event.on <= day) }
}

function pressingOn(history: History, day: PlainDate): string {
  const begun = pressing(duties(history, day), day).filter((duty) => hasBegun(duty, day))
  const open = begun.map(({ id, year, due, count, held = 0 }) => {
    if (count !== undefined) return `${id.split('-')[0]} ${held}/${count}`
    return [due !== undefined && due < day ? 'late' : '', id, year].filter(Boolean).join(' ')
  })
  return [open.join(', '), ...statusOn(history, day).flags].filter(Boolean).join(' · ')
}
