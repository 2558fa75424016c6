import { addMonthsClamped, isAfter, isBefore, type PlainDate } from '../kernel/plain-date.ts'
import type { Words } from './duties-words.ts'
import type { GapGuard } from './gap-guard.ts'

/** From calm to what cannot wait: lugnt, planera nu, bråttom, glapp hotar. */
export const gapLevels = ['calm', 'planNow', 'hurry', 'atRisk'] as const
export type GapLevelId = (typeof gapLevels)[number]

/** How near a gap is; `months` says which of the months of warning (12, 9, 6) was passed last. */
export type GapLevel =
  | { readonly level: 'calm'; readonly words: Words }
  | { readonly level: 'planNow'; readonly months: 12 | 9; readonly words: Words }
  | { readonly level: 'hurry'; readonly months: 6; readonly words: Words }
  | { readonly level: 'atRisk'; readonly words: Words }

/** What the board still has to take up: the final report, or what comes after it. */
export type GapMatter = 'finalReport' | 'renewal'

type Question = { guard: GapGuard; end: PlainDate; asOf: PlainDate; about?: GapMatter }

/**
 * How near a gap is on the day `asOf`, in words that both parties can read. `atRisk` when less than three months remain,
 * or when twelve or less remain and no board meeting can be reached. Earlier than that a missing meeting only means that
 * the board has not set its days yet. Source: the months are our proposal.
 */
export function gapLevel({ guard, end, asOf, about = 'finalReport' }: Question): GapLevel {
  const reached = (months: number) => !isBefore(asOf, addMonthsClamped(end, -months))
  if (!reached(12)) return { level: 'calm', words: calmWords(end) }
  if (guard.meeting === null) return { level: 'atRisk', words: noMeetingWords(guard.latest, end, about) }
  const words = meetingWords(guard.meeting, end, about)
  if (isAfter(asOf, addMonthsClamped(end, -3))) return { level: 'atRisk', words }
  if (reached(6)) return { level: 'hurry', months: 6, words }
  return { level: 'planNow', months: reached(9) ? 9 : 12, words }
}

const matters: Record<GapMatter, { theSv: string; theEn: string }> = {
  finalReport: { theSv: 'slutrapporten', theEn: 'the final report' },
  renewal: { theSv: 'den nya överenskommelsen', theEn: 'the new agreement' },
}

function calmWords(end: PlainDate): Words {
  return {
    sv: `Överenskommelsen gäller till och med ${end}. Det är mer än tolv månader kvar.`,
    en: `The agreement is in force until ${end}. More than twelve months remain.`,
  }
}

function meetingWords(
  { date, memoStop }: NonNullable<GapGuard['meeting']>,
  end: PlainDate,
  about: GapMatter,
): Words {
  const { theSv, theEn } = matters[about]
  return {
    sv: `Överenskommelsen gäller till och med ${end}. ${upperFirst(theSv)} behöver komma med på nämndens möte ${date}, och då ska underlaget vara klart ${memoStop}.`,
    en: `The agreement is in force until ${end}. ${upperFirst(theEn)} needs to reach the board meeting on ${date}, so the papers must be ready by ${memoStop}.`,
  }
}

function noMeetingWords(latest: PlainDate, end: PlainDate, about: GapMatter): Words {
  const { theSv, theEn } = matters[about]
  return {
    sv: `Överenskommelsen gäller till och med ${end}. I kalendern finns inget nämndmöte kvar som hinner ta upp ${theSv} senast ${latest}. Kom överens om hur ni undviker ett glapp, till exempel med ett extra möte eller en kort förlängning.`,
    en: `The agreement is in force until ${end}. No board meeting is left in the calendar that can take up ${theEn} by ${latest}. Agree on how to avoid a gap, for instance an extra meeting or a short extension.`,
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
