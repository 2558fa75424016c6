import type { EventType } from '../../domain/events.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { dayIn } from '../agreement/day-in.ts'
import { type EventContext, eventsOf, type NeedContext } from './need-context.ts'

/** What the idea-based parties have been shown, how they answer it, and what lets nobody wait for their answers. */
type Hearing = { asked: EventType; answered: EventType; unless?: EventType | undefined }

/**
 * The idea-based parties that have not answered what they were shown last; null where nothing has been shown. Each party
 * answers for itself, and not what it has asked for itself. Where there is only one, any answer is its own.
 */
export function silentParties(context: EventContext, hearing: Hearing): readonly string[] | null {
  const shown = shownLast(context, hearing)
  if (shown === undefined) return null
  const answers = eventsOf(context, [hearing.answered], 'round').filter(({ seq }) => seq > shown.seq)
  const parties = (context.history.facts.parties ?? []).filter(({ side }) => side === 'party')
  const ids = parties.length > 0 ? parties.map(({ id }) => id) : ['']
  const isTheirs = shown.by.side === 'party'
  if (ids.length === 1) return answers.length > 0 || isTheirs ? [] : ids
  return ids.filter(
    (id) => !(isTheirs && shown.content.for === id) && !answers.some(({ content }) => content.for === id),
  )
}

/** Whether the party spoken for, or any where none is named, has something left to answer. */
export function hasLeftToAnswer(context: NeedContext, hearing: Hearing): boolean {
  const silent = silentParties(context, hearing) ?? []
  const own = context.content?.for
  return typeof own === 'string' ? silent.includes(own) || silent.includes('') : silent.length > 0
}

/**
 * Nobody gets a no that they have not been heard about: what was shown last was a no, and every party has answered it or
 * let its last day pass, or somebody has written why it cannot wait.
 */
export function isHeard(context: EventContext & Pick<NeedContext, 'on'>, hearing: Hearing): boolean {
  const shown = shownLast(context, hearing)
  if (shown === undefined || isYes(shown.content.outcome)) return false
  const hastened = hearing.unless === undefined ? [] : eventsOf(context, [hearing.unless], 'round')
  if (hastened.some(({ seq }) => seq > shown.seq)) return true
  const answerBy = answerDay(context, hearing)
  return silentParties(context, hearing)?.length === 0 || (answerBy !== null && context.on > answerBy)
}

/** The last day to answer what was shown. */
export function answerDay(context: EventContext, hearing: Hearing): PlainDate | null {
  const shown = shownLast(context, hearing)
  return shown === undefined ? null : dayIn(shown, 'answerBy')
}

function shownLast(context: EventContext, { asked }: Hearing) {
  return eventsOf(context, [asked], 'round').at(-1)
}

function isYes(outcome: unknown): boolean {
  return outcome === 'passed' || outcome === 'passedWithConditions'
}
