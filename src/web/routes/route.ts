import type { Endpoint } from '../handler.ts'

/** What an address answers. An address with a word comes before one with a parameter in the same place. */
export type Routes = Record<string, { get?: Endpoint; post?: Endpoint }>
