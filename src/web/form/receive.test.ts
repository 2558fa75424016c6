import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { anApp } from '../../../test/support/app.ts'
import type { Client } from '../../../test/support/client.ts'
import { aCase } from '../../../test/support/journey.ts'

const app = await anApp()
const number = await aCase(app)
after(() => app.close())

test('files are put aside for those who may hand them in, and for nobody else', async () => {
  assert.deepEqual(await putAside(app.another()), [401, 0])
  assert.deepEqual(await putAside(await app.as('neighbour')), [404, 0])
  const [, files] = await putAside(await app.as('chair'))
  assert.equal(files, 1)
})

/** Sends a file in pieces to a page for those who have signed in. Gives the answer, and how many files lay there meanwhile. */
async function putAside(client: Client): Promise<[status: number, files: number]> {
  const head = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-1.7\n'
  const pieces = [head, ...Array.from({ length: 40 }, () => 'x'.repeat(65_536)), '\r\n--b--\r\n']
  let most = 0
  const body = new ReadableStream({
    async pull(stream) {
      most = Math.max(most, await filesIn(join(app.deps.config.varDir, 'received')))
      const piece = pieces.shift()
      if (piece === undefined) stream.close()
      else stream.enqueue(Buffer.from(piece))
    },
  })
  const headers = { origin: client.origin, 'content-type': 'multipart/form-data; boundary=b' }
  const init = { method: 'POST', body, headers, duplex: 'half' as const }
  const address = `/arende/${number}/underlag/${app.place.organisations.ungasVag}/auditReport`
  return [(await client.send(address, init)).status, most]
}

async function filesIn(folder: string): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found.filter((one) => one.isFile()).length
}
