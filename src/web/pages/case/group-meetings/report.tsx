import { z } from 'zod'
import { workingReportPaper } from '../../../../documents/papers/working-report.ts'
import { canWorkInGroups } from '../../../../domain/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { stepOf, whyNot } from '../../../../process/engine.ts'
import { makerOf } from '../../../../store/case-file.ts'
import { recordStep } from '../../../../store/steps.ts'
import { goTo, refused } from '../../../answer.ts'
import { type Entry, form } from '../../../form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { type At, loadGroupMeetings } from './load.ts'
import { prefilled, reportParts } from './report-fill.ts'
import { words } from './words.ts'

const ReportForm = form(words, (t, field) =>
  z.object({
    work: field.text(t.workMissing, 10_000),
    decided: field.optionalText(10_000),
    risks: field.optionalText(10_000),
    questions: field.optionalText(5000),
  }),
)

/** The working group's written report to the steering group, filled in beforehand with what has happened since the last. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ReportForm, { show, save: (at) => tryAgain(() => save(at)) })

const step = 'give-working-report'

async function load(at: At) {
  const loaded = await loadGroupMeetings(at)
  const { partnership, history } = loaded.file
  if (!canWorkInGroups(at.actor, partnership.scope)) throw new NotAllowed()
  return { loaded, reason: whyNot(history, step, makerOf(at.actor), at.today) }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { loaded, reason } = await load(at)
  const { partnership } = loaded.file
  const kept = prefilled(loaded, at.language)
  const lead = reason === null ? t.reportLead : inLanguage(reason, at.language)
  const optional = partWords(at.language).optional
  return (
    <CasePage at={at} partnership={partnership} title={t.reportTitle} lead={lead} entry={entry}>
      {reason === null && (
        <Form at={at} action={at.to.inCase(partnership.number, 'gruppmoten', 'rapport')}>
          {reportParts.map((part) => (
            <TextArea
              entry={entry}
              name={part}
              label={t.reportParts[part]}
              value={kept[part]}
              rows={part === 'questions' ? 3 : 6}
              {...(part !== 'work' && { optional })}
            />
          ))}
          <Actions>
            <Button>{t.reportSend}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'gruppmoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ReportForm>) {
  const { loaded } = await load(at)
  const { partnership, history } = loaded.file
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const parts = reportParts.map((part) => ({ title: words('sv').reportParts[part], text: at.form[part] }))
  const model = workingReportPaper({ ...head, parts, writtenBy: at.actor.name })
  const asked = { step, by: at.actor, on: at.today, at: at.now }
  const outcome = await recordStep(at.db, loaded.file, asked, async (inCase) => {
    const title = inLanguage(stepOf(history.rulebook, step)?.document?.title ?? { sv: model.title }, 'sv')
    const createdBy = at.actor.personId
    const { id, number } = inCase.document({ kind: 'workingReport', title, model, shared: true, createdBy })
    const entry = { correspondent: partnership.lead.boardName, subject: model.title, documentId: id }
    inCase.register({ direction: 'drawn_up', on: at.today, ...entry })
    const steering = loaded.members.filter(({ group, until }) => group === 'steering' && until === null)
    const personIds = steering.map(({ personId }) => personId).filter((one) => one !== createdBy)
    inCase.notify({ personIds, kind: 'workingReportGiven', params: { by: at.actor.name, document: number } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'gruppmoten'), words(at.language).reported)
}
