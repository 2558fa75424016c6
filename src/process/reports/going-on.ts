import type { ProcessEvent } from '../../domain/events.ts'

/** Whether all have said what comes after the last day, and each at last that they want to renegotiate. */
export function allRenegotiate(taken: readonly ProcessEvent[]): boolean {
  return areComplete(taken) && [...lastChoices(taken)].every((choice) => choice === 'renegotiate')
}

/** Nobody's stance is waited for any more. */
export function areComplete(taken: readonly ProcessEvent[]): boolean {
  return taken.some(({ content }) => content.completes !== false)
}

/** The last word of each: a role of a party. */
export function lastChoices(taken: readonly ProcessEvent[]): ReadonlySet<unknown> {
  return new Set(
    new Map(taken.map(({ by, content }) => [`${by.role}:${content.for}`, content.choice])).values(),
  )
}
