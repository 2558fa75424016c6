/** The director's draft: saved while it is being written. */
export { draftPost as post } from './assessment.tsx'
