import { dateInWords as day } from '../../kernel/date-words.ts'
import { addMonthsClamped, isAfter, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { upperFirst } from '../../kernel/upper-first.ts'
import type { Words } from '../duties/duties-words.ts'
import { gapMonths } from '../rulebook/duty-schema.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { GapGuard } from './gap-guard.ts'

/** From calm to what cannot wait: lugnt, planera nu, bråttom, glapp hotar. */
export const gapLevels = ['calm', 'planNow', 'hurry', 'atRisk'] as const
export type GapLevelId = (typeof gapLevels)[number]

/** How near a gap is; `months` says which of the rulebook's months of warning was passed last. */
export type GapLevel =
  | { readonly level: 'calm'; readonly words: Words }
  | { readonly level: 'planNow' | 'hurry'; readonly months: number; readonly words: Words }
  | { readonly level: 'atRisk'; readonly words: Words }

/** What the board still has to take up: the final report, or what comes after it. */
export type GapMatter = 'finalReport' | 'renewal'

/** When people are told: so many months before the end, the last of them in a hurry, and red under `red` months. */
export type GapWarnings = { readonly months: readonly number[]; readonly red: number }

type Question = {
  guard: GapGuard
  end: PlainDate
  asOf: PlainDate
  warnings: GapWarnings
  about?: GapMatter
}

/** The months of a rulebook: those of warning, and those before the end by which the board must have met. */
export function warningsOf({ rhythm, duties }: Pick<Rulebook, 'rhythm' | 'duties'>): GapWarnings {
  return { months: rhythm.gapWarnings.months, red: gapMonths(duties) }
}

/**
 * How near a gap is on the day `asOf`, in words that both parties can read. `atRisk` when fewer months remain than the
 * board needs, or when the first warning has come and no board meeting can be reached. Earlier than that a missing meeting
 * only means that the board has not set its days yet.
 */
export function gapLevel({ guard, end, asOf, warnings, about = 'finalReport' }: Question): GapLevel {
  const reached = warnings.months.filter((months) => !isBefore(asOf, addMonthsClamped(end, -months)))
  if (reached.length === 0) return { level: 'calm', words: calmWords(end, Math.max(...warnings.months)) }
  if (guard.meeting === null) return { level: 'atRisk', words: noMeetingWords(guard.latest, end, about) }
  const words = guard.ready ? readyWords(guard.meeting, end, about) : meetingWords(guard.meeting, end, about)
  if (isAfter(asOf, addMonthsClamped(end, -warnings.red))) return { level: 'atRisk', words }
  const months = Math.min(...reached)
  return { level: months === Math.min(...warnings.months) ? 'hurry' : 'planNow', months, words }
}

const matters: Record<GapMatter, { theSv: string; theEn: string }> = {
  finalReport: { theSv: 'slutrapporten', theEn: 'the final report' },
  renewal: { theSv: 'den nya överenskommelsen', theEn: 'the new agreement' },
}

function calmWords(end: PlainDate, months: number): Words {
  return {
    sv: `Överenskommelsen gäller till och med ${day(end, 'sv')}. Det är mer än ${countSv[months] ?? months} månader kvar.`,
    en: `The agreement is in force until ${day(end, 'en')}. More than ${countEn[months] ?? months} months remain.`,
  }
}

const countSv: Record<number, string> = { 12: 'tolv' }
const countEn: Record<number, string> = { 12: 'twelve' }

function meetingWords(
  { date, memoStop }: NonNullable<GapGuard['meeting']>,
  end: PlainDate,
  about: GapMatter,
): Words {
  const { theSv, theEn } = matters[about]
  return {
    sv: `Överenskommelsen gäller till och med ${day(end, 'sv')}. ${upperFirst(theSv)} behöver komma med på nämndens möte ${day(date, 'sv')}, och då ska underlaget vara klart ${day(memoStop, 'sv')}.`,
    en: `The agreement is in force until ${day(end, 'en')}. ${upperFirst(theEn)} needs to reach the board meeting on ${day(date, 'en')}, so the papers must be ready by ${day(memoStop, 'en')}.`,
  }
}

function readyWords({ date }: NonNullable<GapGuard['meeting']>, end: PlainDate, about: GapMatter): Words {
  const { theSv, theEn } = matters[about]
  return {
    sv: `Överenskommelsen gäller till och med ${day(end, 'sv')}. Underlaget till ${theSv} är klart för nämndens möte ${day(date, 'sv')}.`,
    en: `The agreement is in force until ${day(end, 'en')}. The papers for ${theEn} are ready for the board meeting on ${day(date, 'en')}.`,
  }
}

function noMeetingWords(latest: PlainDate, end: PlainDate, about: GapMatter): Words {
  const { theSv, theEn } = matters[about]
  return {
    sv: `Överenskommelsen gäller till och med ${day(end, 'sv')}. I kalendern finns inget nämndmöte kvar som hinner ta upp ${theSv} senast ${day(latest, 'sv')}. Kom överens om hur ni undviker ett glapp, till exempel med ett extra möte eller en kort förlängning.${laterSv[about]}`,
    en: `The agreement is in force until ${day(end, 'en')}. No board meeting is left in the calendar that can take up ${theEn} by ${day(latest, 'en')}. Agree on how to avoid a gap, for instance an extra meeting or a short extension.${laterEn[about]}`,
  }
}

/** What is decided at the very end can be signed at once where the minutes are. */
const laterSv: Record<GapMatter, string> = {
  finalReport: '',
  renewal: ' Ett senare möte räcker om nämnden justerar protokollet direkt.',
}
const laterEn: Record<GapMatter, string> = {
  finalReport: '',
  renewal: ' A later meeting will do if the board approves its minutes at once.',
}
