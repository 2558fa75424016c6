import type { ActivityResult, GoalResult, IndicatorResult } from '../../../../domain/results.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import { ListFiles } from '../../../parts/list-files.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { type Mood, Tag } from '../../../parts/tag.tsx'
import { CasePage } from '../case-page.tsx'
import { ByAgreement } from '../economy/by-agreement.tsx'
import { IndicatorChart } from './indicator-chart.tsx'
import { type At, type LoadedResults, loadResults } from './load.ts'
import { words } from './words.ts'

/** The goals with their activities and indicators over time. */
export const get = page(CaseParams, noQuery, show)

async function show(at: At) {
  const t = words(at.language)
  const loaded = await loadResults(at)
  const hasGoals = loaded.chain.some(({ goals }) => goals.length > 0)
  return (
    <CasePage
      at={at}
      partnership={loaded.file.partnership}
      title={t.title}
      lead={loaded.asReported ? t.leadReported : t.lead}
      width="wide"
    >
      {!hasGoals && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {loaded.chain
        .filter(({ goals }) => goals.length > 0)
        .map(({ agreement, goals }) => (
          <ByAgreement at={at} chain={loaded.chain.map((one) => one.agreement)} of={agreement}>
            {goals.map((goal) => (
              <Goal at={at} loaded={loaded} round={agreement.round} goal={goal} />
            ))}
          </ByAgreement>
        ))}
      <Files at={at} loaded={loaded} />
    </CasePage>
  )
}

function Files({ at, loaded }: { at: At; loaded: LoadedResults }) {
  const t = words(at.language)
  const goals = loaded.chain.flatMap((own) => own.goals)
  const address = (...more: string[]) => at.to.inCase(loaded.file.partnership.number, 'resultat', ...more)
  return (
    <>
      {goals.some(({ indicators }) => indicators.length > 0) && (
        <ListFiles words={t.download} href={(kind) => address('fil', kind)} />
      )}
      {goals.some(({ activities }) => activities.length > 0) && (
        <ListFiles words={t.downloadActivities} href={(kind) => address('aktiviteter', 'fil', kind)} />
      )}
    </>
  )
}

type GoalProps = { at: At; loaded: LoadedResults; round: string; goal: GoalResult }

function Goal({ at, loaded, round, goal }: GoalProps) {
  const t = words(at.language)
  return (
    <Section title={t.goal(goal.text)} id={`${round}-${goal.id}`}>
      {goal.subgoals.length > 0 && (
        <ul>
          {goal.subgoals.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      {goal.activities.length > 0 && <Activities {...{ at, loaded, round, goal }} />}
      {goal.indicators.map((indicator) => (
        <IndicatorPart {...{ at, loaded, round, indicator }} />
      ))}
    </Section>
  )
}

const moods: Record<NonNullable<ActivityResult['state']>, Mood> = {
  planned: 'waiting',
  going: 'waiting',
  done: 'calm',
  dropped: 'neutral',
}

function Activities({ at, loaded, round, goal }: GoalProps) {
  const t = words(at.language)
  const { number } = loaded.file.partnership
  const columns: Column<ActivityResult>[] = [
    { title: t.activity, cell: ({ text }) => text },
    {
      title: t.state,
      cell: ({ state }) => (state === null ? t.unknown : <Tag mood={moods[state]}>{t.states[state]}</Tag>),
    },
  ]
  const written: Column<ActivityResult>[] = [
    { title: t.note, cell: ({ note }) => note },
    {
      title: t.who,
      cell: ({ by, at: when }) =>
        by !== null && when !== null && t.by(by, dateInWords(dayInStockholm(new Date(when)), at.language)),
    },
  ]
  const change: Column<ActivityResult> = {
    title: t.change,
    cell: (activity) => (
      <a
        href={at.to.inCase(
          number,
          'resultat',
          round,
          'aktivitet',
          goal.id,
          String(goal.activities.indexOf(activity)),
        )}
      >
        {t.change}
        <span class="ds-sr-only"> {activity.text}</span>
      </a>
    ),
  }
  return (
    <>
      <Heading level={3}>{t.activities}</Heading>
      <Table
        caption={t.activities}
        captionHidden
        columns={[...columns, ...(loaded.asReported ? [] : written), ...(loaded.mayWrite ? [change] : [])]}
        rows={goal.activities}
      />
    </>
  )
}

type IndicatorProps = Omit<GoalProps, 'goal'> & { indicator: IndicatorResult }

function IndicatorPart({ at, loaded, round, indicator }: IndicatorProps) {
  const t = words(at.language)
  const { id, name, baseline, target, source, owner, values } = indicator
  const facts = (
    [
      [t.baseline, baseline],
      [t.target, target],
      [t.source, source],
      [t.owner, owner],
    ] as const
  ).filter(([, said]) => said !== '')
  return (
    <>
      <Heading level={3}>{name}</Heading>
      <Facts facts={facts} />
      {values.length === 0 ? (
        <p>{loaded.asReported ? t.noneReported : t.noValues}</p>
      ) : (
        <IndicatorChart at={at} round={round} indicator={indicator} asReported={loaded.asReported} />
      )}
      {loaded.mayWrite && (
        <Actions>
          <ButtonLink
            href={at.to.inCase(loaded.file.partnership.number, 'resultat', round, 'varde', id)}
            look="secondary"
          >
            {t.add(name)}
          </ButtonLink>
        </Actions>
      )}
    </>
  )
}
