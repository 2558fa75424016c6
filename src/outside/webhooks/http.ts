import { type ClientRequest, request as requestPlainly } from 'node:http'
import { request as requestSafely } from 'node:https'
import type { LookupFunction } from 'node:net'
import { traceparent } from '../../kernel/trace.ts'
import { LeadsInside, type Outside, onlyOutside } from './inside.ts'
import type { PostWebhook, WebhookMessage } from './port.ts'

type Options = {
  outside?: Outside
  /** For all of it, from the name to the answer. */
  milliseconds?: number
}

/**
 * Posts over HTTP. Any 2xx means taken. Nobody can lead us elsewhere: redirects are not followed, the name is asked for once
 * and only what it then stood for is connected to. What is answered is not read.
 */
export function httpWebhooks({ outside = onlyOutside(), milliseconds = 10_000 }: Options = {}): PostWebhook {
  return async (message) => {
    const signal = AbortSignal.timeout(milliseconds)
    try {
      const status = await post(message, { outside, signal })
      return { taken: status >= 200 && status < 300, answer: String(status) }
    } catch (fault) {
      if (fault instanceof LeadsInside) return { taken: false, answer: 'inside' }
      return { taken: false, answer: signal.aborted ? 'tooSlow' : 'unreachable' }
    }
  }
}

type Posting = { outside: Outside; signal: AbortSignal }

async function post({ url, headers, body }: WebhookMessage, { outside, signal }: Posting): Promise<number> {
  const addresses = await Promise.race([outside.addressesOf(new URL(url).hostname), aborted(signal)])
  const request = url.startsWith('https:') ? requestSafely : requestPlainly
  const asked = request(url, {
    method: 'POST',
    headers: headersWith(headers, body),
    agent: false,
    lookup: alwaysTo(addresses),
    signal,
  })
  return statusOf(asked.end(body))
}

/** The resolver cannot be told to give up. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function headersWith(headers: WebhookMessage['headers'], body: string) {
  const trace = traceparent()
  const length = String(Buffer.byteLength(body))
  return { ...headers, 'content-length': length, ...(trace !== undefined && { traceparent: trace }) }
}

/** A name that was looked up and looked at is not looked up again: it could stand for something else by then. */
function alwaysTo(addresses: Awaited<ReturnType<Outside['addressesOf']>>): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses
    if (first === undefined) return callback(new Error('The name stands for nothing'), '')
    if (all) return callback(null, [...addresses])
    return callback(null, first.address, first.family)
  }
}

function statusOf(asked: ClientRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    asked.once('error', reject)
    asked.once('response', (response) => {
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
  })
}
