/** What is typed in a common answer, saved while it is written. */
export { draft as post } from './joint.tsx'
