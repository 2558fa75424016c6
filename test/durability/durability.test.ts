import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { seededRandom } from '../../src/cli/generate/random.ts'
import { runProgram } from '../support/program.ts'
import { newVarDir } from '../support/tiny-server.ts'
import { type Kept, keptIn } from './kept.ts'
import { writeAndKill } from './rounds.ts'
import { type Acknowledged, correspondent, initiator, signIn, type Writer } from './writer.ts'

const seed = Number(process.env.DURABILITY_SEED ?? Date.now() % 1_000_000)
const kills = 20

describe(`what was acknowledged before one of ${kills} kills (DURABILITY_SEED=${seed})`, () => {
  let varDir: string
  let acknowledged: Acknowledged[]
  let kept: Kept
  before(async () => {
    varDir = await newVarDir()
    await command('generate', '--partnerships', '20')
    const [caseNumber = ''] = (await keptIn(varDir)).titles.keys()
    const writersOn = everybody(caseNumber)
    acknowledged = await writeAndKill({ varDir, random: seededRandom(seed), kills, writersOn })
    kept = await keptIn(varDir)
  })
  after(() => rm(varDir, { recursive: true }))

  test('is there, every case under the number that was given', () => {
    const cases = acknowledged.filter((one) => one.kind === 'case')
    assert.ok(cases.length > kills)
    for (const { number, title } of cases) assert.equal(kept.titles.get(number), title)
    assert.equal(new Set(cases.map(({ number }) => number)).size, cases.length)
  })

  test('is there, every message once', () => {
    const messages = acknowledged.filter((one) => one.kind === 'message')
    assert.ok(messages.length > kills)
    for (const { text } of messages) assert.equal(kept.messages.filter((one) => one === text).length, 1)
  })

  test('is there, every receipt once: sent, in the queue or ordered', () => {
    const cases = acknowledged.filter((one) => one.kind === 'case')
    for (const { title } of cases) assert.equal(kept.receipts.filter((one) => one === title).length, 1, title)
  })

  test('left number series without a gap or a double', () => {
    for (const { last, numbers } of kept.series)
      assert.deepEqual(
        numbers,
        Array.from({ length: last }, (_, index) => index + 1),
      )
  })

  test('left every chain whole', async () => {
    assert.match(await command('verify'), /allt håller/)
  })

  async function command(...args: string[]): Promise<string> {
    const program = runProgram('src/cli.ts', args, { VAR_DIR: varDir })
    assert.equal(await program.ended, 0, program.printed())
    return program.printed()
  }
})

/** Three who hand in initiatives, and an official who writes messages in a case. */
function everybody(caseNumber: string) {
  let cookie = ''
  return async (address: string, round: number): Promise<Writer[]> => {
    cookie ||= await signIn(address, 'utvecklingsenheten, Exempelstaden')
    const page = `/arende/${caseNumber}/meddelanden`
    const initiators = ['A', 'B', 'C'].map((name) => initiator(address, `Skribent ${name} ${round}`))
    return Promise.all([...initiators, correspondent({ address, page, cookie }, `Omgång ${round}`)])
  }
}
