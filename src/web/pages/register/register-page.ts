import type { z } from 'zod'
import { registerVersion } from '../../../store/register/register.ts'
import type { View } from '../../answers/answer.ts'
import type { Endpoint } from '../../handler.ts'
import { sharedPage } from '../../shared-page.ts'
import type { Visit } from '../../visit.ts'

/** A page of the register for anybody. Caches may keep it for a minute, and as long as the register stands still. */
export function registerPage<P, Q>(
  params: z.ZodType<P>,
  query: z.ZodType<Q>,
  show: (at: Visit<P, Q>) => View | Promise<View>,
): Endpoint {
  return sharedPage(params, query, { show, versionOf: (at) => registerVersion(at.db) })
}
