/** The organisation's answer: saved while it is being written. */
export { draftPost as post } from './reply.tsx'
