import { addWorkingDays } from '../kernel/calendar.ts'
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts'
import type { Actor, PublicBodyId } from './actor.ts'
import type { Language } from './text.ts'

export const reportKinds = ['deficiency', 'otherFormat'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What came of it: put right, planned, sent in the form that was asked for, or not done, with the reason. */
export const reportOutcomes = ['fixed', 'planned', 'sent', 'notFixed'] as const
export type ReportOutcome = (typeof reportOutcomes)[number]

/** Something that somebody could not use, or wants in another form. */
export type AccessibilityReport = {
  id: string
  bodyId: PublicBodyId
  bodyName: string
  number: string
  kind: ReportKind
  page: string
  what: string
  format: string
  senderName: string
  senderEmail: string | null
  language: Language
  receivedOn: PlainDate
  answerBy: PlainDate
  answer: ReportAnswer | null
}

export type ReportAnswer = {
  outcome: ReportOutcome
  text: string
  plannedOn: PlainDate | null
  on: PlainDate
  by: string
}

/** The last day for an answer. The law sets no number of days that we have been able to check; ten is our own. */
export function answerDay(receivedOn: PlainDate): PlainDate {
  return addWorkingDays(receivedOn, 10)
}

/** The newest day on which people are reminded of it: three days before, on the last day, then each week that it is late. */
export function answerReminderDay(answerBy: PlainDate, today: PlainDate): PlainDate | null {
  const late = daysBetween(answerBy, today)
  if (late > 0) return addDays(answerBy, 1 + Math.floor((late - 1) / 7) * 7)
  if (late === 0) return answerBy
  return late >= -3 ? addDays(answerBy, -3) : null
}

/** Those who answer for a public body, each for their own. */
export function canAnswerReports({ acting }: Actor): boolean {
  return acting.side === 'public' && ['staffUnit', 'registrar', 'admin'].includes(acting.role)
}

/** Auditors read what was answered, and when. */
export function canSeeReports(actor: Actor): boolean {
  return canAnswerReports(actor) || actor.acting.role === 'auditor'
}
