import type { RegisterGoal } from '../../../../domain/register.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { Heading, Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { EntryProps } from './props.ts'
import { words } from './words.ts'

type Indicator = RegisterGoal['indicators'][number]

/** What the parties want to reach, how they measure it and what came of it, year by year. */
export function Goals({ at, one }: EntryProps) {
  const goals = one.goals ?? []
  if (goals.length === 0) return null
  const t = words(at.language)
  return (
    <Section title={t.goals} id="mal">
      {goals.map((goal, index) => (
        <>
          <Heading level={3}>{inLanguage(goal.goal, at.language)}</Heading>
          {goal.indicators.length > 0 && <Indicators at={at} goal={goal} name={`mal-${index + 1}`} />}
        </>
      ))}
      {goals.some(({ indicators }) => indicators.some(isHidden)) && <p class="quiet">{t.hiddenSaid}</p>}
    </Section>
  )
}

type IndicatorsProps = { at: EntryProps['at']; goal: RegisterGoal; name: string }

function Indicators({ at, goal: { goal, indicators }, name }: IndicatorsProps) {
  const t = words(at.language)
  const years = [...new Set(indicators.flatMap(({ values }) => values.map(({ year }) => year)))].sort()
  const said = (text: Indicator['target']) => (text === null ? '–' : inLanguage(text, at.language))
  const columns: Column<Indicator>[] = [
    { title: t.indicator, cell: ({ name }) => inLanguage(name, at.language) },
    { title: t.baseline, cell: ({ baseline }) => said(baseline) },
    { title: t.target, cell: ({ target }) => said(target) },
    ...years.map((year) => ({
      title: String(year),
      numeric: true,
      cell: (indicator: Indicator) => inYear(at, indicator, year),
    })),
  ]
  return (
    <Table
      caption={inLanguage(goal, at.language)}
      captionHidden
      file={{ at, name }}
      rows={indicators}
      columns={columns}
    />
  )
}

function inYear(at: EntryProps['at'], { values }: Indicator, year: number): string {
  const found = values.find((one) => one.year === year)
  if (found === undefined) return '–'
  if (found.value === null) return words(at.language).hiddenValue
  return found.value.toLocaleString(at.language === 'en' ? 'en-GB' : 'sv-SE')
}

function isHidden({ values }: Indicator): boolean {
  return values.some(({ suppressed }) => suppressed)
}
