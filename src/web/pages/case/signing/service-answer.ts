import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import type { Endpoint } from '../../../handler.ts'

/** Tells a service's answer which attempt it belongs to: the path that it leads on to. */
export function stateOf(path: string): string {
  return Buffer.from(path).toString('base64url')
}

const Path = z.string().regex(/^\/arende\/[a-z0-9-]+\/underskrift\/bekrafta\/[\w-]{43}$/)

/** The one address that a signing service knows of ours: on to the attempt, with all that it answered. */
export const get: Endpoint = async (c) => {
  const path = Path.safeParse(Buffer.from(c.req.query('state') ?? '', 'base64url').toString())
  if (!path.success) throw new NotFound()
  return c.redirect(path.data + new URL(c.req.url).search, 303)
}
