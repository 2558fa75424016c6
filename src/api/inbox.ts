import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { inboxContent, inboxRefusals, inboxStates } from '../domain/inbox.ts'
import { digestOf, isId } from '../kernel/ids.ts'
import { isSigned } from '../kernel/message-signature.ts'
import { findInboxKey } from '../store/inbox/inbox-key.ts'
import { type Kept, keepMessage } from '../store/inbox/inbox-message.ts'
import { json, problems } from './answers.ts'
import type { ApiContext, ApiDeps, ApiEnv } from './deps.ts'
import { badRequest, problem } from './problem.ts'
import { readAtMost } from './read-body.ts'

export const inboxPath = '/api/v1/inbox/{key}'

/** A message is some hundreds of bytes. */
const mostBytes = 16_384
/** Ordinary systems send some hundreds a day. */
const allowance = { most: 240, seconds: 60 }
/** How far the sender's clock may be from ours. */
const windowSeconds = 300

const Headers = z.object({
  'webhook-id': z
    .string()
    .min(1)
    .max(200)
    .describe('What the sender calls the message. The same again changes nothing.'),
  'webhook-timestamp': z
    .string()
    .regex(/^\d{1,12}$/)
    .describe('When it was sent, in seconds since 1970: at most five minutes from now.'),
  'webhook-signature': z
    .string()
    .min(1)
    .max(1000)
    .describe('v1, and base64 of HMAC-SHA256 with the key over id, timestamp and body with dots between.'),
})

const InboxReceipt = z
  .strictObject({
    id: z.string().describe('What the sender calls the message.'),
    state: z
      .enum(inboxStates)
      .describe('received: kept, and applied in a moment. refused: kept, for the administrator to see to.'),
    refusal: z.enum(inboxRefusals).nullable().describe('Why it could not be applied.'),
  })
  .meta({ id: 'InboxReceipt' })

const InboxMessage = inboxContent.meta({ id: 'InboxMessage' })

/** Where other systems of a body tell what they have done: the only address that takes anything. */
export function addInbox(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  app.openAPIRegistry.registerPath({
    method: 'post',
    path: inboxPath,
    operationId: 'tellInbox',
    summary: 'What another system of a body tells: a number in its diary, a payment made',
    description:
      'Signed as Standard Webhooks has it, with a key that the administrator of the body makes at /forvaltning/kopplingar. Kept first and then applied once.',
    request: {
      params: z.object({ key: z.uuid().describe('The id of the key, as its page shows it.') }),
      headers: Headers,
      body: { required: true, content: { 'application/json': { schema: InboxMessage } } },
    },
    responses: {
      200: json(InboxReceipt, 'It has been told before: how far it has come.'),
      202: json(InboxReceipt, 'It is kept.'),
      ...problems(400, 401, 409, 413),
    },
  })
  app.post('/api/v1/inbox/:key', (c) => receive(c, deps))
}

async function receive(c: ApiContext, deps: ApiDeps): Promise<Response> {
  const now = deps.clock()
  const keyId = c.req.param('key') ?? ''
  const wait = c.get('limiter')?.count(`inbox ${keyId}`, allowance, now) ?? null
  if (wait !== null)
    return problem('too-many', { detail: `Wait ${wait} seconds.`, headers: { 'retry-after': String(wait) } })
  const headers = Headers.safeParse(c.req.header())
  if (!headers.success) return badRequest(headers.error)
  const body = await readAtMost(mostBytes, c.req.raw)
  if (body === null) return problem('too-large', { detail: `Send at most ${mostBytes} bytes.` })
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature } = headers.data
  const key = isId(keyId) ? await findInboxKey(deps.db, keyId) : null
  if (key === null || !isSigned(key.secret, { id, time, body }, signature))
    return problem('unauthorized', { detail: 'The signature is not that of a key for this address.' })
  if (Math.abs(now.getTime() / 1000 - Number(time)) > windowSeconds)
    return problem('unauthorized', { detail: 'The message was signed more than five minutes from now.' })
  const content = inboxContent.safeParse(jsonIn(body))
  if (!content.success) return badRequest(content.error)
  const keeping = { key, messageId: id, digest: digestOf(body), content: content.data, at: now }
  return receipt(id, await keepMessage(deps.db, keeping))
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function receipt(id: string, kept: Kept): Response {
  if (kept.kind === 'other')
    return problem('conflict', { detail: 'Another message has had that webhook-id. Nothing has changed.' })
  const told = kept.kind === 'new' ? { state: 'received' as const, refusal: null } : kept
  const { state, refusal } = told
  return Response.json({ id, state, refusal } satisfies z.output<typeof InboxReceipt>, {
    status: kept.kind === 'new' ? 202 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}
