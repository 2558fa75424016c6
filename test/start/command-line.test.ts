import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { checkout, type Environment, runProgram } from '../support/program.ts'

describe('the command line', () => {
  test('tells what it can do', async () => {
    const { code, printed } = await handslag(['help'])
    assert.equal(code, 0)
    assert.match(printed, /handslag serve {2}.*handslag plan FIL/s)
  })

  test('ends with 2 on a command that does not exist', async () => {
    assert.equal((await handslag(['fly'])).code, 2)
  })

  test('starts no production that is half configured', async () => {
    const { code, printed } = await handslag(['serve'])
    assert.equal(code, 1)
    assert.match(printed, /^PUBLIC_URL saknas.*\nHANDSLAG_SECRET saknas/)
  })

  test('starts no production with the demo on', async () => {
    assert.equal((await handslag(['serve'], { DEMO: '1' })).code, 2)
  })
})

async function handslag(args: readonly string[], env: Environment = {}) {
  const program = runProgram(join(checkout, 'src/cli.ts'), args, env)
  return { code: await program.ended, printed: program.printed() }
}
