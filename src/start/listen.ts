import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { cannotListen } from './preconditions.ts'

export type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>
export type Listening = { port: number; stop(): Promise<void> }

/** How long, in milliseconds, somebody may take: the ordinary is far from all of them. */
const ordinary = {
  /** To say what is asked. */
  headersTimeout: 15_000,
  /** To send all of it: a large file over a poor line. */
  requestTimeout: 120_000,
  keepAliveTimeout: 65_000,
  /** How often the two first are looked after. */
  connectionsCheckingInterval: 5_000,
  /** Without a byte in either direction, as by one who asks and never reads the answer. */
  silence: 120_000,
}

/** Serves until `stop`, which lets requests under way finish for five seconds, also those whose reader has gone. */
export async function listen(
  fetch: Fetch,
  { host, port }: { host: string; port: number },
  { silence, ...limits } = ordinary,
): Promise<Listening> {
  const serverOptions = { ...limits, maxHeaderSize: 16 * 1024 }
  const { counted, allAnswered } = underWay(fetch)
  const server = createAdaptorServer({ fetch: counted as never, hostname: host, serverOptions }) as Server
  server.setTimeout(silence)
  server.listen(port, host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw cannotListen(error, host, port)
  })
  return { port: (server.address() as AddressInfo).port, stop: () => close(server, allAnswered) }
}

/** A connection that is closed says nothing of the work begun for it, which needs the database until it ends. */
function underWay(fetch: Fetch) {
  const answers = new Set<Promise<unknown>>()
  const counted: Fetch = async (request, env) => {
    const answer = Promise.resolve(fetch(request, env))
    answers.add(answer)
    return answer.finally(() => answers.delete(answer))
  }
  return { counted, allAnswered: () => Promise.allSettled(answers) }
}

async function close(server: Server, allAnswered: () => Promise<unknown>): Promise<void> {
  const outOfPatience = Promise.withResolvers<void>()
  const patience = setTimeout(() => {
    server.closeAllConnections()
    outOfPatience.resolve()
  }, 5000)
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  await closed
  await Promise.race([allAnswered(), outOfPatience.promise])
  clearTimeout(patience)
}
