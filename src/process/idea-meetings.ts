import { eventsOf, lastSeq, type NeedContext } from './need-context.ts'

/** How many idea meetings have been held since the drafting began, or began again after the board sent it back. */
export function ideaMeetingsHeld(context: NeedContext): number {
  return countSinceStart(context, 'ideaMeetingHeld')
}

/** How many idea meetings may be held now: what suits, with what has been added by decision. */
export function ideaMeetingsAllowed(context: NeedContext): number {
  return context.history.rulebook.rhythm.ideaMeetings.suitableTo + extended(context) + excepted(context)
}

/** How many meetings an extension may still add before the director has to make an exception. */
export function extensionLeft(context: NeedContext): number {
  const { most, suitableTo } = context.history.rulebook.rhythm.ideaMeetings
  return most - suitableTo - extended(context)
}

function extended(context: NeedContext): number {
  return sumSinceStart(context, 'ideaMeetingsExtended')
}

function excepted(context: NeedContext): number {
  return sumSinceStart(context, 'ideaMeetingsExcepted')
}

function countSinceStart(context: NeedContext, type: 'ideaMeetingHeld'): number {
  return sinceStart(context, type).length
}

function sumSinceStart(context: NeedContext, type: 'ideaMeetingsExtended' | 'ideaMeetingsExcepted'): number {
  return sinceStart(context, type).reduce((sum, event) => sum + Number(event.content.more ?? 0), 0)
}

function sinceStart(
  context: NeedContext,
  type: 'ideaMeetingHeld' | 'ideaMeetingsExtended' | 'ideaMeetingsExcepted',
) {
  const start = lastSeq(context, ['returnedToIdeaMeetings'])
  return eventsOf(context, [type], 'round').filter((event) => event.seq > start)
}
