import { callOff } from './meeting.tsx'

/** A meeting that is called off is taken out of the calendar and kept as history. */
export const { post } = callOff
