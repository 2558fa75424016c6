import type { PersonId } from '../domain/actor.ts'
import { digestOf, newSecret } from '../kernel/ids.ts'
import type { Db } from '../store/db.ts'
import { createSession } from '../store/session.ts'

/** The product's pages, as something that answers requests. */
export type App = { request(request: Request): Response | Promise<Response> }
type Field = string | readonly string[] | File
export type Fields = Readonly<Record<string, Field>>

/** Somebody who uses the product as a browser does: opens a page, fills its form in, sends it. */
export type Visitor = {
  /** Sends the form of the page to `action`, the page itself unless told. Gives the address it led to. Throws on anything but a success. */
  send(page: string, fields: Fields, action?: string): Promise<string>
}

type Visiting = { db: Db; origin: string; personId: PersonId; now: Date }

/** Signs a person in without mail, for an hour. */
export async function visitorAs(app: App, { db, origin, personId, now }: Visiting): Promise<Visitor> {
  const secret = newSecret()
  const expiresAt = new Date(now.getTime() + 3_600_000)
  await createSession(db, {
    personId,
    digest: digestOf(secret),
    language: 'sv',
    membershipId: null,
    expiresAt,
  })
  return visitor((path, init) => app.request(new Request(origin + path, init)), {
    cookie: `handslag=${secret}`,
    origin,
  })
}

type Ask = (path: string, init: RequestInit) => Response | Promise<Response>

function visitor(ask: Ask, headers: Record<string, string>): Visitor {
  return {
    async send(page, fields, action = page) {
      const kept = hiddenFields(await read(ask, page, headers))
      const body = bodyOf({ ...kept, ...fields })
      const answer = await ask(action, { method: 'POST', headers, body })
      const location = answer.headers.get('location')
      if (location === null)
        throw new Error(`${action} answered ${answer.status}: ${sentencesIn(await answer.text())}`)
      return location.split('?')[0] ?? location
    },
  }
}

async function read(ask: Ask, page: string, headers: Record<string, string>): Promise<string> {
  const answer = await ask(page, { headers })
  if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`)
  return answer.text()
}

/** What the page's form carries along by itself: its token, the newest event, its secret. */
function hiddenFields(html: string): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return Object.fromEntries([...inputs].map(([, name, value]) => [name, value]))
}

function bodyOf(fields: Fields): FormData | URLSearchParams {
  const pairs = Object.entries(fields).flatMap(([name, value]): [string, string | File][] =>
    Array.isArray(value) ? value.map((one: string) => [name, one]) : [[name, value as string | File]],
  )
  const withFiles = pairs.some(([, value]) => value instanceof File)
  const body = withFiles ? new FormData() : new URLSearchParams()
  for (const [name, value] of pairs) body.append(name, value as string)
  return body
}

/** The problems that a page lists when it refuses a form. */
function sentencesIn(html: string): string {
  const summary =
    /<[^>]+class="[^"]*error-summary[\s\S]*?<\/(section|div)>/.exec(html)?.[0] ?? html.slice(0, 2000)
  return summary.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}
