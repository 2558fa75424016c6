import type { z } from 'zod'
import { canonicalJson } from '../kernel/canonical-json.ts'
import { digestOf } from '../kernel/ids.ts'
import { listPublicBodies } from '../store/bodies/public-body.ts'
import type { View } from './answers/answer.ts'
import type { Endpoint } from './handler.ts'
import { sharedPage } from './shared-page.ts'
import type { Visit } from './visit.ts'

/** A page that informs anybody. It changes with what the public bodies say of themselves, the day and the program. */
export function informationPage<P, Q>(
  params: z.ZodType<P>,
  query: z.ZodType<Q>,
  show: (at: Visit<P, Q>) => View | Promise<View>,
): Endpoint {
  return sharedPage(params, query, { show, versionOf: bodiesVersion })
}

async function bodiesVersion({ db }: Visit): Promise<string> {
  return digestOf(canonicalJson(await listPublicBodies(db))).slice(0, 12)
}
