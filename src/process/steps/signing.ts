import type { PersonId } from '../../domain/actor.ts'
import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { type SignatureFault, type SigningSet, signatureFault, suffices } from '../../domain/signing-set.ts'
import type { Text } from '../../domain/text.ts'
import type { History } from '../case/history.ts'
import { hasEnded } from '../case/tracks.ts'
import { isBridgingUndeclared } from './asked-facts.ts'
import { eventsOf, type NeedContext } from './need-context.ts'

type Fault = SignatureFault | 'otherParty' | 'notEnough' | 'enough' | 'over' | 'undeclared'

/**
 * Why this person's signature may not be taken by a step that completes the party's signatures, or by one that adds
 * to them; null when it may. A party without a rule is bound by whoever the step lets sign.
 */
export function signingFault(completes: boolean, context: NeedContext): Fault | null {
  const { by, history } = context
  if (isTooLate(context)) return 'over'
  if (isBridgingUndeclared(context)) return 'undeclared'
  const set = history.facts.signing?.[partyOf(context) ?? '']
  if (set === undefined) return completes ? null : 'enough'
  if (by?.personId == null) return null
  return (
    (signedForOther(context, by.personId) ? 'otherParty' : null) ??
    signatureFault(set, signedBefore(context), by.personId) ??
    extentFault(set, context, { completes, by: by.personId })
  )
}

/** What has ended cannot be lengthened by a bridging. */
function isTooLate({ track, status }: NeedContext): boolean {
  return track !== null && !('number' in track) && track.kind === 'bridging' && hasEnded(status, track)
}

type Signing = { completes: boolean; by: PersonId }

function extentFault(set: SigningSet, context: NeedContext, { completes, by }: Signing): Fault | null {
  if (context.content === null) return null
  const isEnough = suffices(set, signersOnPaper(context) ?? [...signedBefore(context), by])
  if (isEnough === completes) return null
  return completes ? 'notEnough' : 'enough'
}

/** Who signed an original that the doer confirms: they bind the party, not the one who confirms. */
function signersOnPaper({ content }: NeedContext): readonly PersonId[] | null {
  const signers = content?.method === 'original' ? content.signers : null
  return Array.isArray(signers) ? signers.map((id) => String(id) as PersonId) : null
}

/** Nobody signs for two parties. */
function signedForOther(context: NeedContext, by: PersonId): boolean {
  const party = partyOf(context)
  return signaturesSinceYes(context, ['signatureAdded', 'signatureGiven', 'bridgingSigned']).some(
    (event) => event.by.personId === by && partyOfEvent(context, event) !== party,
  )
}

/** Who has signed for the party since the board said yes. */
function signedBefore(context: NeedContext): readonly PersonId[] {
  const party = partyOf(context)
  return signaturesSinceYes(context, ['signatureAdded'])
    .filter((event) => partyOfEvent(context, event) === party)
    .flatMap(({ by }) => by.personId ?? [])
}

function partyOfEvent({ history }: NeedContext, { by, content }: ProcessEvent): string | undefined {
  return partySigned(history, { side: by.side, named: content.for })
}

function signaturesSinceYes(context: NeedContext, types: readonly EventType[]) {
  const since = context.track?.sinceSeq ?? 0
  return eventsOf(context, types, 'track').filter(({ seq }) => seq > since)
}

/** The party that somebody signs for: the one named, or the only one on their side. */
function partyOf({ history, by, content }: NeedContext): string | undefined {
  return partySigned(history, { side: by?.side, named: content?.for })
}

function partySigned(
  { facts }: History,
  { side, named }: { side: unknown; named: unknown },
): string | undefined {
  if (typeof named === 'string') return named
  const own = (facts.parties ?? []).filter((party) => party.side === side)
  return own.length === 1 ? own[0]?.id : undefined
}

export function signingSentence(fault: Fault | null): Text {
  return sentences[fault ?? 'notSignatory']
}

const sentences: Record<Fault, Text> = {
  notSignatory: {
    sv: 'Du finns inte bland dem som får skriva under för er part.',
    en: 'You are not among those who may sign for your party.',
  },
  otherParty: {
    sv: 'Du har redan skrivit under för en annan part. Någon annan behöver skriva under för den här.',
    en: 'You have already signed for another party. Somebody else needs to sign for this one.',
  },
  signedAlready: {
    sv: 'Du har redan skrivit under. Nu behövs någon annans underskrift.',
    en: 'You have signed already. Now somebody else’s signature is needed.',
  },
  impossible: {
    sv: 'Er regel för vem som skriver under kan inte uppfyllas av dem som står som firmatecknare. Ändra regeln först.',
    en: 'Your rule for who signs cannot be met by those named as signatories. Change the rule first.',
  },
  notEnough: {
    sv: 'Den här underskriften räcker inte ensam: er regel kräver fler.',
    en: 'This signature is not enough by itself: your rule asks for more.',
  },
  over: {
    sv: 'Överenskommelsen har upphört och kan inte längre förlängas. Nu behövs en ny överenskommelse.',
    en: 'The agreement has ended and can no longer be lengthened. A new agreement is needed now.',
  },
  undeclared: {
    sv: 'Överbryggningen är ett nytt stöd. Varje förening behöver lämna intyg om försumbart stöd för den innan någon skriver under.',
    en: 'The bridging is a new grant. Every organisation needs to declare its de minimis aid for it before anyone signs.',
  },
  enough: {
    sv: 'Den här underskriften räcker för er part och görs färdig på en gång.',
    en: 'This signature is enough for your party and completes it at once.',
  },
}
