import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { findReport } from '../../../store/people/accessibility-report.ts'
import { publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { DateWords } from '../../parts/date-words.tsx'
import { Facts } from '../../parts/facts.tsx'
import { reportOfReceipt } from './receipt-address.ts'
import { ReportAnswered, ReportFacts } from './report-view.tsx'
import { words } from './words.ts'

const ReceiptParams = z.object({ token: z.string().max(400) })

/** The report as its sender meets it again: when the answer comes, and the answer. */
export const get = publicPage(ReceiptParams, noQuery, async (at) => {
  const id = reportOfReceipt(at, at.params.token)
  const report = id === null ? null : await findReport(at.db, id)
  if (report === null) throw new NotFound()
  const t = words(at.language).receipt
  const { answer } = report
  return (
    <Page
      at={at}
      of={report.bodyId}
      title={t.title(report.number)}
      lead={answer === null ? t.lead : t.leadAnswered}
    >
      {answer === null && (
        <Facts
          facts={[
            [t.answerBy, <DateWords at={at} day={report.answerBy} />],
            [t.received, dateInWords(report.receivedOn, at.language)],
          ]}
        />
      )}
      {answer === null && report.senderEmail !== null && <p>{t.mailed}</p>}
      {answer !== null && <ReportAnswered at={at} answer={answer} />}
      <ReportFacts at={at} report={report} />
    </Page>
  )
})
