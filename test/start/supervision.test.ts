import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { findPostmaster } from '../../src/store/postgres/postmaster.ts'
import { until } from '../../src/store/postgres/processes.ts'
import { signalServer } from '../support/frozen-server.ts'
import type { Program } from '../support/program.ts'
import { addressOf, newVarDir, startTiny, stop } from '../support/tiny-server.ts'

describe('a running instance', () => {
  let varDir: string
  let program: Program | null = null
  before(async () => {
    varDir = await newVarDir()
  })
  after(async () => {
    if (program) await stop(program)
    await rm(varDir, { recursive: true })
  })

  test('answers, says that it is alive and ready, and is measured', async () => {
    const address = await running()
    assert.equal(await (await fetch(address)).text(), 'Hej')
    assert.deepEqual(await (await fetch(`${address}/healthz`)).json(), { status: 'ok' })
    assert.equal((await fetch(`${address}/readyz`)).status, 200)
    assert.match(await (await fetch(`${address}/metrics`)).text(), /handslag_http_request_seconds_count/)
  })

  test('keeps measurements from those who come through a proxy', async () => {
    const proxied = await fetch(`${await running()}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.1' } })
    assert.equal(await proxied.text(), 'Hej')
  })

  test('lets no second one work on its folder', async () => {
    const address = await running()
    const second = startTiny(varDir)
    assert.equal(await second.ended, 1)
    assert.match(second.printed(), /Handslag körs redan på datamappen/)
    assert.equal((await fetch(`${address}/readyz`)).status, 200)
  })

  test('leaves its database to the next one when it is killed', async () => {
    await running()
    await kill()
    const left = await postmaster()
    assert.notEqual(left, null)
    await running()
    assert.equal(await postmaster(), left)
  })

  test('stops its database when it is told to stop', async () => {
    await running()
    program?.kill('SIGINT')
    assert.equal(await program?.ended, 0)
    program = null
    assert.equal(await postmaster(), null)
  })

  test('starts although a lock file has been left whose number another program now has', async () => {
    await running()
    if (program) await stop(program)
    program = null
    const lock = join(varDir, 'postgres', 'postmaster.pid')
    await writeFile(lock, `${process.pid}\n${join(varDir, 'postgres')}\n`)
    await running()
    assert.notEqual(Number.parseInt(await readFile(lock, 'utf8'), 10), process.pid)
  })

  test('brings back a database that dies under it', async () => {
    const address = await running()
    const pid = await postmaster()
    assert.ok(pid)
    process.kill(pid, 'SIGKILL')
    await program?.line(/försvann/)
    assert.ok(await until(async () => (await fetch(`${address}/readyz`)).status === 200, { seconds: 20 }))
  })

  test('says that it is not ready while its database is frozen, and is ready again afterwards', async () => {
    const address = await running()
    const ready = async () => (await fetch(`${address}/readyz`)).status
    try {
      await signalServer(varDir, 'SIGSTOP')
      assert.ok(await until(async () => (await ready()) === 503, { seconds: 20 }))
    } finally {
      await signalServer(varDir, 'SIGCONT')
    }
    assert.ok(await until(async () => (await ready()) === 200, { seconds: 20 }))
  })

  async function running(): Promise<string> {
    program ??= startTiny(varDir)
    return addressOf(program)
  }

  async function kill(): Promise<void> {
    program?.kill('SIGKILL')
    await program?.ended
    program = null
  }

  function postmaster(): Promise<number | null> {
    return findPostmaster(join(varDir, 'postgres'))
  }
})
