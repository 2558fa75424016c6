import assert from 'node:assert/strict'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { emptyDatabase } from '../support/database.ts'
import { checkout, type Environment, runProgram } from '../support/program.ts'
import { newVarDir } from '../support/tiny-server.ts'

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

  test('looks for a database only where there is one, and makes none', async () => {
    const varDir = await newVarDir()
    const folder = join(varDir, 'mistyped')
    for (const command of [['verify'], ['backup', join(varDir, 'a.zip')]]) {
      const { code, printed } = await handslag(command, { VAR_DIR: folder })
      assert.equal(code, 1)
      assert.match(printed, /^I datamappen .*mistyped finns ingen databas/)
    }
    assert.deepEqual(await readdir(varDir), [])
    await rm(varDir, { recursive: true })
  })

  test('does not look at an empty database, nor at one that does not answer', async () => {
    const { url, close } = await emptyDatabase()
    assert.match(
      (await handslag(['verify'], { DATABASE_URL: url })).printed,
      /^Databasen är tom eller hör till/,
    )
    await close()
    const away = await handslag(['verify'], { DATABASE_URL: 'postgresql://127.0.0.1:9/none' })
    assert.match(away.printed, /^Databasen svarar inte som den ska/)
  })

  test('says in a line what the file system refuses', async () => {
    const { code, printed } = await handslag(['generate', '--partnerships', '1'], { VAR_DIR: '/dev/null/x' })
    assert.deepEqual([code, printed.trim()], [1, 'Mappen finns inte: /dev/null/x.'])
  })
})

async function handslag(args: readonly string[], env: Environment = {}) {
  const program = runProgram(join(checkout, 'src/cli.ts'), args, env)
  return { code: await program.ended, printed: program.printed() }
}
