/** What is typed in a section of the memo, saved while it is written. */
export { draftPost as post } from './memo-section.tsx'
