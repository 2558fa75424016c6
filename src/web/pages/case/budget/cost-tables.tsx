import { percent } from '../../../../documents/papers/budget-blocks.ts'
import { moneyWords, partyInWords } from '../../../../documents/papers/money-words.ts'
import { type Budget, budgetLines, type PartyShare } from '../../../../domain/budget.ts'
import { addOre, formatKronor } from '../../../../kernel/money.ts'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { At, LoadedBudget } from './load.ts'
import { words } from './words.ts'

type Shown = { at: At; loaded: LoadedBudget }
type CostRow = { name: string; costs: Budget['costs'] }

/** What the work costs by line and year. */
export function CostSection({ at, loaded: { budget, years } }: Shown) {
  const t = words(at.language)
  const { lines } = moneyWords(at.language)
  const rows = budgetLines.map((line) => ({
    name: lines[line],
    costs: budget.costs.filter((cost) => cost.line === line),
  }))
  const columns: Column<CostRow>[] = [
    { title: t.cost, cell: ({ name }) => name },
    ...years.map((year) => ({
      title: String(year),
      numeric: true,
      cell: ({ costs }: CostRow) => sumIn(costs.filter((cost) => cost.year === year)) ?? t.nothing,
    })),
    { title: t.sum, numeric: true, cell: ({ costs }) => <strong>{sumIn(costs) ?? t.nothing}</strong> },
  ]
  return (
    <Section title={t.costs} id="kostnader">
      <Table
        caption={t.costs}
        captionHidden
        file={{ at, name: 'kostnader' }}
        columns={columns}
        rows={[...rows, { name: t.sum, costs: budget.costs }]}
      />
    </Section>
  )
}

/** The sum; null while there is nothing to show. */
function sumIn(costs: Budget['costs']): string | null {
  const sum = addOre(...costs.map(({ amount }) => amount))
  return sum === 0 ? null : formatKronor(sum)
}

/** Each party's part of the whole, in money and in kind. */
export function ShareSection({ at, loaded: { budget } }: Shown) {
  const t = words(at.language)
  const columns: Column<PartyShare>[] = [
    { title: t.party, cell: ({ party }) => partyInWords(party, at.language) },
    { title: t.cash, numeric: true, cell: ({ cash }) => formatKronor(cash) },
    { title: t.inKind, numeric: true, cell: ({ inKind }) => formatKronor(inKind) },
    { title: t.sum, numeric: true, cell: ({ total }) => formatKronor(total) },
    { title: t.part, numeric: true, cell: ({ share }) => percent(share, at.language) },
  ]
  return (
    <Section title={t.share} id="andelar">
      <Table
        caption={t.share}
        captionHidden
        file={{ at, name: 'andelar' }}
        columns={columns}
        rows={budget.shares}
      />
    </Section>
  )
}
