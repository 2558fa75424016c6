import { retrying } from './connection.tsx'

/** What the other system did not take is sent again. */
export const { post } = retrying
