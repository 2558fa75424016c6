import assert from 'node:assert/strict'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { emptyDatabase } from '../support/database.ts'
import { checkout, type Environment, runProgram } from '../support/program.ts'
import { addressOf, newVarDir, startTiny, stop } from '../support/tiny-server.ts'

describe('moving from the embedded server to another', () => {
  let varDir: string
  let target: Awaited<ReturnType<typeof emptyDatabase>>
  before(async () => {
    varDir = await newVarDir()
    target = await emptyDatabase()
    const made = await handslag(['generate', '--partnerships', '3'], { VAR_DIR: varDir })
    assert.equal(made.code, 0, made.printed)
  })
  after(async () => {
    await target.close()
    await rm(varDir, { recursive: true })
  })

  test('says how it is written', async () => {
    for (const args of [['move'], ['move', 'elsewhere'], ['move', 'https://example.se/db']])
      assert.deepEqual(await handslag(args, { VAR_DIR: varDir }), {
        code: 2,
        printed: 'Skriv: handslag move postgresql://användare:lösenord@server/databas\n',
      })
  })

  test('waits until nobody works on the data', async () => {
    const running = startTiny(varDir)
    await addressOf(running)
    const { code, printed } = await handslag(['move', target.url], { VAR_DIR: varDir })
    await stop(running)
    assert.equal(code, 1)
    assert.match(printed, /^Handslag körs redan på datamappen/)
  })

  test('takes one command, and leaves what was there', async () => {
    const { code, printed } = await handslag(['move', target.url], { VAR_DIR: varDir })
    assert.equal(code, 0, printed)
    assert.match(
      printed,
      /tabeller är flyttade.*3 ärenden.*allt håller.*Ange den nya adressen i DATABASE_URL/s,
    )
    assert.deepEqual(await casesAt(target.url), 3)
    assert.ok((await readdir(varDir)).every((name) => !name.endsWith('.zip')))
    const verified = await handslag(['verify'], { VAR_DIR: varDir, DATABASE_URL: target.url })
    assert.match(verified.printed, /3 ärenden.*allt håller/s)
    assert.match((await handslag(['verify'], { VAR_DIR: varDir })).printed, /3 ärenden.*allt håller/s)
  })

  test('goes to nothing that holds something, and from nothing that is used', async () => {
    const full = await handslag(['move', target.url], { VAR_DIR: varDir })
    assert.equal(full.code, 1)
    assert.match(full.printed, /bara tillbaka i en tom databas/)
    const user = new pg.Client(target.url)
    await user.connect()
    const used = await handslag(['move', 'postgresql://127.0.0.1:9/none'], {
      VAR_DIR: varDir,
      DATABASE_URL: target.url,
    })
    await user.end()
    assert.equal(used.code, 1)
    assert.match(used.printed, /^Databasen används av en anslutning till/)
  })
})

async function casesAt(url: string): Promise<number> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ count: number }>('select count(*)::int as count from partnership')
  await client.end()
  return rows[0]?.count ?? 0
}

async function handslag(args: readonly string[], env: Environment = {}) {
  const program = runProgram(join(checkout, 'src/cli.ts'), args, env)
  return { code: await program.ended, printed: program.printed() }
}
