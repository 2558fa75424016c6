/** The working group's report while it is being written. */
export { draftPost as post } from './report.tsx'
