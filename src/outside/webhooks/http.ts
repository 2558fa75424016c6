import { traceparent } from '../../kernel/trace.ts'
import type { PostWebhook } from './port.ts'

/**
 * Posts over HTTP. Any 2xx means taken. Redirects are not followed, so that nobody leads us elsewhere, and what is answered
 * is not read.
 */
export function httpWebhooks(milliseconds = 10_000): PostWebhook {
  return async ({ url, headers, body }) => {
    const signal = AbortSignal.timeout(milliseconds)
    const trace = traceparent()
    const traced = trace === undefined ? headers : { ...headers, traceparent: trace }
    try {
      const response = await fetch(url, { method: 'POST', headers: traced, body, redirect: 'manual', signal })
      await response.body?.cancel()
      return { taken: response.ok, answer: String(response.status) }
    } catch {
      return { taken: false, answer: signal.aborted ? 'tooSlow' : 'unreachable' }
    }
  }
}
