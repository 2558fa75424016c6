import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { anOpenRegister, type OpenRegister } from '../../test/support/open-data.ts'

let app: OpenRegister
before(async () => {
  app = await anOpenRegister()
})
after(() => app.close())

test('every example of docs/api gives what it says', async () => {
  const text = await readFile(new URL('../../docs/api/README.md', import.meta.url), 'utf8')
  const commands = [...text.matchAll(/^curl .*$/gm)].map(([line]) => line)
  assert.ok(commands.length >= 10)
  for (const command of commands) {
    const response = await app.ask(addressOf(command))
    assert.equal(response.status, 200, command)
    assert.ok((await response.arrayBuffer()).byteLength > 100, command)
  }
})

test('every address that docs/api names is described, and the other way round', async () => {
  const text = await readFile(new URL('../../docs/api/README.md', import.meta.url), 'utf8')
  const { paths } = await app.askJson<{ paths: Record<string, unknown> }>('/api/v1/openapi.json')
  const endings = (path: string) => /\.(json|jsonl|csv|xlsx|ttl|jsonld|rdf)$/.exec(path)?.[0]
  for (const path of Object.keys(paths))
    assert.ok(text.includes(`\`${path}\``) || text.includes(`\`${endings(path)}\``), path)
})

/** What curl would ask for. */
function addressOf(command: string): string {
  const [, address = '', more = ''] =
    /"\$HANDSLAG([^"]*)"(?: --data-urlencode "([^"]*)")?/.exec(command) ?? []
  const [name = '', value = ''] = more.split('=')
  return more === '' ? address : `${address}?${new URLSearchParams({ [name]: value })}`
}
