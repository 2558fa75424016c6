import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { allReplays, endingOf, linesOf, type Replay, retold, rulebookOf } from '../support/replay.ts'

const rulebooks = { jarva: rulebookOf('jarva'), nationell: rulebookOf('nationell') }

describe('every case history that is replayed', () => {
  const replays = allReplays()
  for (const replay of replays) {
    test(`${replay.name}: ${replay.tells}`, () => {
      assert.deepEqual(endingOf(tellAgain(replay), plainDate(replay.today)), replay.ends)
    })
  }
  test('there are at least twenty-five of them', () => assert.ok(replays.length >= 25))
})

function tellAgain(replay: Replay) {
  return retold(rulebooks[replay.rulebook], linesOf(replay), (line, refusal) => {
    if (line.refused === undefined) assert.equal(refusal, null, `${line.step} should be possible`)
    else assert.ok(refusal?.includes(line.refused), `${line.step} said: ${refusal}`)
  })
}
