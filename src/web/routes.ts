import type { WebConfig } from './deps.ts'
import * as outboxAttachment from './pages/outbox/attachment.ts'
import * as outbox from './pages/outbox/outbox.tsx'
import * as demoSignIn from './pages/sign-in/demo.tsx'
import { caseRoutes } from './routes/case-always.ts'
import { decidingRoutes } from './routes/case-deciding.ts'
import { endingRoutes } from './routes/case-ending.ts'
import { formingRoutes } from './routes/case-forming.ts'
import { runningRoutes } from './routes/case-running.ts'
import { disclosureRoutes } from './routes/disclosure.ts'
import { ownRoutes } from './routes/own.ts'
import { publicRoutes } from './routes/public.ts'
import type { Routes } from './routes/route.ts'

/** Every address of the web part, and the folder that answers it. */
export function routes(config: WebConfig): Routes {
  return {
    ...ownRoutes,
    ...caseRoutes,
    ...formingRoutes,
    ...decidingRoutes,
    ...runningRoutes,
    ...endingRoutes,
    ...disclosureRoutes,
    ...publicRoutes,
    ...(config.demo ? demoRoutes : {}),
  }
}

/** What exists in the demo only. */
const demoRoutes: Routes = {
  '/demo/utkorg': outbox,
  '/demo/utkorg/:mail/:place': outboxAttachment,
  '/logga-in/demo': demoSignIn,
}
