import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { checkout, type Program, runProgram } from '../support/program.ts'
import { addressOf, startTiny, stop } from '../support/tiny-server.ts'

const isRoot = process.getuid?.() === 0

describe('root in a folder that nobody else can enter', { skip: !isRoot }, () => {
  let home: string
  before(async () => {
    home = await mkdtemp(join(homedir(), 'handslag-private-'))
  })
  after(() => rm(home, { recursive: true }))

  test('works in a folder of its own elsewhere, says so, and can clear it', async () => {
    const program = startTiny(home)
    await addressOf(program)
    const line = await program.line(/arbetar därför i/)
    const folder = line.match(/\/var\/lib\/handslag\/\w+/)?.[0] ?? ''
    assert.equal(await readFile(join(folder, 'origin'), 'utf8'), home)

    const busy = staged('remove')
    assert.equal(await busy.ended, 1)
    await stop(program)

    const removed = staged('remove')
    assert.equal(await removed.ended, 0)
    await assert.rejects(stat(folder))
  })

  function staged(action: string): Program {
    return runProgram(join(checkout, 'src/cli.ts'), ['staged', action], { VAR_DIR: home })
  }
})
