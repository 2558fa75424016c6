import { z } from 'zod'
import type { EventType, ProcessEvent } from '../../domain/events.ts'
import { partyRoles, type Side } from '../../domain/roles.ts'
import type { Text } from '../../domain/text.ts'
import type { Ball, CaseParty, History, Status } from '../case/history.ts'
import { leadingRound } from '../case/tracks.ts'
import { expectedFrom } from '../steps/expected-day.ts'
import { publicAnswerers } from './brought-in.ts'
import type { ChangedLine } from './brought-in-lines.ts'
import { changesIn } from './confirmed-lines.ts'

/** Confirming a correction is no step of the rulebook: it changes what was put down, not what was agreed. */
export const confirmCorrection = 'confirm-brought-in-correction'

/** The texts of sections, by their keys: a line has only the SHA-256 of one. */
export type WholeTexts = Readonly<Record<string, string>>

export type CorrectionOutcome = 'open' | 'made' | 'declined' | 'withdrawn'

/** What one party says was put down wrong of the signed agreement, after all had said that it was right. */
export type Correction = {
  /** The number of the event that proposed it. */
  id: number
  proposal: ProcessEvent
  /** The party that proposed it, by its id. */
  by: string
  reason: string
  changes: readonly ChangedLine[]
  /** What the texts among them would say, by the keys of their sections, and what they said when it was proposed. */
  texts: WholeTexts
  textsBefore: WholeTexts
  /** The check value of all that was brought in, as it would be. */
  digest: string
  outcome: CorrectionOutcome
  /** The yes of each party, the last of which made it. */
  agreed: readonly ProcessEvent[]
  /** What ended it. */
  ended: ProcessEvent | null
  /** The parties that have not answered, by their ids; none when it has ended. */
  awaited: readonly string[]
}

const endings: Partial<Record<EventType, CorrectionOutcome>> = {
  broughtInCorrectionMade: 'made',
  broughtInCorrectionDeclined: 'declined',
  broughtInCorrectionWithdrawn: 'withdrawn',
}

/** Every correction that has been proposed, the newest first. */
export function correctionsIn({ events, facts }: Pick<History, 'events' | 'facts'>): readonly Correction[] {
  const parties = (facts.parties ?? []).filter(isAsked)
  return events
    .filter(({ type }) => type === 'broughtInCorrectionProposed')
    .map((proposal) => correctionOf(proposal, events, parties))
    .toReversed()
}

/** The one that waits for an answer. There is never more than one: the next is reckoned from what it leads to. */
export function openCorrection(history: Pick<History, 'events' | 'facts'>): Correction | null {
  return correctionsIn(history).find(({ outcome }) => outcome === 'open') ?? null
}

/** Every party answers for itself, the body that leads among them. */
function isAsked({ elsewhere }: CaseParty): boolean {
  return elsewhere === undefined
}

function correctionOf(
  proposal: ProcessEvent,
  events: readonly ProcessEvent[],
  parties: readonly CaseParty[],
): Correction {
  const own = events.filter(({ content }) => content.correction === proposal.seq)
  const ended = own.find(({ type }) => type in endings) ?? null
  const agreed = own.filter(
    ({ type }) => type === 'broughtInCorrectionAgreed' || type === 'broughtInCorrectionMade',
  )
  const { for: by, reasons, digest } = proposal.content
  const said = new Set([by, ...agreed.map(({ content }) => content.for)])
  return {
    ...{ id: proposal.seq, proposal, by: String(by), reason: String(reasons), digest: String(digest) },
    changes: changesIn(proposal),
    texts: textsIn(proposal.content.texts),
    textsBefore: textsIn(proposal.content.textsBefore),
    outcome: (ended && endings[ended.type]) ?? 'open',
    agreed,
    ended,
    awaited: ended === null ? parties.flatMap(({ id }) => (said.has(id) ? [] : [id])) : [],
  }
}

function textsIn(written: unknown): WholeTexts {
  return z.record(z.string(), z.string()).catch({}).parse(written)
}

/** Whoever is to say yes or no to a correction, beside all else that is waited for. Of an agreement that is followed by another nobody is. */
export function correctionBalls(history: History, status: Status): readonly Ball[] {
  const open = openCorrection(history)
  const round = leadingRound(history.rulebook, status.rounds)
  if (open === null || round === undefined || !status.open || status.rounds.length > 1) return []
  const sideOf = (id: string): Side => parties.find((party) => party.id === id)?.side ?? 'party'
  const parties = history.facts.parties ?? []
  const isAlone = (side: Side) => parties.filter((party) => party.side === side).length < 2
  const confirming = history.rulebook.steps.find(({ event }) => event === 'broughtInConfirmed')
  const { on, seq } = open.proposal
  return open.awaited.map((party) => ({
    roles: sideOf(party) === 'party' ? partyRoles : publicAnswerers,
    side: sideOf(party),
    party: isAlone(sideOf(party)) ? null : party,
    step: confirmCorrection,
    track: round.track,
    task: { ...task },
    ...(confirming && expectedFrom(history, confirming, { on, seq, what: proposed })),
    source: { ...source },
  }))
}

const task: Text = {
  sv: 'Läs och besvara rättelsen av det som har förts in',
  en: 'Read and answer the correction of what was brought in',
}

const proposed: Text = { sv: 'Rättelsen föreslogs', en: 'The correction was proposed' }

const source: Text = { sv: 'förslag', en: 'proposal' }
