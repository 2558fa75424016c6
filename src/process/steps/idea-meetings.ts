import type { History } from '../case/history.ts'
import { statusOf } from '../case/status.ts'
import { type EventContext, eventsOf, lastSeq } from './need-context.ts'

export type IdeaMeetingCount = {
  held: number
  /** How many may be held now, with extensions and exceptions. */
  allowed: number
  /** How many suit, from and to. */
  suitable: readonly [number, number]
  /** How many an extension may still add; 0 when only the director can add more. */
  extensionLeft: number
}

/** How far the idea meetings of the newest round have come. */
export function ideaMeetingCount(history: History): IdeaMeetingCount {
  const status = statusOf(history)
  const context = { history, status, track: status.rounds.at(-1) ?? null }
  const { suitableFrom, suitableTo } = history.rulebook.rhythm.ideaMeetings
  return {
    held: ideaMeetingsHeld(context),
    allowed: ideaMeetingsAllowed(context),
    suitable: [suitableFrom, suitableTo],
    extensionLeft: Math.max(0, extensionLeft(context)),
  }
}

/** How many idea meetings have been held since the drafting began, or began again after the board sent it back. */
export function ideaMeetingsHeld(context: EventContext): number {
  return countSinceStart(context, 'ideaMeetingHeld')
}

/** How many idea meetings may be held now: what suits, with what has been added by decision. */
export function ideaMeetingsAllowed(context: EventContext): number {
  return context.history.rulebook.rhythm.ideaMeetings.suitableTo + extended(context) + excepted(context)
}

/** How many meetings an extension may still add before the director has to make an exception. */
export function extensionLeft(context: EventContext): number {
  const { most, suitableTo } = context.history.rulebook.rhythm.ideaMeetings
  return most - suitableTo - extended(context)
}

function extended(context: EventContext): number {
  return sumSinceStart(context, 'ideaMeetingsExtended')
}

function excepted(context: EventContext): number {
  return sumSinceStart(context, 'ideaMeetingsExcepted')
}

function countSinceStart(context: EventContext, type: 'ideaMeetingHeld'): number {
  return sinceStart(context, type).length
}

function sumSinceStart(context: EventContext, type: 'ideaMeetingsExtended' | 'ideaMeetingsExcepted'): number {
  return sinceStart(context, type).reduce((sum, event) => sum + Number(event.content.more ?? 0), 0)
}

function sinceStart(
  context: EventContext,
  type: 'ideaMeetingHeld' | 'ideaMeetingsExtended' | 'ideaMeetingsExcepted',
) {
  const start = lastSeq(context, ['returnedToIdeaMeetings'])
  return eventsOf(context, [type], 'round').filter((event) => event.seq > start)
}
