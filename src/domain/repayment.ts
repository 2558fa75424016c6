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
  /** The public party that gets the money back; null where nobody has said it. */
  to: string | null
  reasons: string
  repaid: Ore
  /** What is still to pay; never below nought. */
  left: Ore
  /** When somebody closed it, and why where not all was paid. */
  settled: { on: PlainDate; by: string; reasons: string } | null
}

type Moved = Pick<FundMovement, 'kind' | 'on' | 'amount' | 'party' | 'counterparty'>

/**
 * Every request for repayment in a round, the oldest first, each with what was repaid from its day on by the one who owes
 * it to the one who gets it. Where it is not said who they were, it counts.
 */
export function repaymentsIn(
  events: readonly ProcessEvent[],
  round: string,
  movements: readonly Moved[],
): Repayment[] {
  const own = events.filter(({ content }) => (content.track ?? 'round-1') === round)
  const asked = own.filter(({ type }) => type === 'repaymentAsked')
  const settled = own.filter(({ type }) => type === 'repaymentSettled')
  return asked.flatMap((event, index) => {
    const payBy = parsePlainDate(String(event.content.answerBy ?? ''))
    const amount = Number(event.content.amount)
    if (payBy === null || !Number.isSafeInteger(amount)) return []
    const end = settled[index]
    const [party, to] = [String(event.content.for ?? ''), said(event.content.to)]
    const since = (on: PlainDate) => on >= event.on && (end === undefined || on <= end.on)
    const repaid = addOre(
      ...movements
        .filter((one) => one.kind === 'repaid' && since(one.on) && answers(one, { party, to }))
        .map((one) => one.amount),
    )
    return [
      {
        seq: event.seq,
        askedOn: event.on,
        by: event.by.name,
        amount: ore(amount),
        payBy,
        party,
        to,
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

function said(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** Whether money went from the one who owes it to the one who gets it, as far as it has been said. */
export function answers(
  { party, counterparty }: Pick<FundMovement, 'party' | 'counterparty'>,
  owed: Pick<Repayment, 'party' | 'to'>,
): boolean {
  return (owed.to === null || party === owed.to) && (counterparty === null || counterparty === owed.party)
}

/** The one that is still open, if any: there is one at a time. */
export function openRepayment(all: readonly Repayment[]): Repayment | null {
  return all.find(({ settled }) => settled === null) ?? null
}

export function isLate({ payBy, left }: Repayment, today: PlainDate): boolean {
  return left > 0 && isAfter(today, payBy)
}
