import type { ProcessEvent } from '../../domain/events.ts'
import { hasLeftBy } from '../../domain/leaving.ts'
import type { Text } from '../../domain/text.ts'
import type { Ball } from '../case/history.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { isPublicRole } from './ball.ts'
import { eventsOf, type NeedContext } from './need-context.ts'

/** Closing a request for repayment waits beside whatever else there is to do. */
export function isOfRepayment({ step }: NeedContext): boolean {
  return step.event === 'repaymentSettled'
}

/**
 * Who is waited for where money has been asked back: the organisation that owes it, by itself where there are several. One that
 * has left cannot open the case: then those who asked for the money see to it that it comes, or close the request.
 */
export function repaymentBall(
  context: NeedContext,
  awaited: readonly RoleId[],
  base: (roles: readonly RoleId[], party: string | null) => Ball,
): Ball {
  const { step, history } = context
  const owing = eventsOf(context, ['repaymentAsked'], 'track').at(-1)?.content.for
  const isAbout = ({ content }: ProcessEvent) => content.partyId === owing
  const left = eventsOf(context, ['partyLeft', 'partyChanged'], 'case').filter(hasLeftBy)
  if (owing !== undefined && left.some(isAbout))
    return { ...base(step.by.filter(isPublicRole), null), task: fromOneWhoLeft }
  const organisations = (history.facts.parties ?? []).filter(({ side }) => side === 'party')
  const named = organisations.length < 2 ? undefined : organisations.find(({ id }) => id === owing)
  return base(awaited, named?.id ?? null)
}

const fromOneWhoLeft: Text = {
  sv: 'Följ upp återbetalningen från parten som har lämnat',
  en: 'Follow up the repayment from the party that has left',
}
