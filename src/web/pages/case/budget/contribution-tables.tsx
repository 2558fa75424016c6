import { moneyWords, partyInWords } from '../../../../documents/papers/money-words.ts'
import { sumOf } from '../../../../domain/budget.ts'
import {
  type Contribution,
  contributionKinds,
  type PartyName,
  sharesYear,
} from '../../../../domain/contribution.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { namesIn } from '../consideration/words.ts'
import { writtenInWords } from './amount-words.ts'
import { type At, type LoadedBudget, mayWrite } from './load.ts'
import { words } from './words.ts'

type Shown = { at: At; loaded: LoadedBudget }

/** One table for each party, drawn alike, with a way in for those who write in it. */
export function ContributionSections({ at, loaded }: Shown) {
  const t = words(at.language)
  return (
    <Section title={t.contributions} id="insatser">
      {loaded.budget.parties.map((party) => (
        <PartyTable at={at} loaded={loaded} party={party} />
      ))}
    </Section>
  )
}

type PartyProps = Shown & { party: PartyName }

function PartyTable({ at, loaded, party }: PartyProps) {
  const name = partyInWords(party, at.language)
  const own = loaded.budget.contributions.filter((row) => row.party.id === party.id)
  const years = loaded.years
    .filter((year) => sharesYear(party, year))
    .map((year) => ({ year, rows: own.filter((row) => row.year === year) }))
  return (
    <>
      <Heading level={3}>{name}</Heading>
      <Table
        caption={name}
        captionHidden
        file={{ at, name: `insatser-${party.id}` }}
        columns={columnsOf(at)}
        rows={years}
      />
      <Reckoned at={at} rows={own} />
      <WhoFillsIn at={at} loaded={loaded} party={party} />
    </>
  )
}

/** The way in for those who write for the party, and to others who does; of one that has left nothing more is promised. */
function WhoFillsIn({ at, loaded, party }: PartyProps) {
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const present = partnership.parties.find(({ id }) => id === party.id)
  if (present === undefined) return null
  if (mayWrite(at, loaded, present)) return <Ways at={at} loaded={loaded} party={party} />
  const names = namesIn(history.rulebook, at.language)
  return <p class="quiet">{party.side === 'party' ? t.filledBy(party.name) : t.filledByPublic(names)}</p>
}

type YearRow = { year: number; rows: readonly Contribution[] }

function columnsOf({ language }: At): Column<YearRow>[] {
  const t = words(language)
  const { kinds } = moneyWords(language)
  return [
    { title: t.year, cell: ({ year }) => year },
    ...contributionKinds.map((kind) => ({
      title: kinds[kind],
      numeric: true,
      cell: ({ rows }: YearRow) => {
        const row = rows.find((one) => one.kind === kind)
        return row === undefined ? t.nothing : writtenInWords(row, language)
      },
    })),
    { title: t.sum, numeric: true, cell: ({ rows }) => <strong>{formatKronor(sumOf(rows).total)}</strong> },
  ]
}

function Reckoned({ at, rows }: { at: At; rows: readonly Contribution[] }) {
  const said = rows.filter(({ valuation }) => valuation !== '')
  if (said.length === 0) return null
  const { kinds } = moneyWords(at.language)
  return (
    <Details summary={words(at.language).reckoned}>
      <ul>
        {said.map(({ year, kind, valuation }) => (
          <li>
            {kinds[kind]} {year}: {valuation}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function Ways({ at, loaded, party }: PartyProps) {
  const { number } = loaded.file.partnership
  const written = (year: number) =>
    loaded.budget.contributions.some((row) => row.party.id === party.id && row.year === year)
  const first = loaded.years.find((year) => !written(year))
  return (
    <Actions>
      {loaded.years.map((year) => (
        <ButtonLink
          href={at.to.inCase(number, 'budget', party.id, String(year), 'insatser')}
          look={year === first ? 'primary' : 'secondary'}
        >
          {words(at.language).fillIn(year)}
          <span class="ds-sr-only"> {party.name}</span>
        </ButtonLink>
      ))}
    </Actions>
  )
}
