import { z } from 'zod'
import type { RegisterFilter, RegisterOrder } from '../../../store/register.ts'

/** The register's address: `?sok=barn&kommun=1280&omrade=skola&lage=ended&ordning=namn&sida=2`. Nonsense counts as nothing. */
export const RegisterQuery = z.object({
  sok: z.string().trim().max(200).catch(''),
  kommun: z.string().max(4).catch(''),
  omrade: z.string().max(40).catch(''),
  lage: z.enum(['', 'planned', 'active', 'ended', 'unknown']).catch(''),
  ordning: z.enum(['traff', 'kommun', 'namn', 'nyast']).nullable().catch(null),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type Asked = z.infer<typeof RegisterQuery>

const codes = { relevance: 'traff', place: 'kommun', name: 'namn', newest: 'nyast' } as const

export function filterIn({ sok, kommun, omrade, lage }: Asked): RegisterFilter {
  return { text: sok, municipality: kommun, category: omrade, status: lage }
}

export function orderIn({ ordning, sok }: Asked): RegisterOrder {
  return ordersFor(sok).find((order) => codes[order] === ordning) ?? usualOrder(sok)
}

/** The orders that make sense: there is a best match only among matches. */
export function ordersFor(text: string): RegisterOrder[] {
  return text === '' ? ['place', 'name', 'newest'] : ['relevance', 'place', 'name', 'newest']
}

/** The usual order has no code, so that a first search is not held to the order of the whole list. */
export function orderCode(order: RegisterOrder, text: string): string {
  return order === usualOrder(text) ? '' : codes[order]
}

function usualOrder(text: string): RegisterOrder {
  return text === '' ? 'place' : 'relevance'
}
