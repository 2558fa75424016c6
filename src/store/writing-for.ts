import type { PersonId } from '../domain/actor.ts'

/** Who writes, for which body or organisation, and when. */
export type WritingFor = { by: PersonId; represents: string; at: Date }
