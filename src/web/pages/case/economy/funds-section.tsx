import type { IopFunds } from '../../../../domain/economy.ts'
import { formatKronor, type Ore } from '../../../../kernel/money.ts'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { notYetIn, type Shown } from './load.ts'
import { words } from './words.ts'

type Row = { name: string; funds: IopFunds }

/** What was promised, paid, used and repaid of the public parties' money, year by year. */
export function FundsSection({ at, loaded, own }: Shown) {
  const t = words(at.language)
  const money = (amount: Ore | null) => (amount === null ? notYetIn(loaded, at) : formatKronor(amount))
  const columns: Column<Row>[] = [
    { title: t.year, cell: ({ name }) => name },
    { title: t.promised, numeric: true, cell: ({ funds }) => money(funds.promised) },
    { title: t.paid, numeric: true, cell: ({ funds }) => money(funds.paid) },
    { title: t.used, numeric: true, cell: ({ funds }) => money(funds.used) },
    { title: t.repaid, numeric: true, cell: ({ funds }) => money(funds.repaid) },
    { title: t.unspent, numeric: true, cell: ({ funds }) => money(funds.unspent) },
  ]
  const rows = own.economy.years.map(({ year, funds }) => ({ name: String(year), funds }))
  return (
    <Section title={t.funds} id={`medel-${own.agreement.round}`}>
      <p>{t.fundsLead}</p>
      <Table
        caption={t.funds}
        captionHidden
        file={{ at, name: `medel-${own.agreement.round}` }}
        columns={columns}
        rows={[...rows, { name: t.sum, funds: own.economy.funds }]}
      />
    </Section>
  )
}
