import type { AskFeed, FeedAnswer, FeedFailure, SourceFeed } from './port.ts'

export type FeedLimits = { milliseconds: number; bytes: number; lineBytes: number; lines: number }

/** A municipality has hundreds of partnerships of some kilobytes; the nation ten thousands. */
const ordinary: FeedLimits = { milliseconds: 60_000, bytes: 100_000_000, lineBytes: 500_000, lines: 30_000 }

/**
 * Asks over HTTP, and believes nothing: what is too slow, too large or not what it should be is given up. Redirects are
 * not followed, so that nobody leads us elsewhere.
 */
export function httpFeeds(limits: FeedLimits = ordinary): AskFeed {
  return async (feed, etag) => {
    const signal = AbortSignal.timeout(limits.milliseconds)
    try {
      return await ask(feed, { etag, signal, limits })
    } catch (fault) {
      return { kind: 'failed', reason: fault instanceof Refused ? fault.reason : reasonOf(fault, signal) }
    }
  }
}

class Refused extends Error {
  readonly reason: FeedFailure
  constructor(reason: FeedFailure) {
    super(reason)
    this.reason = reason
  }
}

type Asking = { etag: string | null; signal: AbortSignal; limits: FeedLimits }

async function ask({ url }: SourceFeed, { etag, signal, limits }: Asking): Promise<FeedAnswer> {
  const response = await fetch(`${url}/api/v1/partnerships.jsonl`, {
    headers: { accept: 'application/jsonl', ...(etag !== null && { 'if-none-match': etag }) },
    redirect: 'manual',
    signal,
  })
  if (response.status === 304) return { kind: 'notNew' }
  if (response.status !== 200) throw new Refused('refused')
  if (!response.headers.get('content-type')?.startsWith('application/jsonl')) throw new Refused('notAFeed')
  return { kind: 'lines', etag: response.headers.get('etag'), lines: await linesOf(response, limits) }
}

/** Counts what has been unpacked: a small answer may be packed around a huge one. */
async function linesOf({ body }: Response, limits: FeedLimits): Promise<string[]> {
  const lines: string[] = []
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [size, rest] = [0, '']
  for await (const chunk of body ?? []) {
    size += chunk.length
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    const isLong = rest.length > limits.lineBytes || parts.some((line) => line.length > limits.lineBytes)
    if (size > limits.bytes || lines.length > limits.lines || isLong) throw new Refused('tooLarge')
  }
  if (rest.trim() !== '') throw new Refused('brokenOff')
  return lines.filter((line) => line.trim() !== '')
}

function reasonOf(fault: unknown, signal: AbortSignal): FeedFailure {
  if (signal.aborted) return 'tooSlow'
  const cause = fault instanceof Error ? fault.cause : null
  const isRefused =
    cause instanceof Error &&
    'code' in cause &&
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(String(cause.code))
  return isRefused ? 'unreachable' : 'brokenOff'
}
