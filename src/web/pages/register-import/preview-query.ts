import type { Verdict } from '../../../store/register/register-import-row.ts'

export type { Verdict } from '../../../store/register/register-import-row.ts'

/** In the order that they need to be looked at. */
export const verdictsShown = [
  'fault',
  'duplicate',
  'changed',
  'new',
  'joined',
  'repeated',
  'same',
] as const satisfies readonly Verdict[]
