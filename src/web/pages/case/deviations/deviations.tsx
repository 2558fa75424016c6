import type { Deviation } from '../../../../store/reports/deviation.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Day, DueWords } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { ListFiles } from '../../../parts/list-files.tsx'
import { Table } from '../../../parts/table.tsx'
import { CasePage } from '../case-page.tsx'
import { type At, loadDeviations } from './load.ts'
import { words } from './words.ts'

/** What does not go as planned, with what is done about it and by whom, for both sides. */
export const get = page(CaseParams, noQuery, async (at) => {
  const t = words(at.language)
  const { file, deviations, mayWrite } = await loadDeviations(at)
  const { partnership } = file
  const open = deviations.filter(({ closedOn }) => closedOn === null)
  const closed = deviations.filter(({ closedOn }) => closedOn !== null)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} width="wide">
      {mayWrite && (
        <Actions>
          <ButtonLink href={at.to.inCase(partnership.number, 'avvikelser', 'ny')}>{t.add}</ButtonLink>
        </Actions>
      )}
      {deviations.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {open.length > 0 && (
        <Section title={t.open} id="oppna">
          <Rows at={at} rows={open} mayWrite={mayWrite} />
        </Section>
      )}
      {closed.length > 0 && (
        <Details summary={t.closed(closed.length)}>
          <Rows at={at} rows={closed} mayWrite={mayWrite} />
        </Details>
      )}
      {deviations.length > 0 && (
        <ListFiles
          words={t.download}
          href={(kind) => at.to.inCase(partnership.number, 'avvikelser', 'fil', kind)}
        />
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'gruppmoten')}>{t.toMeetings}</a>
      </p>
    </CasePage>
  )
})

function Rows({ at, rows, mayWrite }: { at: At; rows: readonly Deviation[]; mayWrite: boolean }) {
  const t = words(at.language)
  const link = ({ id }: Deviation) => at.to.inCase(at.params.number, 'avvikelser', id)
  return (
    <Table
      caption={t.title}
      captionHidden
      rows={rows}
      columns={[
        {
          title: t.text,
          cell: (row) => (mayWrite ? <a href={link(row)}>{row.text}</a> : row.text),
        },
        { title: t.kind, cell: ({ kind }) => t.kindShort[kind] },
        { title: t.measure, cell: ({ measure }) => measure },
        { title: t.ownerShort, cell: ({ owner }) => owner },
        {
          title: t.by,
          cell: ({ by, closedOn, outcome }) =>
            closedOn !== null ? (
              <>
                {t.closedOn} <Day day={closedOn} />: {outcome}
              </>
            ) : by === null ? (
              '–'
            ) : (
              <DueWords at={at} due={by} />
            ),
        },
      ]}
    />
  )
}
