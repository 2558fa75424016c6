import { messageSignature } from '../kernel/message-signature.ts'
import { inSpan } from '../kernel/trace.ts'
import { noAnswer } from '../outside/webhooks/port.ts'
import {
  type DueDelivery,
  holdDeliveries,
  noteDelivery,
  putBack,
  queueDeliveries,
  takeDueDeliveries,
} from '../store/orders/webhook.ts'
import type { JobDeps } from './deps.ts'

type Deps = Pick<JobDeps, 'db' | 'clock' | 'log' | 'postWebhook' | 'baseUrl'>

/** Minutes to wait after each attempt that failed; after the last one it is given up. In all about three days. */
const waits = [1, 5, 30, 120, 360, 720, 1440, 1440]
const atOnce = 20
/** It runs each minute: whoever waits for an answer lets go of the job before its next turn. */
const secondsAtMost = 45
/** Longer than a run takes, with the one answer that it may still wait for. */
const leaseMinutes = 5

/**
 * Tells other systems what has been recorded in the cases of a body, and tries again what they have not taken. One that does
 * not answer is asked once a run, and a run takes a minute at most: so that it keeps neither the others nor other jobs waiting.
 */
export async function sendWebhooks(deps: Deps): Promise<void> {
  const { db, clock } = deps
  await queueDeliveries(db, { at: clock(), limit: 1000 })
  const end = new Date(clock().getTime() + secondsAtMost * 1000)
  while (clock() < end) {
    const lease = { at: clock(), until: minutesLater(clock(), leaseMinutes), limit: atOnce }
    const due = await takeDueDeliveries(db, lease)
    if (due.length === 0) return
    await deliverUntil(end, due, deps)
  }
}

/** One after the other; what there is no time for is due again at once. */
async function deliverUntil(end: Date, due: readonly DueDelivery[], deps: Deps): Promise<void> {
  const { db, clock } = deps
  const silent = new Set<string>()
  for (const [index, one] of due.entries()) {
    if (silent.has(one.webhookId)) continue
    if (clock() >= end) {
      const left = due.slice(index).filter(({ webhookId }) => !silent.has(webhookId))
      return putBack(db, { ids: idsOf(left), at: clock() })
    }
    if (await deliver(one, deps)) continue
    silent.add(one.webhookId)
    const rest = due.slice(index + 1).filter(({ webhookId }) => webhookId === one.webhookId)
    await holdDeliveries(db, one.webhookId, {
      taken: idsOf(rest),
      until: minutesLater(clock(), waitAfter(one)),
    })
  }
}

function idsOf(due: readonly DueDelivery[]): string[] {
  return due.map(({ id }) => id)
}

function waitAfter({ attempts }: DueDelivery): number {
  return waits[attempts - 1] ?? Math.max(...waits)
}

/** False when there was no answer at all. */
async function deliver(due: DueDelivery, { db, clock, log, postWebhook, baseUrl }: Deps): Promise<boolean> {
  const { id, url, attempts } = due
  const message = signed(due, { body: JSON.stringify(told(due, baseUrl)), at: clock() })
  const { taken, answer } = await inSpan({ name: 'webhook', kind: 'client' }, () => postWebhook(message))
  const at = clock()
  if (taken) {
    await noteDelivery(db, { id, answer, taken, at })
    return true
  }
  const wait = waits[attempts - 1]
  if (wait === undefined) log.warn({ delivery: id, host: new URL(url).host }, 'A webhook was given up')
  await noteDelivery(db, { id, answer, taken, at, again: wait === undefined ? null : minutesLater(at, wait) })
  return !noAnswer.includes(answer)
}

/** What happened, where and when, and what was registered: no names of people and nothing of what a paper says. */
function told(due: DueDelivery, baseUrl: string) {
  const { body, caseNumber, registryNumber, externalNumber, title, seq, type, on, recordedAt, documents } =
    due
  return {
    type: 'case.event',
    body,
    case: {
      number: caseNumber,
      registryNumber,
      externalNumber,
      title,
      url: `${baseUrl}/arende/${caseNumber}`,
    },
    event: { number: seq, type, on, recordedAt },
    documents,
  }
}

/** As Standard Webhooks has it: the receiver reckons the same HMAC over id, time and body. */
function signed({ id, url, secret }: DueDelivery, { body, at }: { body: string; at: Date }) {
  const time = String(Math.floor(at.getTime() / 1000))
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': time,
    'webhook-signature': messageSignature(secret, { id, time, body }),
  }
  return { url, headers, body }
}

function minutesLater(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000)
}
