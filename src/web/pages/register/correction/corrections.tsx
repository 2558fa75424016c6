import { canAnswerCorrection } from '../../../../domain/permissions/permissions-register.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { type Correction, listCorrections } from '../../../../store/register/register-correction.ts'
import { page } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { DayInWords } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

/** Corrections that wait for an answer, then those that have been answered. */
export const get = page(noParams, noQuery, async (at) => {
  const { acting } = at.actor
  if (acting.side !== 'public' || !canAnswerCorrection(at.actor, acting.bodyId)) throw new NotAllowed()
  const corrections = await listCorrections(at.db, acting.bodyId)
  const t = words(at.language)
  return (
    <Page at={at} title={t.listTitle} lead={t.listLead} width="wide">
      {corrections.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <Corrections at={at} corrections={corrections} />
      )}
    </Page>
  )
})

function Corrections({ at, corrections }: { at: SignedIn; corrections: readonly Correction[] }) {
  const t = words(at.language)
  return (
    <Table
      caption={t.listTitle}
      captionHidden
      file={{ at, name: 'rattelser' }}
      rows={corrections}
      columns={[
        {
          title: t.record,
          cell: ({ id, recordName }) => <a href={at.to.register({}, 'rattelser', id)}>{recordName}</a>,
        },
        { title: t.from, cell: ({ fromSide }) => t.sides[fromSide] },
        {
          title: t.received,
          cell: ({ receivedAt }) => <DayInWords at={at} day={dayInStockholm(new Date(receivedAt))} />,
        },
        { title: t.state, cell: ({ answer }) => (answer === null ? t.open : t.outcomes[answer.outcome]) },
      ]}
    />
  )
}
