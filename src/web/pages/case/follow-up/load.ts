import { z } from 'zod'
import type { ReportFacts } from '../../../../documents/papers/report-facts.ts'
import type { ProcessEvent } from '../../../../domain/events.ts'
import { canSeeApprovedReport, canSeeReportWork } from '../../../../domain/permissions/permissions-report.ts'
import type { FollowUp } from '../../../../domain/report.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { earliest, isBefore, latest, type PlainDate, plainDate } from '../../../../kernel/plain-date.ts'
import { agreementsOf } from '../../../../process/agreement/agreement.ts'
import { aimedDuty } from '../../../../process/board/day-to-keep.ts'
import type { Calendars } from '../../../../process/board/gap-watch.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import { type Duty, duties } from '../../../../process/duties/duties.ts'
import { reportTemplate } from '../../../../process/reports/report-template.ts'
import { reportInOwnWords } from '../../../../process/rulebook/own-templates.ts'
import type { ReportTemplate } from '../../../../process/rulebook/report-schema.ts'
import { listReportWords } from '../../../../store/bodies/template-texts.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { listCalendars } from '../../../../store/case/timetable.ts'
import { listFollowUps } from '../../../../store/reports/report.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { loadFacts } from '../report/facts.ts'
import { ownParty, type WritingParty, writingParties } from '../report/party-of.ts'
import type { Span } from '../report/span.ts'

export const YearParams = CaseParams.extend({ year: z.coerce.number().int().min(2000).max(2200) })
export type YearAt = z.output<typeof YearParams>

/** What is known of the follow-up of one year. */
export type Year = {
  year: number
  duty: Duty | null
  followUp: FollowUp | null
  status: BoardCaseStatus | null
  deferral: ProcessEvent | null
  /** It may be begun now; before that day it is too early. */
  mayBeginFrom: PlainDate | null
}

export type FollowUps = {
  file: CaseFile
  template: ReportTemplate
  /** The oldest first. */
  years: readonly Year[]
}

/** Throws NotFound also where the rulebook that the case keeps has no template. */
export async function loadFollowUps(at: SignedIn<CaseAt>): Promise<FollowUps> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const template = reportTemplate(file.history.rulebook, 'followUp')
  if (template === null) throw new NotFound()
  const { scope } = file.partnership
  const all = await listFollowUps(at.db, file.partnership.id)
  const readable = all.filter(
    ({ approvedOn, documentId }) =>
      canSeeReportWork(at.actor, scope) ||
      (canSeeApprovedReport(at.actor, scope) && (approvedOn !== null || documentId !== null)),
  )
  if (!canSeeReportWork(at.actor, scope) && readable.length === 0) throw new NotAllowed()
  const calendars = await listCalendars(at.db, file.partnership)
  return { file, template, years: yearsOf(at, { file, calendars }, readable) }
}

function yearsOf(
  at: SignedIn,
  { file, calendars }: { file: CaseFile; calendars: Calendars },
  followUps: readonly FollowUp[],
): Year[] {
  const { history, status } = file
  const due = duties(history, at.today).filter(({ id }) => id === 'follow-up')
  const deferrals = history.events.filter(({ type }) => type === 'followUpDeferred')
  const known = [
    ...due.map(({ year }) => year),
    ...followUps.map(({ year }) => year),
    ...deferrals.map(({ content }) => Number(content.year)),
  ].filter((year) => year !== undefined)
  return [...new Set(known)]
    .toSorted((a, b) => a - b)
    .map((year) => {
      const duty = due.find((one) => one.year === year) ?? null
      const followUp = followUps.find((one) => one.year === year) ?? null
      return {
        year,
        duty: duty && aimedDuty(duty, { history, calendars, today: at.today }),
        followUp,
        status: status.boardCases.find(({ track }) => track === followUp?.track) ?? null,
        deferral: deferrals.find(({ content }) => Number(content.year) === year) ?? null,
        mayBeginFrom: duty === null ? null : beginsOn(duty),
      }
    })
}

/** From the first day that people are told of it, which is before its window opens. */
function beginsOn({ alerts, from }: Duty): PlainDate | null {
  const [first] = alerts
  if (from === undefined) return first ?? null
  return first === undefined ? from : earliest(first, from)
}

export type OneFollowUp = FollowUps & {
  followUp: FollowUp
  status: BoardCaseStatus
  /** The days of the year that are in force: what the report is about. */
  span: Span
  parties: readonly WritingParty[]
  /** The party that the reader writes for. */
  own: WritingParty | null
  /** Texts may be changed: the steering group has not approved this edition. */
  open: boolean
  /** The reader's own part may be written: also afterwards, where the report has gone on without it. */
  ownOpen: boolean
}

export type OneProps = { at: SignedIn<YearAt>; one: OneFollowUp }

/** The follow-up of one year that has been begun. Throws NotFound. */
export async function loadFollowUp(at: SignedIn<YearAt>): Promise<OneFollowUp> {
  const loaded = await loadFollowUps(at)
  const found = loaded.years.find(({ year }) => year === at.params.year)
  if (found === undefined || found.followUp === null || found.status === null) throw new NotFound()
  const { followUp, status } = found
  const begun = loaded.file.history.events.find(({ seq }) => seq === status.openedSeq)
  const template = await templateFor(at, loaded, begun)
  const own = ownParty(at, loaded.file)
  const isPaused = loaded.file.status.paused !== null
  const open = status.state === 'CASE_OPENED' && followUp.approval === null && !isPaused
  return {
    ...loaded,
    template,
    followUp,
    status,
    span: spanOf(loaded.file, followUp.year),
    parties: writingParties(loaded.file),
    own,
    open,
    ownOpen: open || (!isPaused && own !== null && isStillOwed(followUp, own)),
  }
}

/** In the words that the body had in use when the follow-up was begun. */
async function templateFor(
  { db, now }: SignedIn,
  { file: { partnership }, template }: FollowUps,
  begun: ProcessEvent | undefined,
): Promise<ReportTemplate> {
  const words = await listReportWords(db, partnership.lead.bodyId, begun?.recordedAt ?? now)
  return reportInOwnWords(template, words)
}

/** The report has gone on without this party, and its part has not come since. */
function isStillOwed({ leftOut, handedIn }: FollowUp, { id }: WritingParty): boolean {
  const isOf = ({ partyId }: { partyId: string }) => partyId === id
  return leftOut.some(isOf) && !handedIn.some(isOf)
}

export function factsOf(at: SignedIn, { file, span }: OneFollowUp): Promise<ReportFacts> {
  return loadFacts(at.db, file, { span, today: at.today, language: at.language })
}

/** The part of a calendar year that an agreement is in force. */
function spanOf({ history }: CaseFile, year: number): Span {
  const [first, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)]
  const inForce = agreementsOf(history).filter(
    ({ start, end }) => !isBefore(last, start) && !isBefore(end, first),
  )
  const [agreement, ...more] = inForce
  if (agreement === undefined) return { from: first, to: last }
  const end = latest(agreement.end, ...more.map((one) => one.end))
  return { from: latest(first, agreement.start), to: earliest(last, end) }
}
