import type { PersonId } from '../domain/actor.ts'
import { digestOf, newSecret } from '../kernel/ids.ts'
import type { Db } from '../store/db.ts'
import { createSession } from '../store/people/session.ts'
import { fieldsOf, valuesOf } from './form-reader.ts'

/** The product's pages, as something that answers requests. */
export type App = { request(request: Request): Response | Promise<Response> }
type Field = string | readonly string[] | File
export type Fields = Readonly<Record<string, Field>>

/** A form to fill in: the page it stands on, where it goes, what is typed, and the groups of boxes that are ticked. */
export type Sending = {
  page: string
  action: string
  /** A link on the page to follow to the form: the first whose address ends so; `instead` is put in place of that ending. */
  link?: string
  instead?: string
  fields: Fields
  ticked?: readonly string[]
  inOrder?: Readonly<Record<string, readonly string[]>>
}

/** Somebody who uses the product as a browser does: opens a page, fills its form in, sends it. */
export type Visitor = {
  /** Throws on anything but a success. */
  send(sending: Sending): Promise<void>
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
    async send(sending) {
      const { action, answer } = await sentAnew(() => sendOnce(sending))
      if (answer.headers.get('location') !== null) return
      throw new Error(`${action} answered ${answer.status}: ${sentencesIn(await answer.text())}`)
    },
  }

  async function sendOnce({ link, fields, ticked = [], inOrder = {}, ...sending }: Sending): Promise<Sent> {
    const first = await read(ask, sending.page, headers)
    const followed = link === undefined ? null : addressEnding(first, link, sending.instead)
    const action = followed ?? sending.action
    const html = followed === null ? first : await read(ask, followed, headers)
    const boxes = Object.fromEntries(ticked.map((group) => boxesOf(html, group)))
    const kept = fieldsOf(html, action)
    const rows = Object.entries(inOrder).flatMap(([prefix, values]) => typedInOrder(kept, prefix, values))
    const body = bodyOf(kept, { ...boxes, ...Object.fromEntries(rows), ...fields })
    return { action, answer: await ask(action, { method: 'POST', headers, body }) }
  }
}

/** The boxes of a group, or one of them by its place. */
function boxesOf(html: string, group: string): [name: string, values: string[]] {
  const [name = '', place] = group.split('/')
  const values = valuesOf(html, name)
  return [name, place === undefined ? values : values.slice(Number(place) - 1, Number(place))]
}

type Sent = { action: string; answer: Response }

/** A job may do something in the case between the page and the form: then the page is opened again, as a person would. */
async function sentAnew(send: () => Promise<Sent>, times = 3): Promise<Sent> {
  const sent = await send()
  return sent.answer.status === 409 && times > 1 ? sentAnew(send, times - 1) : sent
}

function typedInOrder(kept: readonly [string, string][], prefix: string, values: readonly string[]) {
  const names = kept.flatMap(([name]) => (name.startsWith(prefix) ? [name] : []))
  return names.map((name, index) => [name, values[index] ?? ''] as const)
}

/** The address of the first link that ends so. Throws when the page has none. */
function addressEnding(html: string, ending: string, instead = ending): string {
  const addresses = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, href = '']) => href)
  const found = addresses.find((href) => href.endsWith(ending))
  if (found === undefined) throw new Error(`No link that ends with ${ending}`)
  return found.slice(0, -ending.length) + instead
}

async function read(ask: Ask, page: string, headers: Record<string, string>): Promise<string> {
  const answer = await ask(page, { headers })
  if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`)
  return answer.text()
}

/** What the form holds already, with what the visitor writes over it. */
function bodyOf(kept: readonly [string, string][], fields: Fields): FormData | URLSearchParams {
  const typed = Object.entries(fields).flatMap(([name, value]): [string, string | File][] =>
    Array.isArray(value) ? value.map((one: string) => [name, one]) : [[name, value as string | File]],
  )
  const pairs = [...kept.filter(([name]) => !(name in fields)), ...typed]
  const body = pairs.some(([, value]) => value instanceof File) ? new FormData() : new URLSearchParams()
  for (const [name, value] of pairs) body.append(name, value as string)
  return body
}

/** The problems that a page lists when it refuses a form. */
function sentencesIn(html: string): string {
  const summary =
    /<[^>]+class="[^"]*error-summary[\s\S]*?<\/(section|div)>/.exec(html)?.[0] ?? html.slice(0, 2000)
  return summary.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}
