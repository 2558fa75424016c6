import { ChangedMeanwhile } from '../domain/thrown.ts'

/** Somebody was working in the case just then: its turn comes again, and that is no error. */
export function leaveChanged(thrown: unknown): void {
  if (!(thrown instanceof ChangedMeanwhile)) throw thrown
}
