import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdir, watch } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { anApp, type TestApp, type Who } from '../../../test/support/app.ts'
import { aFilledDraft } from '../../../test/support/journey-draft.ts'
import { createApp } from '../app.ts'

describe('files from somebody who has signed in and may not hand them in', () => {
  let app: TestApp
  let server: Server
  let number: string
  const written: string[] = []
  const watching = new AbortController()
  before(async () => {
    app = await anApp()
    number = await aFilledDraft(app)
    const folder = join(app.deps.config.varDir, 'received')
    await mkdir(folder)
    noteWritten(folder).catch(() => {})
    server = createServer(getRequestListener(createApp(app.deps).fetch)).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  after(async () => {
    watching.abort()
    server.close().closeAllConnections()
    await app.close()
  })

  const wanted = () => `/arende/${number}/underlag/${app.place.organisations.ungasVag}/auditReport`
  const refusals: [what: string, who: Who, address: () => string][] = [
    ['papers of a case that is not theirs', 'neighbour', wanted],
    ['a draft in Word that they only read', 'director', () => `/arende/${number}/utkast/word`],
    ['parties that they only read', 'chair', () => `/arende/${number}/parter`],
    ['the lists of another kind of person', 'chair', () => '/register-import'],
    ['numbers of the registry', 'chair', () => '/diarium/nummer'],
  ]
  for (const [what, who, address] of refusals)
    test(`are refused before any of it is read: ${what}`, async () => {
      written.length = 0
      assert.match(await beginUpload(who, address()), /^HTTP\/1\.1 404 /)
      assert.deepEqual(written, [])
    })

  /** Says that much comes and sends none of it: whoever answers has not read it. */
  async function beginUpload(who: Who, path: string): Promise<string> {
    const client = await app.as(who)
    const { port } = server.address() as AddressInfo
    const socket = connect(port, '127.0.0.1').setEncoding('utf8')
    const cookie = [...client.cookies].map((pair) => pair.join('=')).join('; ')
    const head = [
      `POST ${path} HTTP/1.1`,
      ...[`Host: 127.0.0.1:${port}`, `Origin: http://127.0.0.1:${port}`, `Cookie: ${cookie}`],
      ...['Content-Type: multipart/form-data; boundary=grans', 'Content-Length: 900000'],
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n`)
    const [answer] = await once(socket, 'data')
    socket.destroy()
    return answer
  }

  async function noteWritten(folder: string): Promise<void> {
    for await (const { filename } of watch(folder, watching)) written.push(filename ?? '')
  }
})
