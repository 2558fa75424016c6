import type { DocumentModel } from '../../../../documents/model.ts'
import { followUpPaper } from '../../../../documents/papers/follow-up.ts'
import type { JointAssessment, ReportPart } from '../../../../domain/report.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { ownHeadings } from '../../../../process/reports/report-template.ts'
import type { Db } from '../../../../store/db.ts'
import { followUpKey } from '../../../../store/reports/report.ts'
import { listReportTexts } from '../../../../store/reports/report-text.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { loadFacts } from '../report/facts.ts'
import type { WritingParty } from '../report/party-of.ts'
import { sectionsOf } from '../report/sections.ts'
import { assessmentWords } from '../report/words.ts'
import type { OneFollowUp } from './load.ts'

/** The authority writes Swedish. */
const language = 'sv'

export type Approving = { meeting: string; heldOn: PlainDate; assessment: JointAssessment; reasons: string }

/** The whole report as it stands in the database just now. */
export async function reportModel(
  at: SignedIn,
  db: Db,
  one: OneFollowUp,
  approving: Approving | null,
): Promise<DocumentModel> {
  const { template, followUp } = one
  return followUpPaper({
    ...(await commonTo(at, db, one)),
    sections: sectionsOf(
      { headings: template.headings, facts: await facts(at, db, one), parts: await partsNow(db, one) },
      language,
    ),
    approval: approving && {
      ...approving,
      assessment: assessmentWords(language)[approving.assessment],
      against: approving.assessment === 'notGoOn',
      byName: at.actor.name,
    },
    edition: followUp.edition,
    measures: followUp.measures,
    absent: absentIn(one),
    party: null,
  })
}

/** One party's part, with what it says itself alone. */
export async function partModel(
  at: SignedIn,
  db: Db,
  { one, party, note }: { one: OneFollowUp; party: WritingParty; note: string },
): Promise<DocumentModel> {
  const parts = (await partsNow(db, one)).filter((part) => part.party?.id === party.id)
  const headings = ownHeadings(one.template, party.side)
  const sections = sectionsOf({ headings, facts: await facts(at, db, one), parts }, language)
  const later =
    note === ''
      ? []
      : [{ heading: 'Resultat- och balansräkning', facts: [], voices: [{ by: '', choice: '', text: note }] }]
  return followUpPaper({
    ...(await commonTo(at, db, one)),
    sections: [...sections.map((section) => ({ ...section, facts: [] })), ...later],
    approval: null,
    absent: [],
    edition: 1,
    measures: '',
    party: party.name,
    handedInBy: at.actor.name,
  })
}

function absentIn({ followUp, parties }: OneFollowUp) {
  return followUp.leftOut
    .filter(({ partyId }) => !followUp.handedIn.some((given) => given.partyId === partyId))
    .map(({ partyId, on }) => ({ name: parties.find(({ id }) => id === partyId)?.name ?? '', on }))
}

async function commonTo(at: SignedIn, db: Db, { file, followUp, span }: OneFollowUp) {
  const head = await caseHead(db, file.partnership, { date: at.today, language })
  return { ...head, year: followUp.year, period: span }
}

function facts({ today }: SignedIn, db: Db, { file, span }: OneFollowUp) {
  return loadFacts(db, file, { span, today, language })
}

export function partsNow(db: Db, { file, followUp }: OneFollowUp): Promise<ReportPart[]> {
  return listReportTexts(db, { partnershipId: file.partnership.id, report: followUpKey(followUp.year) })
}
