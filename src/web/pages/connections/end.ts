import { ending } from './connection.tsx'

/** The end of a connection to another system. */
export const { post } = ending
