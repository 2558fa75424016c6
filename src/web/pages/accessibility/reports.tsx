import { canSeeReports } from '../../../domain/accessibility-report.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { listReports } from '../../../store/people/accessibility-report.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Day, DueWords } from '../../parts/date-words.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Table } from '../../parts/table.tsx'
import { words } from './words.ts'

/** What people have reported to the reader's own body, the one to answer first on top. */
export const get = page(noParams, noQuery, async (at) => {
  const { acting } = at.actor
  if (!canSeeReports(at.actor) || acting.side !== 'public') throw new NotAllowed()
  const reports = await listReports(at.db, acting.bodyId)
  const t = words(at.language)
  return (
    <Page at={at} title={t.list.title} lead={t.list.lead} width="wide">
      {reports.length === 0 ? (
        <EmptyState title={t.list.emptyTitle}>{t.list.empty}</EmptyState>
      ) : (
        <Table
          caption={t.list.caption}
          file={{ at, name: 'anmalningar' }}
          rows={reports}
          columns={[
            {
              title: t.list.number,
              cell: ({ id, number }) => <a href={at.to.accessibility('anmalningar', id)}>{number}</a>,
            },
            { title: t.list.what, cell: ({ kind, page: about }) => `${t.form.kinds[kind]}: ${about}` },
            { title: t.list.received, cell: ({ receivedOn }) => <Day day={receivedOn} /> },
            {
              title: t.list.due,
              inFile: [
                { title: t.list.due, cell: ({ answerBy }) => answerBy },
                { title: t.list.answeredOn, cell: ({ answer }) => answer?.on ?? '' },
              ],
              cell: ({ answer, answerBy }) =>
                answer === null ? <DueWords at={at} due={answerBy} /> : t.list.answered(answer.on),
            },
          ]}
        />
      )}
    </Page>
  )
})
