import autocannon from 'autocannon'
import type { Server } from './process.ts'

export type Asking = {
  /** What is asked for in turn. */
  requests: readonly autocannon.Request[]
  headers?: Record<string, string>
  /** The only status that counts as an answer. */
  expect: number
}

/** Milliseconds; `cpu` is how long an answer kept the server's core busy. */
export type Measured = { perSecond: number; p50: number; p95: number; p99: number; cpu: number }

type Load = { connections: number } & ({ seconds: number } | { amount: number })

/** Asks as fast as it is answered. Throws when anything but what is expected comes back. */
export async function measure(server: Server, asking: Asking, load: Load): Promise<Measured> {
  const times: number[] = []
  const wrong = new Map<number, number>()
  const before = await server.busy()
  const { errors, timeouts, duration } = await run(server.address, asking, load, (status, milliseconds) => {
    times.push(milliseconds)
    if (status !== asking.expect) wrong.set(status, (wrong.get(status) ?? 0) + 1)
  })
  const busy = (await server.busy()) - before
  if (wrong.size > 0 || errors + timeouts > 0)
    throw new Error(`${asking.requests[0]?.path}: ${errors} errors, ${JSON.stringify([...wrong])}`)
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const { length } = times
  return { perSecond: length / duration, p50: at(0.5), p95: at(0.95), p99: at(0.99), cpu: busy / length }
}

type Heard = (status: number, milliseconds: number) => void

function run(url: string, { requests, headers = {} }: Asking, { connections, ...long }: Load, heard: Heard) {
  return new Promise<autocannon.Result>((resolve, reject) => {
    const most = 'amount' in long ? { amount: long.amount } : { duration: long.seconds }
    const options = { url, requests: [...requests], headers, connections, timeout: 60, ...most }
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    running.on('response', (_client, status, _bytes, milliseconds) => heard(status, milliseconds))
  })
}
