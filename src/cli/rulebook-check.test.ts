import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { run } from './rulebook-check.ts'

const rulebooks = fileURLToPath(new URL('../../rulebooks', import.meta.url))

/** What the command says, and the exit code that it gives. */
async function said(...args: string[]) {
  const lines: string[] = []
  const output = { good: (text: string) => lines.push(text), bad: (text: string) => lines.push(text) }
  return { code: await run(args, output), lines }
}

describe('handslag rulebook check', () => {
  test('says that a sound rulebook is sound', async () => {
    const { code, lines } = await said('check', join(rulebooks, 'jarva'))
    assert.deepEqual([code, lines.length], [0, 1])
  })
  test('names file and line of a fault', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'handslag-rulebooks-'))
    await cp(rulebooks, folder, { recursive: true })
    const path = join(folder, 'jarva/states.yaml')
    await writeFile(path, (await readFile(path, 'utf8')).replace('id: ACTIVE', 'id: ACTIVE, colour: red'))
    const { code, lines } = await said('check', join(folder, 'jarva'))
    await rm(folder, { recursive: true })
    assert.equal(code, 1)
    assert.match(lines[0] ?? '', /jarva\/states\.yaml:\d+: Okänt: colour\./)
  })
  test('gives 2 for a folder that is not there and for a wrong call', async () => {
    assert.equal((await said('check', '/nowhere/at/all')).code, 2)
    assert.equal((await said('check')).code, 2)
    assert.equal((await said('sing')).code, 2)
  })
})
