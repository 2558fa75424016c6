import { isOpenChange } from '../../../../domain/change.ts'
import type { MaterialQuestion } from '../../../../domain/material-question.ts'
import { canProposeChange } from '../../../../domain/permissions/permissions-steering.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { Tag } from '../../../parts/tag.tsx'
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
      <Questions at={at} loaded={loaded} />
      {loaded.changes.length === 0 && loaded.questions.length === 0 && (
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

/** What the director is asked, with the way to answer. */
function Questions({ at, loaded: { file, questions } }: { at: At; loaded: Changes }) {
  const t = words(at.language)
  if (questions.length === 0) return null
  const { number } = file.partnership
  const stateOf = (question: MaterialQuestion) =>
    question.answer === null ? t.outcomes.questionRaised : t.outcomes.questionAnswered
  return (
    <Section title={t.questions} id="fragor">
      <Table
        caption={t.questions}
        captionHidden
        file={{ at, name: 'fragor' }}
        rows={questions}
        columns={[
          {
            title: t.question,
            cell: ({ id, text }) => (
              <a href={at.to.inCase(number, 'andringar', 'fraga', String(id))}>{text}</a>
            ),
          },
          { title: t.raisedBy, cell: ({ by }) => by },
          { title: t.day, cell: ({ on }) => <Day day={on} /> },
          {
            title: t.state,
            cell: (question) => (
              <Tag mood={question.answer === null ? 'waiting' : 'calm'}>{stateOf(question)}</Tag>
            ),
          },
        ]}
      />
    </Section>
  )
}

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
