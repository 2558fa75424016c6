import { paymentStates, unexplained } from '../../../../domain/economy.ts'
import { openRepayment } from '../../../../domain/repayment.ts'
import { leftOfYears, type YearLeft } from '../../../../domain/years-left.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import { Section } from '../../../parts/heading.tsx'
import type { Shown } from './load.ts'
import { repaymentsOf } from './repayment-section.tsx'
import { words } from './words.ts'

/** What somebody has to do about the years that are over, first on the page. */
export function Remaining(shown: Shown) {
  const t = words(shown.at.language)
  const all = remains(shown)
  return (
    <Section title={t.remains} id="aterstar">
      {all.length === 0 ? (
        <p>{t.nothingRemains}</p>
      ) : (
        <ul>
          {all.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function remains({ at, loaded, own }: Shown): string[] {
  const t = words(at.language)
  const over = own.economy.years.filter(({ year, lines }) => year < yearOf(at.today) && lines.length > 0)
  const handedIn = loaded.accounts.map(({ year }) => year)
  const left = leftOfYears(over)
  const late = paymentStates(own.economy, at.today).filter(({ late: isLate }) => isLate)
  const owed = openRepayment(repaymentsOf(loaded, own))
  return [
    ...(owed === null || owed.left === 0 ? [] : [t.owedBack(formatKronor(owed.left), owed.payBy)]),
    ...late.map(({ on, amount, paid }) => t.latePayment(formatKronor(ore(amount - paid)), on)),
    ...over.flatMap((year) => {
      const count = loaded.limit === null ? 0 : unexplained(year, loaded.limit).length
      return [
        ...(year.outcome === null ? [t.missing(year.year)] : []),
        ...(count > 0 ? [t.explain(year.year, count)] : []),
        ...moneyLeft(
          left.find((one) => one.year === year.year),
          t,
        ),
        ...(handedIn.includes(year.year) ? [] : [t.noAccounts(year.year)]),
      ]
    }),
  ]
}

/** Of one year's money: what of it was used later, what is left, and what was taken too much. */
function moneyLeft(one: YearLeft | undefined, t: ReturnType<typeof words>): string[] {
  if (one === undefined) return []
  const { year, unspent, usedLater } = one
  return [
    ...usedLater.map((later) => t.usedLater(year, formatKronor(later.amount), later.year)),
    ...(unspent > 0 ? [t.unspentOver(year, formatKronor(unspent))] : []),
    ...(unspent < 0 ? [t.overspent(year, formatKronor(ore(-unspent)))] : []),
  ]
}
