import { sideOf } from '../../domain/roles.ts'
import type { Text } from '../../domain/text.ts'
import type { CaseParty } from '../case/history.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { eventsOf, type NeedContext } from './need-context.ts'

/** One of those whose word is needed before a collecting step changes the state. */
export type Voice = { role: RoleId; party: CaseParty | null }

/** Those who have not yet given their stance or signature; empty for a step that does not collect. */
export function missingVoices(context: NeedContext): readonly Voice[] {
  const given = new Set(eventsSinceState(context).map(({ by, content }) => voiceKey(by.role, content.for)))
  return voices(context).filter((voice) => !given.has(voiceKey(voice.role, voice.party?.id)))
}

/** Which party the doer speaks for: the one named, or the only one there is. */
export function partyOf(context: NeedContext): CaseParty | null {
  const { by, content, step } = context
  if (by === null || step.collects === undefined) return null
  const own = partiesOf(context, by.role)
  return own.find((party) => party.id === content?.for) ?? (own.length === 1 ? (own[0] ?? null) : null)
}

/** Whether everybody else has given their word, so that the doer's is the last one. */
export function isLastVoice(context: NeedContext): boolean {
  return missingVoices(context).every((voice) => isDoers(context, voice))
}

function isDoers(context: NeedContext, { role, party }: Voice): boolean {
  return role === context.by?.role && (party?.id ?? null) === (partyOf(context)?.id ?? null)
}

/**
 * Why the doer's word cannot be taken now: given already, or given for no party. A word that moves the case to no
 * other state may be given anew as long as the step is open: the newest holds.
 */
export function voiceRefusal(context: NeedContext): Text | null {
  const { by, step, content } = context
  if (by === null || step.collects === undefined || content === null) return null
  const party = partyOf(context)
  if (party === null && partiesOf(context, by.role).length > 1) {
    return { sv: 'Välj vilken part du företräder.', en: 'Choose which party you represent.' }
  }
  const isNew = step.to === 'same' || missingVoices(context).some((voice) => isDoers(context, voice))
  return isNew
    ? null
    : {
        sv: 'Det här är redan gjort för er del. Vi väntar på de andra.',
        en: 'You have already done this. We are waiting for the others.',
      }
}

function voices(context: NeedContext): readonly Voice[] {
  return (context.step.collects ?? []).flatMap((role): readonly Voice[] => {
    const parties = partiesOf(context, role)
    return parties.length === 0 ? [{ role, party: null }] : parties.map((party) => ({ role, party }))
  })
}

function partiesOf({ history }: NeedContext, role: RoleId): readonly CaseParty[] {
  if (role === 'board' || role === 'system') return []
  const side = sideOf(role)
  return (history.facts.parties ?? []).filter((party) => party.side === side)
}

function eventsSinceState(context: NeedContext) {
  const { step, track } = context
  return eventsOf(context, [step.event], 'track').filter((event) => event.seq > (track?.sinceSeq ?? 0))
}

function voiceKey(role: string, party: unknown): string {
  return `${role}:${typeof party === 'string' ? party : ''}`
}
