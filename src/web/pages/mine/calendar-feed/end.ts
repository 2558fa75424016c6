import { end } from './calendar-feed.tsx'

/** The address stops working at once. */
export const { post } = end
