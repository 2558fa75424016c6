import { agreementsOf } from '../agreement/agreement.ts'
import { conferredOn } from '../aid/aid-track.ts'
import { roundOf, sharedTrack } from '../case/tracks.ts'
import { appliesOn } from '../rulebook/duty-on.ts'
import type { FactId } from '../rulebook/need-schema.ts'
import { eventsOf, type NeedContext } from './need-context.ts'

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

/**
 * Whether a bridging still lacks somebody's declaration of de minimis aid: it is a grant of its own, for which what was
 * declared for the agreement says nothing. Where it is no de minimis aid nobody declares any.
 */
export function isBridgingUndeclared(context: NeedContext): boolean {
  if (bridgingOf(context) === null || !isAskedFor('aidDeclared', context)) return false
  const { aid } = eventsOf(context, ['aidAssessed'], 'track').at(-1)?.content ?? {}
  if (aid === 'none' || aid === 'other') return false
  const parties = (context.history.facts.parties ?? []).filter(({ side }) => side === 'party')
  const declared = eventsOf(context, ['aidDeclared'], 'track')
  return new Set(declared.map(({ content }) => content.organisation)).size < Math.max(1, parties.length)
}

/** Whether the aid of the newest agreement was assessed for other amounts than it has now. A bridging, and an agreement before it, have their own. */
export function isAidBehind({ history, status, track }: NeedContext): boolean {
  const isNewest = track !== null && roundOf(track) === status.rounds.at(-1)?.track
  return history.facts.aidBehind === true && isNewest && bridgingOf({ track }) === null
}

/** The day on which the right to the grant arose; today as long as it has not. */
function grantDay(context: NeedContext) {
  const { history, status, track, on } = context
  const bridging = bridgingOf(context)
  if (bridging !== null) {
    const grant = { track: sharedTrack(status, bridging), bridging: true, openedSeq: bridging.openedSeq }
    return conferredOn(history, status, grant) ?? on
  }
  const round = track && roundOf(track)
  const agreement = agreementsOf(history, status).find((one) => one.track === round)
  return agreement?.conferredOn ?? on
}

function bridgingOf({ track }: Pick<NeedContext, 'track'>) {
  return track !== null && !('number' in track) && track.kind === 'bridging' ? track : null
}
