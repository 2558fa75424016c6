import { messageSignature } from '../../src/kernel/message-signature.ts'
import { dayInStockholm } from '../../src/kernel/plain-date.ts'
import { applyMessage } from '../../src/store/inbox/apply-message.ts'
import type { TestApp } from './app.ts'

type Told = { status: number; answer: Record<string, unknown> }
export type Telling = {
  id?: string
  time?: Date
  secret?: string
  key?: string
  headers?: Record<string, string>
}

/** Another system with a key of the body's, made on its page by the administrator. */
export async function anotherSystem(app: TestApp, name = 'Platina') {
  const page = await (await app.as('admin')).get('/forvaltning/kopplingar')
  const made = await page.submit('Skapa en nyckel', { name })
  const [, key = ''] = /inbox\/([0-9a-f-]+)</.exec(made.html) ?? []
  const secrets = [...made.html.matchAll(/<code class="hash">([^<]+)/g)]
  const secret = keyIn(secrets.at(-1)?.[1])
  let count = 0
  return { key, secret, page: made, tell }

  /** Posts a message, well signed unless told otherwise. */
  async function tell(content: unknown, telling: Telling = {}): Promise<Told> {
    const { id = `${name}-${++count}`, time = app.deps.clock() } = telling
    const seconds = String(Math.floor(time.getTime() / 1000))
    const body = typeof content === 'string' ? content : JSON.stringify(content)
    const signature = messageSignature(telling.secret ?? secret, { id, time: seconds, body })
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': signature,
      ...telling.headers,
    }
    const address = `/api/v1/inbox/${telling.key ?? key}`
    const response = await app.another().send(address, { method: 'POST', headers, body })
    return { status: response.status, answer: (await response.json()) as Told['answer'] }
  }
}

/** What a page shows as a key, read as the documentation says. */
export function keyIn(shown = ''): string {
  return Buffer.from(/^whsec_([A-Za-z0-9+/]+=*)$/.exec(shown)?.[1] ?? '', 'base64').toString()
}

/** What the job would do with everything that waits. */
export async function applyAll({ db, deps }: TestApp): Promise<unknown[]> {
  const at = deps.clock()
  const waiting = await db
    .selectFrom('inbox_message')
    .select('id')
    .where('applied_at', 'is', null)
    .where('refused_at', 'is', null)
    .where('set_aside_at', 'is', null)
    .orderBy('id')
    .execute()
  const states: unknown[] = []
  for (const { id } of waiting) states.push(await applyMessage(db, { id, today: dayInStockholm(at), at }))
  return states
}
