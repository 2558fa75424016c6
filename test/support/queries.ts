import type { KyselyPlugin } from 'kysely'
import { createApp } from '../../src/web/app.ts'
import type { TestApp } from './app.ts'
import { Client } from './client.ts'

/** How many queries it takes to answer an address for whoever is signed in with the app's client. */
export async function countQueries(app: TestApp, address: string): Promise<number> {
  const counter = { queries: 0 }
  const db = app.db.withPlugin(counting(counter))
  const counted = createApp({ ...app.deps, db })
  const client = new Client((request) => counted.request(request))
  for (const [name, value] of app.client.cookies) client.cookies.set(name, value)
  // Rulebooks are read once per process: the first visit pays for them.
  await client.get(address)
  counter.queries = 0
  const page = await client.get(address)
  if (page.status !== 200) throw new Error(`${address} answers ${page.status}`)
  return counter.queries
}

function counting(counter: { queries: number }): KyselyPlugin {
  return {
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      counter.queries += 1
      return result
    },
  }
}
