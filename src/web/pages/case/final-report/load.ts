import type { OwnTexts } from '../../../../domain/body-setting.ts'
import type { ProcessEvent } from '../../../../domain/events.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { canSeeApprovedReport, canSeeReportWork } from '../../../../domain/permissions/permissions-report.ts'
import type { RenewalVoice } from '../../../../domain/renewal.ts'
import type { ReportKey } from '../../../../domain/report.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import { sharedTrack } from '../../../../process/case/tracks.ts'
import { statusOf } from '../../../../process/engine.ts'
import {
  answerByIn,
  type LeftOut,
  leftOutIn,
  type OwedPart,
  wantsReportAnew,
} from '../../../../process/reports/report-parts.ts'
import type {
  FinalReportSection,
  FinalReportTemplate,
} from '../../../../process/rulebook/final-report-schema.ts'
import { finalReportInOwnWords } from '../../../../process/rulebook/own-templates.ts'
import { type RoleTitles, roleTitles } from '../../../../store/bodies/role-titles.ts'
import { listReportWords } from '../../../../store/bodies/template-texts.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { type CaseDocument, listDocuments } from '../../../../store/papers/document.ts'
import { renewalVoicesIn } from '../../../../store/reports/renewal.ts'
import { listReportTexts, type ReportText } from '../../../../store/reports/report-text.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { ownParty } from '../report/party-of.ts'

/** The final report of the newest round that has one, as far as it has come. */
export type FinalReport = {
  file: CaseFile
  template: FinalReportTemplate
  /** The body's own words for the headings of this report and of those that it tells of. */
  words: OwnTexts
  /** The board case; null before anybody has begun. */
  board: BoardCaseStatus | null
  opened: ProcessEvent | null
  texts: readonly ReportText[]
  voices: readonly RenewalVoice[]
  /** Hand-ins and the approval that count: a referral back from the board makes them void. */
  handedIn: readonly { party: Party; event: ProcessEvent | null }[]
  approved: ProcessEvent | null
  /** Parties whose part, or whose word, the report has gone on without. */
  leftOut: Record<OwedPart, readonly LeftOut[]>
  /** Until when the parties have; null when no day holds. */
  answerBy: PlainDate | null
  /** The party that the reader writes for; null for those who read. */
  own: Party | null
  documents: readonly Omit<CaseDocument, 'model'>[]
  titles: RoleTitles
}

export type ReportProps = { at: SignedIn<CaseAt>; report: FinalReport }

/** Throws NotFound where the rulebook that the case keeps has no final report, NotAllowed. */
export async function loadFinalReport(at: SignedIn<CaseAt>): Promise<FinalReport> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  return finalReportOf(at, file)
}

export async function finalReportOf(at: SignedIn, file: CaseFile): Promise<FinalReport> {
  const { partnership, history } = file
  const shipped = history.rulebook.finalReport
  if (shipped === undefined) throw new NotFound()
  const board = newestReport(file)
  const track = board?.track ?? ''
  const events = history.events.filter(({ content }) => content.track === track)
  const approved = sinceReturn(events).findLast(({ type }) => type === 'reportApproved') ?? null
  demandReader(at, file, approved !== null)
  const opened = history.events.find(({ seq }) => seq === board?.openedSeq) ?? null
  const words = await listReportWords(at.db, partnership.lead.bodyId, opened?.recordedAt ?? at.now)
  const texts = board === null ? [] : await listReportTexts(at.db, reportOf(file, board))
  return {
    file,
    template: finalReportInOwnWords(shipped, words),
    words,
    board,
    opened,
    texts,
    voices: board === null ? [] : renewalVoicesIn(events, partnership.parties, track),
    handedIn: board === null ? [] : handInsOf(partnership.parties, sinceReturn(events)),
    approved,
    leftOut: { part: leftOutIn(sinceReturn(events)), stance: leftOutIn(events, 'stance') },
    answerBy: answerByIn(opened === null ? events : [opened, ...events]),
    own: ownParty(at, file),
    documents: await listDocuments(at.db, partnership.id),
    titles: await roleTitles(at.db, partnership),
  }
}

/** The work is read by those who share the case; what is approved by everybody who sees the case. */
function demandReader(at: SignedIn, { partnership: { scope } }: CaseFile, isApproved: boolean): void {
  if (canSeeReportWork(at.actor, scope)) return
  if (!isApproved || !canSeeApprovedReport(at.actor, scope)) throw new NotAllowed()
}

/** The newest round with a final report, else none: an earlier round's report is read among the documents. */
export function newestReport({ history }: Pick<CaseFile, 'history'>): BoardCaseStatus | null {
  const { boardCases, rounds } = statusOf(history)
  const last = boardCases.findLast(({ kind }) => kind === 'finalReport')
  const first = last && sharedTrack({ boardCases }, last)
  const newest = boardCases.find(({ track }) => track === first)
  const inForce = rounds.findLast(({ state }) => ['ACTIVE', 'FINAL_REPORTED'].includes(state))
  return newest !== undefined && (inForce === undefined || newest.round === inForce.track) ? newest : null
}

function sinceReturn(events: readonly ProcessEvent[]): readonly ProcessEvent[] {
  const returned = events.findLast(wantsReportAnew)?.seq ?? 0
  return events.filter(({ seq }) => seq > returned)
}

function handInsOf(parties: readonly Party[], events: readonly ProcessEvent[]) {
  const writing = parties.filter(({ side }) => side !== 'associated')
  const given = events.filter(({ type }) => type === 'reportPartSubmitted')
  return writing.map((party) => {
    const isOnly = writing.filter(({ side }) => side === party.side).length === 1
    const event = given.findLast(({ content, by }) =>
      typeof content.for === 'string' ? content.for === party.id : isOnly && by.side === party.side,
    )
    return { party, event: event ?? null }
  })
}

export function reportOf({ partnership }: CaseFile, { track }: BoardCaseStatus) {
  return { partnershipId: partnership.id, report: keyOf(track) }
}

function keyOf(track: string): ReportKey {
  return `finalReport-${Number(track.split('-').at(-1) ?? 1)}`
}

/** It is being written: opened, and neither approved by the steering group nor with the board. */
export function isOpenToWrite({ board, approved, file }: FinalReport): boolean {
  return board?.state === 'CASE_OPENED' && approved === null && file.status.paused === null
}

/** The reader's own part may be written: also afterwards, where the report has gone on without it. */
export function isOwnOpen(report: FinalReport): boolean {
  const { own, file, handedIn } = report
  if (isOpenToWrite(report)) return true
  const isIn = handedIn.some(({ party, event }) => party.id === own?.id && event !== null)
  return own !== null && file.status.paused === null && !isIn && isLeftOut(report, own)
}

export function isLeftOut({ leftOut }: FinalReport, { id }: Pick<Party, 'id'>): boolean {
  return leftOut.part.some(({ partyId }) => partyId === id)
}

/** The parties that have neither handed in their part nor been left out. */
export function owingIn(report: FinalReport): Party[] {
  return report.handedIn
    .filter(({ party, event }) => event === null && !isLeftOut(report, party))
    .map(({ party }) => party)
}

/** What stands in a section: of a party, or what the parties write together. */
export function textIn(
  { texts }: Pick<FinalReport, 'texts'>,
  { key }: Pick<FinalReportSection, 'key'>,
  partyId: string | null,
): ReportText | null {
  return texts.find(({ heading, party }) => heading === key && (party?.id ?? null) === partyId) ?? null
}

/** Required sections without a text: those written together, and those of the parties named. */
export function unwritten(
  report: FinalReport,
  { parties, together }: { parties: readonly Pick<Party, 'id'>[]; together: boolean },
): FinalReportSection[] {
  const isEmpty = (section: FinalReportSection, partyId: string | null) =>
    (textIn(report, section, partyId)?.text ?? '').trim() === ''
  return report.template.sections.filter((section) => {
    if (!section.required) return false
    if (section.writes === 'together') return together && isEmpty(section, null)
    return section.writes === 'each' && parties.some(({ id }) => isEmpty(section, id))
  })
}
