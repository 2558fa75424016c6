/** A lawyer's answer: saved while it is being written. */
export { draftPost as post } from './legal-answer.tsx'
