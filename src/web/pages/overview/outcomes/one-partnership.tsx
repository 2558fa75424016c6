import { latestOfYears } from '../../../../domain/register/register-goals.ts'
import { addOre, formatKronor } from '../../../../kernel/money.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import type {
  OutcomeGoal,
  OutcomeIndicator,
  OutcomeMoney,
  PartnershipOutcome,
} from '../../../../store/lists/outcomes.ts'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { words as economyWords } from '../../case/economy/words.ts'
import { valueInWords } from '../../case/results/indicator-chart.tsx'
import { notYetFor, type OutcomesAt } from './load.ts'
import { words } from './words.ts'

type Props = { at: OutcomesAt; one: PartnershipOutcome }

/** One partnership: what it is for, what its indicators show year by year, and what it cost. */
export function OnePartnership({ at, one }: Props) {
  const t = words(at.language)
  const measured = one.agreements.filter(({ goals }) => goals.length > 0)
  return (
    <Section title={<a href={at.to.case(one.number)}>{one.title}</a>} id={one.number}>
      <p class="quiet">
        {one.partyNames}. {one.boardGoals.length > 0 && t.serves(one.boardGoals.join('; '))}
      </p>
      {measured.length === 0 && <p>{t.noGoals}</p>}
      {measured.map(({ start, end, goals }) => (
        <>
          {measured.length > 1 && <p>{economyWords(at.language).period(start ?? '', end ?? '')}</p>}
          {goals.map((goal) => (
            <Goal at={at} goal={goal} />
          ))}
        </>
      ))}
      <Money at={at} one={one} />
      <p>
        <a href={at.to.inCase(one.number, 'resultat')}>
          {t.moreResults}
          <span class="ds-sr-only"> {one.title}</span>
        </a>
        {' · '}
        <a href={at.to.inCase(one.number, 'sparning')}>
          {t.moreTrace}
          <span class="ds-sr-only"> {one.title}</span>
        </a>
      </p>
    </Section>
  )
}

function Goal({ at, goal: { text, indicators } }: { at: OutcomesAt; goal: OutcomeGoal }) {
  const t = words(at.language)
  if (indicators.length === 0) return <p>{t.goalAlone(text)}</p>
  const years = [...new Set(indicators.flatMap(({ values }) => values.map(({ on }) => yearOf(on))))].sort()
  const columns: Column<OutcomeIndicator>[] = [
    { title: t.indicator, cell: ({ name }) => name },
    { title: t.baseline, cell: ({ baseline }) => baseline || '–' },
    { title: t.target, cell: ({ target }) => target || '–' },
    ...(years.length === 0 ? [{ title: t.value, cell: () => <span class="quiet">{t.notYet}</span> }] : []),
    ...years.map((year) => ({
      title: String(year),
      numeric: true,
      cell: (indicator: OutcomeIndicator) => inYear(at, indicator, year),
    })),
  ]
  return <Table caption={text} rows={indicators} columns={columns} />
}

function inYear(at: OutcomesAt, indicator: OutcomeIndicator, year: number): string {
  const found = latestOfYears(indicator).find(({ on }) => yearOf(on) === year)
  return found === undefined ? '–' : valueInWords(found.value, at.language)
}

function Money({ at, one: { money, number, title } }: Props) {
  const t = words(at.language)
  if (money.length === 0) return null
  const notYet = notYetFor(at)
  const promised = addOre(...money.map((row) => row.promised))
  const known = money.flatMap(({ given }) => given ?? [])
  const given = known.length === 0 ? null : addOre(...known)
  return (
    <Details summary={t.moneyOf(formatKronor(promised), given === null ? notYet : formatKronor(given))}>
      <Table
        caption={t.moneyTitle}
        captionHidden
        rows={money}
        columns={[
          { title: t.year, cell: ({ year }: OutcomeMoney) => year },
          { title: t.promised, numeric: true, cell: ({ promised }) => formatKronor(promised) },
          {
            title: t.given,
            numeric: true,
            cell: (row) => (row.given === null ? notYet : formatKronor(row.given)),
          },
        ]}
      />
      <p>
        <a href={at.to.inCase(number, 'ekonomi')}>
          {t.moreMoney}
          <span class="ds-sr-only"> {title}</span>
        </a>
      </p>
    </Details>
  )
}
