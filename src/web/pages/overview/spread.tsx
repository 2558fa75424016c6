import { formatKronor, type Ore } from '../../../kernel/money.ts'
import type { GapLevelId } from '../../../process/gap-guard-level.ts'
import type { Share } from '../../../store/overview.ts'
import { BarChart } from '../../parts/charts/bar-chart.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { words as timetableWords } from '../case/timetable/words.ts'
import { gaps } from '../cases/query.ts'
import { words as caseWords, steeringInWords } from '../cases/words.ts'
import type { At, Loaded } from './load.ts'
import { words } from './words.ts'

type Props = { at: At; loaded: Loaded }

/** How the partnerships are spread, one chart for each way to look at them. */
export function Spread({ at, loaded }: Props) {
  const t = words(at.language)
  const { overview, phases, open } = loaded
  if (open === 0) return null
  const aidWords: Readonly<Record<string, string>> = caseWords(at.language).aid
  const inForce = { lage: 'ikraft' }
  return (
    <Section title={t.how} id="fordelning">
      <div class="charts">
        <Counted
          at={at}
          id="faser"
          title={t.phases}
          said={t.phasesSaid(open)}
          what={t.phase}
          lines={phases.map(({ id, name, count }) => ({ name, count, href: at.to.cases({ fas: id }) }))}
        />
        {overview.inForce > 0 && (
          <>
            <Counted
              at={at}
              id="glapp"
              title={t.gaps}
              said={t.gapsSaid(overview.inForce)}
              what={t.gaps}
              lines={gapLines(at, overview.gaps)}
            />
            <Counted
              at={at}
              id="enheter"
              title={t.units}
              said={t.unitsSaid}
              what={t.unit}
              lines={overview.units.map((share) =>
                lineOf(share, at.to.cases({ ...inForce, enhet: share.code })),
              )}
            />
            {overview.goals.length === 0 ? (
              <p>{t.noGoals}</p>
            ) : (
              <Counted
                at={at}
                id="mal"
                title={t.goals}
                said={t.goalsSaid}
                what={t.goal}
                lines={overview.goals.map((share) =>
                  lineOf(share, at.to.cases({ ...inForce, mal: share.code })),
                )}
              />
            )}
            <Counted
              at={at}
              id="rytm"
              title={t.rhythm}
              said={t.rhythmSaid}
              what={t.meetings}
              lines={overview.rhythm
                .toSorted((a, b) => a.code.localeCompare(b.code))
                .map(({ code, count }) => ({
                  name: steeringInWords[at.language][Number(code)] ?? code,
                  count,
                  href: at.to.cases({ ...inForce, moten: code }),
                }))}
            />
            <Counted
              at={at}
              id="stod"
              title={t.aid}
              said={t.aidSaid}
              what={t.conclusion}
              lines={overview.aid.map(({ code, count }) => ({
                name: aidWords[code] ?? code,
                count,
                href: at.to.cases({ ...inForce, stod: code }),
              }))}
            />
            <Money at={at} loaded={loaded} />
          </>
        )}
      </div>
    </Section>
  )
}

type Line = { name: string; count: number; href: string }
type CountedProps = {
  at: At
  id: string
  title: string
  said: string
  what: string
  lines: readonly Line[]
}

/** A chart of counts, with the table whose figures lead to their cases. */
function Counted({ at, id, title, said, what, lines }: CountedProps) {
  const t = words(at.language)
  return (
    <BarChart
      id={id}
      language={at.language}
      title={title}
      description={said}
      categoryTitle={what}
      categories={lines.map(({ name }) => name)}
      series={[{ name: t.count, values: lines.map(({ count }) => count) }]}
      tableOpen
      table={
        <Table
          caption={title}
          captionHidden
          rows={lines}
          columns={[
            { title: what, cell: ({ name }: Line) => name },
            { title: t.count, numeric: true, cell: ({ count, href }) => <a href={href}>{count}</a> },
          ]}
        />
      }
    />
  )
}

function Money({ at, loaded }: Props) {
  const t = words(at.language)
  const { money } = loaded.overview
  if (money.length === 0) return null
  return (
    <BarChart
      id="pengar"
      language={at.language}
      title={t.money}
      description={t.moneySaid}
      categoryTitle={t.year}
      categories={money.map(({ year }) => String(year))}
      series={[
        { name: t.publicSide, values: money.map((one) => one.public) },
        { name: t.partySide, values: money.map((one) => one.party) },
      ]}
      written={(value) => formatKronor(value as Ore)}
    />
  )
}

function gapLines(at: At, counts: Readonly<Record<GapLevelId, number>>): Line[] {
  const { levels } = timetableWords(at.language)
  return Object.entries(gaps).map(([glapp, level]) => ({
    name: levels[level],
    count: counts[level],
    href: at.to.cases({ lage: 'ikraft', glapp }),
  }))
}

function lineOf({ name, count }: Share, href: string): Line {
  return { name, count, href }
}
