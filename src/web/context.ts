import type { Context } from 'hono'
import type { Deps } from './deps.ts'
import type { Limiter } from './guard/rate-limit.ts'

export type WebEnv = { Variables: { deps: Deps; address: string; limiter: Limiter } }

export type WebContext = Context<WebEnv>
