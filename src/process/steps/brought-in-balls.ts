import { askedOf, publicAnswerers, silentOn } from '../agreement/brought-in.ts'
import type { Ball } from '../case/history.ts'
import type { Duty } from '../duties/duties-types.ts'
import { ballOf } from './ball.ts'
import type { NeedContext } from './need-context.ts'
import { awaitedRoles } from './warnings.ts'

/** What was brought in waits for the yes of those who have a part in it. */
export function isOfBroughtIn({ step }: NeedContext): boolean {
  return step.awaitedWhen === 'broughtInNotConfirmed'
}

/** Each party says yes for itself: one ball for each that has not. Where there is only one, it is whoever acts for it. */
export function confirmBalls(context: NeedContext, unmet: readonly Duty[]): readonly Ball[] {
  const { history } = context
  const roles = awaitedRoles(context)
  const asked = askedOf(history)
  if (asked.length < 2) return [ballOf(context, roles, { unmet })]
  const sideOf = (id: string) => asked.find((party) => party.id === id)?.side
  return silentOn(history).map((party) =>
    ballOf(context, sideOf(party) === 'public' ? publicAnswerers : roles, { party, unmet }),
  )
}
