import { ending } from './key.tsx'

/** The system may tell nothing more. */
export const { post } = ending
