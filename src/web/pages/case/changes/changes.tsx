import { isOpenChange } from '../../../../domain/change.ts'
import { canProposeChange } from '../../../../domain/permissions/permissions-steering.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { CasePage } from '../case-page.tsx'
import { whyNotToday } from '../why-not.ts'
import { type At, type Changes, loadChanges } from './load.ts'
import { classLabel, OutcomeTag } from './parts.tsx'
import { words } from './words.ts'

/** What has been proposed to change, by whom, who decides, and what came of it. */
export const get = page(CaseParams, noQuery, async (at) => {
  const t = words(at.language)
  const loaded = await loadChanges(at)
  const { partnership, history } = loaded.file
  const may =
    canProposeChange(at.actor, partnership.scope) && whyNotToday(at, history, 'propose-change') === null
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} width="wide">
      {may && (
        <Actions>
          <ButtonLink href={at.to.inCase(partnership.number, 'andringar', 'forslag')}>{t.propose}</ButtonLink>
        </Actions>
      )}
      {loaded.changes.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      <List at={at} loaded={loaded} title={t.open} open />
      <List at={at} loaded={loaded} title={t.over} open={false} />
      <p>
        <a href={at.to.inCase(partnership.number, 'gruppmoten')}>{t.toMeetings}</a>
      </p>
    </CasePage>
  )
})

type ListProps = { at: At; loaded: Changes; title: string; open: boolean }

function List({ at, loaded, title, open }: ListProps) {
  const t = words(at.language)
  const rows = loaded.changes.filter((change) => isOpenChange(change) === open)
  const { number } = loaded.file.partnership
  if (rows.length === 0) return null
  return (
    <Section title={title} id={open ? 'oppna' : 'avslutade'}>
      <Table
        caption={title}
        captionHidden
        file={{ at, name: `${open ? 'oppna' : 'avslutade'}` }}
        rows={rows}
        columns={[
          {
            title: t.proposal,
            cell: ({ id, text }) => <a href={at.to.inCase(number, 'andringar', String(id))}>{text}</a>,
          },
          {
            title: t.proposedBy,
            cell: ({ proposedByName, proposedBy }) => t.byWhom(proposedByName, t.sides[proposedBy]),
          },
          { title: t.day, cell: ({ on }) => <Day day={on} /> },
          { title: t.kind, cell: (change) => classLabel(at, loaded.file, change) },
          { title: t.state, cell: (change) => <OutcomeTag at={at} change={change} /> },
        ]}
      />
    </Section>
  )
}
