import { applying } from './message.tsx'

/** A message that could not be applied is tried again. */
export const { post } = applying
