import type { PersonId } from '../../domain/actor.ts'
import { memoAuthorsKey } from '../review/checklist-keys.ts'
import type { Need } from '../rulebook/need-schema.ts'
import { eventsOf, type NeedContext } from './need-context.ts'

type OtherPerson = Extract<Need, { kind: 'otherPerson' }>

/** Those who may not take the step, whatever their role, for what they have written or done before it: four eyes. */
export function barredFrom(context: NeedContext): readonly PersonId[] {
  const needs = context.step.needs.filter((need) => need.kind === 'otherPerson')
  return [...new Set(needs.flatMap((need) => ownHands(need, context)))]
}

/** Whose own work the step would judge. */
export function ownHands(
  { authorsOf, than, within }: OtherPerson,
  context: NeedContext,
): readonly PersonId[] {
  const authors = authorsOf ? (context.history.facts.authors?.[authorsKey(authorsOf, context)] ?? []) : []
  const doers = eventsOf(context, than, within).flatMap(({ by }) => by.personId ?? [])
  return [...authors, ...doers]
}

/** The text of a memo is written for one board case; a checklist is of the whole case. */
function authorsKey(authorsOf: string, { track }: NeedContext): string {
  return authorsOf === 'memo' && track !== null ? memoAuthorsKey(track.track) : authorsOf
}
