import { createHmac } from 'node:crypto'
import {
  type DueDelivery,
  noteDelivery,
  queueDeliveries,
  takeDueDeliveries,
} from '../store/orders/webhook.ts'
import type { JobDeps } from './deps.ts'

type Deps = Pick<JobDeps, 'db' | 'clock' | 'log' | 'postWebhook' | 'baseUrl'>

/** Minutes to wait after each attempt that failed; after the last one it is given up. In all about three days. */
const waits = [1, 5, 30, 120, 360, 720, 1440, 1440]
const atOnce = 100
/** Longer than a hundred answers that are slow take. */
const leaseMinutes = 20

/** Tells other systems what has been recorded in the cases of a body, and tries again what they have not taken. */
export async function sendWebhooks(deps: Deps): Promise<void> {
  const { db, clock } = deps
  await queueDeliveries(db, { at: clock(), limit: 1000 })
  for (;;) {
    const lease = { at: clock(), until: minutesLater(clock(), leaseMinutes), limit: atOnce }
    const due = await takeDueDeliveries(db, lease)
    if (due.length === 0) return
    for (const one of due) await deliver(one, deps)
  }
}

async function deliver(due: DueDelivery, { db, clock, log, postWebhook, baseUrl }: Deps): Promise<void> {
  const { id, url, attempts } = due
  const message = signed(due, { body: JSON.stringify(told(due, baseUrl)), at: clock() })
  const { taken, answer } = await postWebhook(message)
  const at = clock()
  if (taken) return noteDelivery(db, { id, answer, taken, at })
  const wait = waits[attempts - 1]
  if (wait === undefined) log.warn({ delivery: id, host: new URL(url).host }, 'A webhook was given up')
  await noteDelivery(db, { id, answer, taken, at, again: wait === undefined ? null : minutesLater(at, wait) })
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
  const signature = createHmac('sha256', secret).update(`${id}.${time}.${body}`).digest('base64')
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': time,
    'webhook-signature': `v1,${signature}`,
  }
  return { url, headers, body }
}

function minutesLater(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000)
}
