import { partyInWords } from '../../../../documents/papers/money-words.ts'
import { sharesYear } from '../../../../domain/contribution.ts'
import { type EconomyLine, type EconomyYear, needsExplanation, sumsOf } from '../../../../domain/economy.ts'
import { canWriteOutcomeOf } from '../../../../domain/permissions/permissions-economy.ts'
import { formatKronor, type Ore, ore } from '../../../../kernel/money.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { lineName } from './line-name.ts'
import { type MoneyParty, moneyParties, notYetIn, type Shown } from './load.ts'
import { words } from './words.ts'
import { WrittenForOthers } from './written-for-others.tsx'

type YearProps = Shown & { year: EconomyYear }

/** One year, line by line and party by party, with a way in for those who write. */
export function YearSection({ at, loaded, own, year }: YearProps) {
  const t = words(at.language)
  const { limit } = loaded
  const percent = new Intl.NumberFormat(at.language, { style: 'percent' })
  return (
    <Section title={t.yearTitle(year.year)} id={`${own.agreement.round}-${year.year}`}>
      {year.lines.length === 0 ? <p>{t.emptyYear}</p> : <Lines {...{ at, loaded, own, year }} />}
      {limit !== null && year.outcome !== null && (
        <p class="quiet">{t.limit(formatKronor(limit.amount), percent.format(limit.share))}</p>
      )}
      <WrittenForOthers language={at.language} own={own} part="cost" year={year.year} />
      <Ways {...{ at, loaded, own, year }} />
    </Section>
  )
}

type Row = {
  name: string
  party: string
  line: EconomyLine | null
  budget: Ore
  outcome: Ore | null
  whole: boolean
}

function Lines({ at, loaded, own, year }: YearProps) {
  const t = words(at.language)
  const rows: Row[] = year.lines.map((line) => ({
    name: lineName(line, at.language),
    party: partyInWords(line.party, at.language),
    line,
    budget: line.budget,
    outcome: line.outcome,
    whole: true,
  }))
  const columns: Column<Row>[] = [
    { title: t.line, cell: ({ name }) => name },
    { title: t.party, cell: ({ party }) => party },
    { title: t.budget, numeric: true, cell: ({ budget }) => formatKronor(budget) },
    {
      title: t.outcome,
      numeric: true,
      cell: ({ outcome }) => (outcome === null ? notYetIn(loaded, at) : formatKronor(outcome)),
    },
    { title: t.difference, numeric: true, cell: differenceIn },
    {
      title: t.explanation,
      cell: ({ line }) => line !== null && <Explained {...{ at, loaded, year, line }} />,
    },
  ]
  const whole = year.lines.every(({ outcome }) => outcome !== null)
  const sum: Row = { name: t.sum, party: '', line: null, whole, ...sumsOf(year.lines) }
  return (
    <Table
      caption={String(year.year)}
      captionHidden
      file={{ at, name: `utfall-${own.agreement.round}-${year.year}` }}
      columns={columns}
      rows={[...rows, sum]}
    />
  )
}

/** The sum of a year has a difference once every line has an outcome: before that it would say too much. */
function differenceIn({ budget, outcome, whole }: Row): string {
  if (outcome === null || !whole) return '–'
  const difference = ore(outcome - budget)
  return difference > 0 ? `+${formatKronor(difference)}` : formatKronor(difference)
}

/** While the year goes on, a difference is no more than what is not used yet. */
function Explained({ at, loaded, year, line }: Omit<YearProps, 'own'> & { line: EconomyLine }) {
  if (line.explanation !== '' || loaded.asReported) return <>{line.explanation}</>
  const wanted = loaded.limit !== null && needsExplanation(line, loaded.limit)
  if (!wanted) return null
  const t = words(at.language)
  if (year.year >= yearOf(at.today)) return <span class="quiet">{t.explainedLater}</span>
  return <Tag mood="soon">{t.explanationWanted}</Tag>
}

function Ways({ at, loaded, own, year }: YearProps) {
  const { scope, number } = loaded.file.partnership
  const mine = moneyParties(loaded, own).filter(
    (party) => sharesYear(party, year.year) && writesFor(party, { at, scope }),
  )
  const t = words(at.language)
  if (mine.length === 0) return null
  return (
    <Actions>
      {mine.map((party) => (
        <ButtonLink
          href={at.to.inCase(number, 'ekonomi', own.agreement.round, party.id, String(year.year))}
          look="secondary"
        >
          {(isPayer(party, at) ? t.fillFunds : t.fill)(year.year, partyInWords(party, at.language))}
        </ButtonLink>
      ))}
    </Actions>
  )
}

/** What the public side pays, the other one uses: it tells how. */
export function isPayer({ side }: Pick<MoneyParty, 'side'>, { actor }: Pick<Shown['at'], 'actor'>): boolean {
  return side === 'public' && actor.acting.side === 'party'
}

function writesFor(
  party: MoneyParty,
  { at, scope }: { at: Shown['at']; scope: Shown['loaded']['file']['partnership']['scope'] },
): boolean {
  return party.side !== 'associated' && canWriteOutcomeOf(party, 'cash')(at.actor, scope)
}
