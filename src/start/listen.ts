import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { cannotListen } from './preconditions.ts'

export type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>
export type Listening = { port: number; stop(): Promise<void> }

const serverOptions = {
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
}

/** Serves until `stop`, which lets requests under way finish for five seconds. */
export async function listen(fetch: Fetch, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch: fetch as never, hostname: host, serverOptions }) as Server
  server.listen(port, host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw cannotListen(error, host, port)
  })
  return { port: (server.address() as AddressInfo).port, stop: () => close(server) }
}

async function close(server: Server): Promise<void> {
  const patience = setTimeout(() => server.closeAllConnections(), 5000)
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  await closed
  clearTimeout(patience)
}
