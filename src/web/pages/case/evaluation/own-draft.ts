/** What is typed in an own answer, saved while it is written. */
export { draft as post } from './own.tsx'
