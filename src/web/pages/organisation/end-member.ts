/** The end of a role in the organisation. */
export { endPost as post } from './member.tsx'
