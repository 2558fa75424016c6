import { agreementsOf } from '../agreement/agreement.ts'
import { roundOf } from '../case/tracks.ts'
import type { FactId } from '../rulebook/need-schema.ts'
import { appliesOn } from '../rulebook/statute.ts'
import type { NeedContext } from './need-context.ts'

/**
 * Whether a fact is asked for at all. What a duty asks for before signing is asked for as long as that duty applies to the
 * grant, so that the duty and what stops a signature agree; any other fact always is.
 */
export function isAskedFor(fact: FactId, context: NeedContext): boolean {
  const { rulebook } = context.history
  const rules = rulebook.duties.filter(
    (rule) => 'before' in rule && rule.before.of === 'signing' && rule.metBy?.some((one) => one === fact),
  )
  return rules.length === 0 || rules.some((rule) => appliesOn(rule, grantDay(context)))
}

/** The day on which the right to the grant arose; today as long as it has not. */
function grantDay({ history, status, track, on }: NeedContext) {
  const round = track && roundOf(track)
  const agreement = agreementsOf(history, status).find((one) => one.track === round)
  return agreement?.conferredOn ?? on
}
