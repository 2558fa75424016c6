import { movementPage } from './movement.tsx'

/** Money paid out by a public party. */
export const { get, post } = movementPage('paid')
