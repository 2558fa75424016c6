import type { ExplainLimit } from '../../domain/economy.ts'
import { kronor } from '../../kernel/money.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { thresholdOn } from '../rulebook/thresholds.ts'

/** From how large a difference the rulebook of a day asks for an explanation; null where it does not ask. */
export function explainLimitOn(rulebook: Pick<Rulebook, 'thresholds'>, day: PlainDate): ExplainLimit | null {
  const [amount, share] = [
    thresholdOn(rulebook, 'differenceAmount', day),
    thresholdOn(rulebook, 'differenceShare', day),
  ]
  return amount && share ? { amount: kronor(amount.value), share: share.value / 100 } : null
}
