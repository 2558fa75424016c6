import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { getRequestListener } from '@hono/node-server'
import { anApp } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import type { FileStore } from '../../../../outside/files/port.ts'
import { createApp } from '../../../app.ts'

const app = await anApp()
after(() => app.close())
const put: string[] = []
const server = await listening()
after(() => server.close())

describe('an upload that breaks off on its way', () => {
  test('leaves nothing: no file, no row, no document', async () => {
    const number = await aCase(app)
    await app.client.signInAs('chair')
    const before = await rows()
    await sendHalf(`/arende/${number}/underlag/${app.place.organisations.ungasVag}/auditReport`)
    assert.deepEqual(await untilEmpty(join(app.deps.config.varDir, 'received')), [])
    assert.deepEqual([await rows(), put], [before, []])
  })
})

/** The app on a port of its own, with a file store that notes what it is given. */
async function listening() {
  const files: FileStore = {
    ...app.deps.files,
    put: (content) => {
      put.push('a file')
      return app.deps.files.put(content)
    },
  }
  const started = createServer(getRequestListener(createApp({ ...app.deps, files }).fetch))
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return started
}

/** Says that ten thousand bytes come, sends some of a file, and hangs up when the server has begun to take it. */
async function sendHalf(path: string): Promise<void> {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const socket = connect(port, '127.0.0.1')
  const cookie = [...app.client.cookies].map((pair) => pair.join('=')).join('; ')
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    `Cookie: ${cookie}`,
    'Content-Type: multipart/form-data; boundary=grans',
    'Content-Length: 10000',
  ]
  const part = 'Content-Disposition: form-data; name="files"; filename="halv.pdf"'
  socket.write(`${head.join('\r\n')}\r\n\r\n--grans\r\n${part}\r\n\r\n%PDF-1.7\n${'x'.repeat(4000)}`)
  await until(async () => (await filesIn(join(app.deps.config.varDir, 'received'))).length > 0)
  socket.destroy()
}

async function untilEmpty(folder: string): Promise<string[]> {
  await until(async () => (await filesIn(folder)).length === 0)
  return filesIn(folder)
}

async function filesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

/** Looks again until it is so; the runner ends a wait that never ends. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve))
}

async function rows() {
  const count = async (table: 'file' | 'document' | 'organisation_document') =>
    (
      await app.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n
  return [await count('file'), await count('document'), await count('organisation_document')]
}
