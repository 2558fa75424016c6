import type { WebConfig } from './deps.ts'
import type { Endpoint } from './handler.ts'
import * as home from './pages/home/home.tsx'

type Route = { get?: Endpoint; post?: Endpoint }

/** Every address of the web part, and the folder that answers it. */
export function routes(config: WebConfig): Record<string, Route> {
  return {
    '/': home,
    ...(config.demo ? demoRoutes : {}),
  }
}

/** What exists in the demo only. */
const demoRoutes: Record<string, Route> = {}
