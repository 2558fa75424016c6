import type { DocumentModel } from '../../../../documents/model.ts'
import { evaluationPaper } from '../../../../documents/papers/evaluation.ts'
import type { ReportParty } from '../../../../domain/report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ownHeadings } from '../../../../process/reports/report-template.ts'
import type { Db } from '../../../../store/db.ts'
import { listLessons } from '../../../../store/reports/lesson.ts'
import { listReportTexts } from '../../../../store/reports/report-text.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { sectionsOf } from '../report/sections.ts'
import { factsOf, handedInBy, type LoadedEvaluation, leftOutOf } from './load.ts'

/** The authority writes Swedish. */
const language = 'sv'

type OwnAnswers = {
  loaded: LoadedEvaluation
  party: ReportParty & { side: 'public' | 'party' }
  by: string
  /** They came when those of the others could be read. */
  afterwards: boolean
}

/** One party's own answers, as they were handed in. */
export async function ownModel(
  at: SignedIn,
  db: Db,
  { loaded, party, by, afterwards }: OwnAnswers,
): Promise<DocumentModel> {
  const { file, template, report } = loaded
  const which = { partnershipId: file.partnership.id, report }
  const parts = await listReportTexts(db, which, { partyId: party.id })
  const headings = ownHeadings(template, party.side).map((heading) => ({ ...heading, fills: [] }))
  const head = await caseHead(db, file.partnership, { date: at.today, language })
  const facts = await factsOf(at, loaded, language)
  return evaluationPaper({
    ...head,
    party: party.name,
    sections: sectionsOf({ headings, facts, parts }, language).map((section) => ({
      ...section,
      voices: section.voices.map((voice) => ({ ...voice, by: '' })),
    })),
    absent: [],
    lessons: [],
    by,
    afterwards,
  })
}

/** The compiled evaluation as it stands in the database just now: every voice beside the joint one. */
export async function evaluationModel(
  at: SignedIn,
  db: Db,
  loaded: LoadedEvaluation,
): Promise<DocumentModel> {
  const { file, template, report } = loaded
  const { id } = file.partnership
  const all = await listReportTexts(db, { partnershipId: id, report })
  const parts = all.filter(({ party }) => party === null || handedInBy(loaded, party) !== null)
  const named = parts.map((part) => (part.party === null ? { ...part, party: together } : part))
  const head = await caseHead(db, file.partnership, { date: at.today, language })
  const lessons = await listLessons(db, id)
  return evaluationPaper({
    ...head,
    party: null,
    sections: sectionsOf(
      { headings: template.headings, facts: await factsOf(at, loaded, language), parts: named },
      language,
    ),
    lessons: lessons.map(({ text, tags }) => ({ text, tags: tags.map((tag) => tagName(loaded, tag)) })),
    absent: loaded.parties.flatMap((party) => {
      const left = handedInBy(loaded, party) === null ? leftOutOf(loaded, party) : null
      return left === null ? [] : [{ name: party.name, on: left.on }]
    }),
    by: at.actor.name,
    afterwards: false,
  })
}

const together: ReportParty = { id: 'together', name: 'Tillsammans', side: 'public' }

function tagName({ template }: LoadedEvaluation, id: string): string {
  const found = template.tags.find((tag) => tag.id === id)
  return found === undefined ? id : inLanguage(found.label, language)
}
