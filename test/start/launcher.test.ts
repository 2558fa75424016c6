import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { findPostmaster } from '../../src/store/postgres/postmaster.ts'
import { until } from '../../src/store/postgres/processes.ts'
import { checkout, type Program, runProgram } from '../support/program.ts'
import { addressOf, newVarDir } from '../support/tiny-server.ts'

describe('the launcher', () => {
  let varDir: string
  before(async () => {
    varDir = await newVarDir()
  })
  after(() => rm(varDir, { recursive: true }))

  test('ends with the exit code of what it runs', async () => {
    const program = runProgram(join(checkout, 'bin/handslag.js'), ['fly'])
    assert.equal(await program.ended, 2)
  })

  test('hands a signal on, and waits until all is stopped', async () => {
    const program = await launched()
    program.kill('SIGTERM')
    assert.equal(await program.ended, 0)
    assert.equal(await databaseProcess(), null)
  })

  test('stops the production server too, which ends though the channel to it is open', async (t) => {
    const own = await newVarDir()
    t.after(() => rm(own, { recursive: true }))
    const program = runProgram(join(checkout, 'bin/handslag.js'), ['serve'], { ...production, VAR_DIR: own })
    await program.line(/körs på/)
    program.kill('SIGTERM')
    assert.equal(await program.ended, 0)
  })

  test('takes everything with it when it is killed', async () => {
    const program = await launched()
    program.kill('SIGKILL')
    assert.ok(await until(async () => (await databaseProcess()) === null, { seconds: 20 }))
  })

  async function launched(): Promise<Program> {
    const env = { DEMO: '1', PORT: '0', VAR_DIR: varDir }
    const program = runProgram(join(checkout, 'bin/run.js'), ['test/support/tiny-product.ts'], env)
    await addressOf(program)
    return program
  }

  function databaseProcess(): Promise<number | null> {
    return findPostmaster(join(varDir, 'postgres'))
  }
})

const production = {
  PUBLIC_URL: 'http://127.0.0.1',
  PORT: '0',
  SMTP_URL: 'smtp://127.0.0.1:9',
  HANDSLAG_MAIL_FROM: 'Handslag <iop@exempelbo.example>',
  HANDSLAG_SECRET: 'a secret of the tests, long enough to sign with',
}
