import type { EventMaker } from '../../domain/events.ts'

/** Handslag itself, as the journal writes what no person did. */
export const systemMaker: EventMaker = { personId: null, name: 'Handslag', role: 'system', side: 'system' }
