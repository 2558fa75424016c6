import { canWriteReportOf, canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import type { FinalReportSection } from '../../../../process/rulebook/final-report-schema.ts'
import type { ReportHeading } from '../../../../process/rulebook/report-schema.ts'
import { listReportVersions } from '../../../../store/reports/report-text.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Desk, orderIn } from '../report/desk.ts'
import { writingPages } from '../report/writing.tsx'
import { loadShown } from './facts.ts'
import { isOpenToWrite, isOwnOpen, loadFinalReport, reportOf } from './load.ts'
import { type SectionAt, SectionParams } from './params.ts'
import { words } from './words.ts'

/** Writing in one section of the final report: one's own party's part, or what the parties write together. */
const pages = writingPages(SectionParams, desk)
export const get = pages.get
export const post = pages.post
export const draft = pages.draft

async function desk(at: SignedIn<SectionAt>): Promise<Desk> {
  const report = await loadFinalReport(at)
  const { file, board, template, own } = report
  const section = template.sections.find(({ key }) => key === at.params.section)
  if (board === null || section === undefined || section.writes === 'none') throw new NotFound()
  const { scope, number } = file.partnership
  const isTogether = section.writes === 'together'
  const mayWrite = isTogether ? canWriteTogether : own && canWriteReportOf(own)
  if (!mayWrite?.(at.actor, scope)) throw new NotAllowed()
  const partyId = isTogether ? null : (own?.id ?? null)
  const place = { ...reportOf(file, board), partyId, heading: section.key }
  const here = (...more: string[]) => at.to.inCase(number, 'slutrapport', ...more)
  const { order, after } = orderIn(
    template.sections.filter(({ writes }) => writes === section.writes),
    section,
  )
  const isIn = report.handedIn.some(({ party, event }) => party.id === own?.id && event !== null)
  const last = isTogether || isIn ? null : here('del')
  return {
    file,
    place,
    heading: headingOf(section),
    versions: await listReportVersions(at.db, place),
    facts: (await loadShown(at, report, at.language))(section.shows),
    whose: isTogether ? '' : (own?.name ?? ''),
    address: here('avsnitt', section.key),
    back: here(),
    order,
    next: after === undefined ? last : here('avsnitt', after.key),
    closed: (isTogether ? isOpenToWrite(report) : isOwnOpen(report)) ? null : words(at.language).notOpen,
  }
}

function headingOf({ key, heading, help, writes, required }: FinalReportSection): ReportHeading {
  const by = writes === 'each' ? 'each' : 'together'
  return { key, heading, help: help ?? heading, by, required, fills: [], choices: [], source: '' }
}
