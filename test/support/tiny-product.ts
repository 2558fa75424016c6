import type { Parts } from '../../src/start/parts.ts'
import { run } from '../../src/start/run.ts'

/** The real start around a product with one sentence to say, so that tests of starting do not wait for all of it. */
const tiny: Parts = {
  fill: async () => {},
  jobs: async () => async () => {},
  web: async () => ({ fetch: () => new Response('Hej') }),
  afterwards: () => async () => {},
}

process.exit(await run(process.env, tiny))
