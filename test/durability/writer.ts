import { parseHTML } from 'linkedom'
import { newSecret } from '../../src/kernel/ids.ts'

/** Something that the server said it had written. */
export type Acknowledged = { kind: 'case'; number: string; title: string } | { kind: 'message'; text: string }

export type Writer<Done = Acknowledged> = {
  /** Writes once; null when the server did not say that it was done. */
  write(): Promise<Done | null>
}

/** Somebody without an account who hands in one initiative after the other. */
export async function initiator(address: string, name: string): Promise<Writer> {
  const page = await read(`${address}/initiativ`, '')
  const boards = [...page.matchAll(/name="board"[^>]*value="([^"]+)"/g)].map(([, board = '']) => board)
  let written = 0
  return {
    async write() {
      written += 1
      const title = `${name}, idé ${written}`
      const board = boards[written % boards.length] ?? ''
      const answer = await post(`${address}/initiativ`, '', {
        ...initiative(title),
        board,
        _token: tokenIn(page),
      })
      const receipt = answer?.headers.get('location')?.match(/kvitto\/[^.]+\.([^.]+)\./)?.[1]
      if (answer?.status !== 303 || receipt === undefined) return null
      return { kind: 'case', number: Buffer.from(receipt, 'base64url').toString(), title }
    },
  }
}

export type Desk = { address: string; page: string; cookie: string }

/** Somebody signed in who writes messages in a case. */
export async function correspondent({ address, page, cookie }: Desk, name: string): Promise<Writer> {
  const form = await read(address + page, cookie)
  let written = 0
  return {
    async write() {
      written += 1
      const text = `${name}, meddelande ${written}`
      const answer = await post(address + page, cookie, { text, _token: tokenIn(form) })
      return answer?.status === 303 ? { kind: 'message', text } : null
    },
  }
}

/** Signs in as the first person of the demonstration whose line says so. Gives the cookie. */
export async function signIn(address: string, saying: string): Promise<string> {
  const page = await read(`${address}/logga-in`, '')
  const buttons = [...parseHTML(page).document.querySelectorAll('button[name=personId]')]
  const personId = buttons.find((one) => one.textContent?.includes(saying))?.getAttribute('value') ?? ''
  const fields = { personId, vidare: '/', _token: tokenIn(page) }
  const answer = await post(`${address}/logga-in/demo`, '', fields)
  const cookie = answer?.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`Nobody on the sign-in page says ${saying}`)
  return cookie
}

function initiative(title: string): Record<string, string> {
  return {
    name: title,
    organisation: `${title} (exempel)`,
    legalForm: 'association',
    challenge: 'Många är ensamma.',
    target: 'Alla i området',
    idea: 'Vi möts varje vecka.',
    contactName: 'Test Person',
    email: `${newSecret()}@forening.example`,
    secret: newSecret(),
  }
}

function tokenIn(page: string): string {
  return page.match(/name="_token" value="([^"]+)"/)?.[1] ?? ''
}

async function read(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

/** Null when the connection broke. A refused form is a mistake in the test. */
async function post(url: string, cookie: string, fields: Record<string, string>): Promise<Response | null> {
  const headers = { origin: new URL(url).origin, cookie }
  const body = new URLSearchParams(fields)
  const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' }).catch(() => null)
  if (answer !== null && answer.status >= 400 && answer.status < 500)
    throw new Error(`${url} refused with ${answer.status}: ${await answer.text()}`)
  await answer?.body?.cancel()
  return answer
}
