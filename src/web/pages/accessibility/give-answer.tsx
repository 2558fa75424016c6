import { z } from 'zod'
import {
  type AccessibilityReport,
  canAnswerReports,
  canSeeReports,
  reportOutcomes,
} from '../../../domain/accessibility-report.ts'
import { NotAllowed, NotFound } from '../../../domain/thrown.ts'
import { withTransaction } from '../../../store/db.ts'
import { answerReport, findReport } from '../../../store/people/accessibility-report.ts'
import { goTo } from '../../answers/answer.ts'
import type { Entry } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { DueWords } from '../../parts/date-words.tsx'
import { EmailLink } from '../../parts/email-link.tsx'
import { Facts } from '../../parts/facts.tsx'
import { DateField, TextArea } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { AnswerForm } from './form.ts'
import { ReportAnswered, ReportFacts } from './report-view.tsx'
import { tellOfAnswer } from './tell.ts'
import { words } from './words.ts'

const ReportParams = z.object({ report: z.string().max(60) })
type At = SignedIn<z.output<typeof ReportParams>>

export const get = page(ReportParams, noQuery, begunIn(show))
export const post = handler(ReportParams, AnswerForm, keeping({ show, save }))

async function show(at: At, entry: Entry) {
  const report = await ownReport(at)
  const t = words(at.language)
  const title = report.answer === null ? t.give.title(report.number) : t.receipt.title(report.number)
  return (
    <Page at={at} title={title} entry={entry}>
      <Sender at={at} report={report} />
      <ReportFacts at={at} report={report} />
      {report.answer !== null && <ReportAnswered at={at} answer={report.answer} />}
      {report.answer === null && canAnswerReports(at.actor) && (
        <AnswerFields at={at} report={report} entry={entry} />
      )}
    </Page>
  )
}

async function save(at: Saving<z.output<typeof ReportParams>, typeof AnswerForm>) {
  const report = await ownReport(at)
  if (!canAnswerReports(at.actor)) throw new NotAllowed()
  const { outcome, plannedOn, text } = at.form
  const planned = outcome === 'planned' ? plannedOn : null
  await withTransaction(at.db, async (trx) => {
    await answerReport(trx, report.id, {
      outcome,
      text,
      plannedOn: planned,
      by: at.actor.personId,
      at: at.now,
    })
    await tellOfAnswer(at, trx, report, text)
  })
  return goTo(at.to.accessibility('anmalningar'), words(at.language).give.sent)
}

/** Of the reader's own body; anybody else's is not there. */
async function ownReport(at: At): Promise<AccessibilityReport> {
  const report = await findReport(at.db, at.params.report)
  const { acting } = at.actor
  if (report === null || acting.side !== 'public' || acting.bodyId !== report.bodyId) throw new NotFound()
  if (!canSeeReports(at.actor)) throw new NotAllowed()
  return report
}

type Props = { at: At; report: AccessibilityReport }

function Sender({ at, report }: Props) {
  const t = words(at.language).give
  const { senderName, senderEmail } = report
  return (
    <Facts
      facts={[
        [
          t.sender,
          senderEmail === null ? (
            `${senderName} ${t.anonymous}`.trim()
          ) : (
            <>
              {senderName} <EmailLink email={senderEmail} />
            </>
          ),
        ],
        ...(report.answer === null ? [[t.due, <DueWords at={at} due={report.answerBy} />] as const] : []),
      ]}
    />
  )
}

function AnswerFields({ at, report, entry }: Props & { entry: Entry }) {
  const t = words(at.language)
  return (
    <Form at={at} keeps={entry} action={at.to.accessibility('anmalningar', report.id)}>
      <RadioGroup
        entry={entry}
        name="outcome"
        label={t.give.outcome}
        choices={reportOutcomes.map((value) => ({ value, label: t.answer.outcomes[value] }))}
      />
      <DateField
        entry={entry}
        name="plannedOn"
        label={t.give.plannedOn}
        optional={t.form.optional}
        language={at.language}
      />
      <TextArea entry={entry} name="text" label={t.give.text} hint={t.give.textHint} />
      <Actions>
        <Button>{t.give.send}</Button>
      </Actions>
    </Form>
  )
}
