import { z } from 'zod'
import { type RegisterFilter, type RegisterOrder, registerStatuses } from '../../../domain/register.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Facet } from '../../../store/register/register-select.ts'
import type { Query } from '../../paths.ts'

const word = z
  .string()
  .regex(/^[a-z0-9-]{1,100}$/)
  .optional()
  .catch(undefined)

/** The register's address: `?sok=barn&kommun=1280&omrade=skola&lage=ended&ordning=namn&sida=2`. Nonsense counts as nothing. */
export const RegisterQuery = z.object({
  sok: z.string().trim().max(200).catch(''),
  kommun: word,
  omrade: word,
  grupp: word,
  offentlig: word,
  ideburen: word,
  ar: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  lage: z.enum(registerStatuses).optional().catch(undefined),
  ordning: z.enum(['traff', 'kommun', 'namn', 'nyast']).nullable().catch(null),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1),
})

/** `?sida=2`, where only the page can be chosen. */
export const PageQuery = RegisterQuery.pick({ sida: true })

export type Asked = z.infer<typeof RegisterQuery>

/** Each facet's key in the address. */
export const facetKeys = {
  municipality: 'kommun',
  area: 'omrade',
  targetGroup: 'grupp',
  ideaBasedParty: 'ideburen',
  publicParty: 'offentlig',
  year: 'ar',
  status: 'lage',
} as const satisfies Record<Facet, keyof Asked>

const codes = { relevance: 'traff', place: 'kommun', name: 'namn', newest: 'nyast' } as const

type Order = keyof typeof codes

/** What was asked for, without what was not. */
export function filterIn(asked: Asked, today: PlainDate): RegisterFilter {
  const { sok, kommun, omrade, grupp, offentlig, ideburen, ar, lage } = asked
  return {
    today,
    ...(sok === '' ? {} : { text: sok }),
    ...(kommun === undefined ? {} : { municipality: kommun }),
    ...(omrade === undefined ? {} : { area: omrade }),
    ...(grupp === undefined ? {} : { targetGroup: grupp }),
    ...(offentlig === undefined ? {} : { publicParty: offentlig }),
    ...(ideburen === undefined ? {} : { ideaBasedParty: ideburen }),
    ...(ar === undefined ? {} : { year: ar }),
    ...(lage === undefined ? {} : { status: lage }),
  }
}

/** What was asked for, as it stands in an address: to carry it to the map, the timeline and files. */
export function askedFor({ sok, kommun, omrade, grupp, offentlig, ideburen, ar, lage }: Asked): Query {
  return { sok, kommun, omrade, grupp, offentlig, ideburen, ar, lage }
}

export function orderIn({ ordning, sok }: Asked): RegisterOrder {
  return ordersFor(sok).find((order) => codes[order] === ordning) ?? usualOrder(sok)
}

/** The orders that make sense: there is a best match only among matches. */
export function ordersFor(text: string): Order[] {
  return text === '' ? ['place', 'name', 'newest'] : ['relevance', 'place', 'name', 'newest']
}

/** The usual order has no code, so that a first search is not held to the order of the whole list. */
export function orderCode(order: RegisterOrder, text: string): string {
  return order === usualOrder(text) || order === 'added' ? '' : codes[order]
}

function usualOrder(text: string): Order {
  return text === '' ? 'place' : 'relevance'
}
