import type { ExplainLimit } from '../domain/economy.ts'
import { kronor } from '../kernel/money.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Rulebook } from './rulebook-schema.ts'

/** From how large a difference the rulebook of a day asks for an explanation; null where it does not ask. */
export function explainLimitOn(
  { thresholds }: Pick<Rulebook, 'thresholds'>,
  day: PlainDate,
): ExplainLimit | null {
  const on = (id: string) =>
    thresholds.find(
      (one) => one.id === id && one.validFrom <= day && (one.validTo === undefined || day <= one.validTo),
    )
  const [amount, share] = [on('differenceAmount'), on('differenceShare')]
  return amount && share ? { amount: kronor(amount.value), share: share.value / 100 } : null
}
