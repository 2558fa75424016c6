import { definitions, heading, notice, typedText } from '../../../../documents/blocks.ts'
import type { DocumentModel } from '../../../../documents/model.ts'
import { assessmentPaper } from '../../../../documents/papers/assessment.ts'
import { casePaper } from '../../../../documents/papers/case-head.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { roleLabel } from '../../../../process/rulebook/lookup.ts'
import { expectedOnceDone } from '../../../../process/steps/expected-day.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { caseHead } from '../case-head.ts'
import { conclusionIn } from '../consideration/conclusion-words.ts'
import { findResult } from '../consideration/result.ts'
import { partyNames } from '../turn.ts'
import { otherFormIn } from './other-forms.ts'
import { type Verdict, verdictIn } from './verdict.ts'

/** The authority writes Swedish; the pages and the mail speak the reader's language. */
const language = 'sv'

export type Signed = { verdict: Verdict; director: string; date: PlainDate }

/** The director's letter to the organisation. */
export async function letterOf(db: Db, { partnership, history }: CaseFile, signed: Signed) {
  const { verdict, director, date } = signed
  const head = await caseHead(db, partnership, { date, language })
  const contact = partnership.people.find(({ part, side }) => part === 'contact' && side === 'party')
  const form = verdict.otherForm === null ? null : otherFormIn(language, verdict.otherForm)
  return assessmentPaper({
    ...head,
    to: { organisation: partyNames(partnership, language), contact: contact?.name ?? '' },
    outcome: verdict.outcome,
    reasons: verdict.reasons,
    ...(form !== null && { otherForm: { name: form.name, howToGoOn: `${form.means}\n\n${form.goOn}` } }),
    director: { name: director, title: inLanguage(roleLabel(history.rulebook, 'director'), language) },
    expected: verdict.outcome === 'goOn' ? expectedOnceDone(history.rulebook, 'reviewStarted', date) : null,
  })
}

/** The assessment as it is kept in the registry: what was assessed, why, by whom and on what ground. */
export async function assessmentOf(db: Db, file: CaseFile, signed: Signed): Promise<DocumentModel> {
  const { verdict, director, date } = signed
  const { rulebook } = file.history
  const head = await caseHead(db, file.partnership, { date, language })
  const result = await findResult(db, file)
  const title = inLanguage(roleLabel(rulebook, 'director'), language)
  return casePaper(head, {
    title: `Bedömning: ${file.partnership.title}`,
    kindOfPaper: 'Bedömning',
    blocks: [
      notice('Bedömning', verdictIn(language, verdict)),
      heading('Skäl'),
      ...typedText(verdict.reasons),
      heading('Grund och ansvar'),
      definitions([
        { term: 'Övervägandets slutsats', text: result && conclusionIn(rulebook, result, language) },
        { term: 'Övervägandet överlämnat', text: result && dateInWords(result.on, language) },
        { term: 'Bedömt av', text: `${director}, ${title.toLowerCase()}` },
        { term: 'Dag', text: dateInWords(date, language) },
      ]),
    ],
  })
}
