import { addMonthsClamped, isAfter, isBefore, type PlainDate } from '../kernel/plain-date.ts'
import type { Words } from './duties-words.ts'
import type { GapGuard } from './gap-guard.ts'

/** How near a gap is. `planNow` says which of the months of warning (12, 9, 6) was passed last. */
export type GapLevel =
  | { readonly level: 'calm'; readonly words: Words }
  | { readonly level: 'planNow'; readonly months: 12 | 9 | 6; readonly words: Words }
  | { readonly level: 'urgent'; readonly words: Words }

/**
 * How near a gap is on the day `asOf`, in words that both parties can read. `urgent` when less than three months remain, or
 * when twelve or less remain and no board meeting can be reached. Earlier than that a missing meeting only means that the
 * board has not set its days yet. Source: the months are our proposal.
 */
export function gapLevel({
  guard,
  end,
  asOf,
}: {
  guard: GapGuard
  end: PlainDate
  asOf: PlainDate
}): GapLevel {
  const reached = (months: number) => !isBefore(asOf, addMonthsClamped(end, -months))
  if (!reached(12)) return { level: 'calm', words: calmWords(end) }
  if (guard.meeting === null) return { level: 'urgent', words: noMeetingWords(guard.latest, end) }
  const words = meetingWords(guard.meeting, end)
  if (isAfter(asOf, addMonthsClamped(end, -3))) return { level: 'urgent', words }
  return { level: 'planNow', months: reached(6) ? 6 : reached(9) ? 9 : 12, words }
}

function calmWords(end: PlainDate): Words {
  return {
    sv: `Överenskommelsen gäller till och med ${end}. Det är mer än tolv månader kvar.`,
    en: `The agreement is in force until ${end}. More than twelve months remain.`,
  }
}

function meetingWords({ date, memoStop }: NonNullable<GapGuard['meeting']>, end: PlainDate): Words {
  return {
    sv: `Överenskommelsen gäller till och med ${end}. Slutrapporten behöver komma med på nämndens möte ${date}, och då ska underlaget vara klart ${memoStop}.`,
    en: `The agreement is in force until ${end}. The final report needs to reach the board meeting on ${date}, so the papers must be ready by ${memoStop}.`,
  }
}

function noMeetingWords(latest: PlainDate, end: PlainDate): Words {
  return {
    sv: `Överenskommelsen gäller till och med ${end}. I kalendern finns inget nämndmöte kvar som hinner ta upp slutrapporten senast ${latest}. Kom överens om hur ni undviker ett glapp, till exempel med ett extra möte eller en kort förlängning.`,
    en: `The agreement is in force until ${end}. No board meeting is left in the calendar that can take up the final report by ${latest}. Agree on how to avoid a gap, for instance an extra meeting or a short extension.`,
  }
}
