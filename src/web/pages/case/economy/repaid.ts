import { movementPage } from './movement.tsx'

/** Money paid back to a public party. */
export const { get, post } = movementPage('repaid')
