import type { DocumentModel } from '../../../../documents/model.ts'
import { finalReportPaper } from '../../../../documents/papers/final-report.ts'
import type { ReportSection, ReportVoice } from '../../../../documents/papers/report.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { canonicalJson } from '../../../../kernel/canonical-json.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import type { FinalReportSection } from '../../../../process/rulebook/final-report-schema.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { loadShown } from './facts.ts'
import { type FinalReport, textIn } from './load.ts'

/** The authority's papers are in Swedish, as what the parties write in them. */
const language = 'sv'

type Whose = {
  /** One party's part of the report, instead of the whole. */
  party?: Party
  approval?: { heldOn: string; byName: string }
}

/** The whole report as it stands, or one party's part of it. */
export async function reportModel(
  at: SignedIn,
  report: FinalReport,
  { party, approval }: Whose = {},
): Promise<DocumentModel> {
  const { file, template } = report
  const head = await caseHead(at.db, file.partnership, { date: at.today, language })
  const shown = await loadShown(at, report, language)
  const sections = template.sections
    .filter(({ writes }) => party === undefined || writes === 'each')
    .map(
      (section): ReportSection => ({
        heading: inLanguage(section.heading, language),
        facts: party === undefined ? shown(section.shows) : [],
        voices: voicesOf(report, section, party),
      }),
    )
  return finalReportPaper({
    ...head,
    sections,
    absent: party === undefined ? absentIn(report) : [],
    party: party?.name ?? null,
    handedInBy: party === undefined ? null : at.actor.name,
    approval: approval ?? null,
  })
}

/** Whose part is missing, as nobody has handed it in since. */
function absentIn({ leftOut, handedIn }: FinalReport) {
  return leftOut.part.flatMap(({ partyId, on }) => {
    const found = handedIn.find(({ party }) => party.id === partyId)
    return found?.event === null ? [{ name: found.party.name, on }] : []
  })
}

/** Every party alike: who has written nothing is named too. */
function voicesOf(report: FinalReport, section: FinalReportSection, only?: Party): ReportVoice[] {
  if (section.writes === 'none') return []
  if (section.writes === 'together') {
    const text = textIn(report, section, null)?.text ?? ''
    return text === '' ? [] : [{ by: '', choice: '', text }]
  }
  return report.handedIn
    .filter(({ party }) => only === undefined || party.id === only.id)
    .map(({ party }) => ({
      by: only === undefined ? party.name : '',
      choice: '',
      text: textIn(report, section, party.id)?.text ?? '',
    }))
}

/** What somebody has read: recording something else is refused. */
export function fingerprintOf(model: DocumentModel): string {
  return digestOf(canonicalJson(model))
}
