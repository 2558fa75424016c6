/** What is typed in a section of the final report, kept while it is written. */
export { draft as post } from './section.ts'
