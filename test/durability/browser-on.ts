import { Client } from '../support/client.ts'

/** A browser without JavaScript on a running instance, signed in by its cookie. */
export function browserOn(address: string, cookie: string): Client {
  const client = new Client(async (request) => {
    const { pathname, search } = new URL(request.url)
    const headers = new Headers(request.headers)
    if (headers.has('origin')) headers.set('origin', address)
    const body = request.method === 'POST' ? await request.arrayBuffer() : null
    return fetch(address + pathname + search, { method: request.method, headers, body, redirect: 'manual' })
  })
  const [name = '', value = ''] = cookie.split('=')
  client.cookies.set(name, value)
  return client
}
