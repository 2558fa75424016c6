import type { ProcessEvent } from '../../domain/events.ts'

/**
 * Until when the board has been told how it goes: when the groups last approved a follow-up, an evaluation or a final report
 * for it. What was written later is working material to whoever reads only what has been reported.
 */
export function reportedUntil(events: readonly ProcessEvent[]): Date {
  const last = events.findLast(({ type }) => type === 'reportApproved')
  return last === undefined ? beforeAll : new Date(last.recordedAt)
}

const beforeAll = new Date(0)
