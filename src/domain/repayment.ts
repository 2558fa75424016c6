import { addOre, type Ore, ore } from '../kernel/money.ts'
import { isAfter, type PlainDate, parsePlainDate } from '../kernel/plain-date.ts'
import type { FundMovement } from './economy.ts'
import type { ProcessEvent } from './events.ts'

/** Money that has been asked back, and how much of it has come. */
export type Repayment = {
  seq: number
  askedOn: PlainDate
  by: string
  amount: Ore
  payBy: PlainDate
  /** The party that pays. */
  party: string
  reasons: string
  repaid: Ore
  /** What is still to pay; never below nought. */
  left: Ore
  /** When somebody closed it, and why where not all was paid. */
  settled: { on: PlainDate; by: string; reasons: string } | null
}

/** Every request for repayment in a round, the oldest first, each with what was repaid from its day on. */
export function repaymentsIn(
  events: readonly ProcessEvent[],
  round: string,
  movements: readonly Pick<FundMovement, 'kind' | 'on' | 'amount'>[],
): Repayment[] {
  const own = events.filter(({ content }) => (content.track ?? 'round-1') === round)
  const asked = own.filter(({ type }) => type === 'repaymentAsked')
  const settled = own.filter(({ type }) => type === 'repaymentSettled')
  return asked.flatMap((event, index) => {
    const payBy = parsePlainDate(String(event.content.answerBy ?? ''))
    const amount = Number(event.content.amount)
    if (payBy === null || !Number.isSafeInteger(amount)) return []
    const end = settled[index]
    const since = (on: PlainDate) => on >= event.on && (end === undefined || on <= end.on)
    const repaid = addOre(
      ...movements.filter(({ kind, on }) => kind === 'repaid' && since(on)).map((one) => one.amount),
    )
    return [
      {
        seq: event.seq,
        askedOn: event.on,
        by: event.by.name,
        amount: ore(amount),
        payBy,
        party: String(event.content.for ?? ''),
        reasons: String(event.content.reasons ?? ''),
        repaid,
        left: ore(Math.max(0, amount - repaid)),
        settled:
          end === undefined
            ? null
            : { on: end.on, by: end.by.name, reasons: String(end.content.reasons ?? '') },
      },
    ]
  })
}

/** The one that is still open, if any: there is one at a time. */
export function openRepayment(all: readonly Repayment[]): Repayment | null {
  return all.find(({ settled }) => settled === null) ?? null
}

export function isLate({ payBy, left }: Repayment, today: PlainDate): boolean {
  return left > 0 && isAfter(today, payBy)
}
