/** What is typed under a heading, saved while it is written. */
export { draft as post } from './part.tsx'
