import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { statusOf } from '../../src/process/engine.ts'
import { endOf, type Life, lifeEnds, pressingOnDays } from '../support/life.ts'
import { allReplays, type ReplayLine, retold, rulebookOf } from '../support/replay.ts'
import { lives } from './lives/all.ts'

const rulebook = rulebookOf('jarva')
const isOver = (state: string) => lifeEnds.some((end) => state.includes(end))

describe('every whole life of a partnership', () => {
  for (const life of lives) {
    test(life.tells, () => {
      const history = toldInFull(life)
      assert.deepEqual(pressingOnDays(history, Object.keys(life.days)), life.days)
      assert.equal(endOf(history), life.ends)
      assert.equal(statusOf(history).open, false)
    })
  }
  test('is about something of its own', () => {
    assert.equal(new Set(lives.map(({ tells }) => tells)).size, lives.length)
  })
  test('is one of at least forty, with those written as histories', () => {
    const ends = [...lives.map((life) => life.ends), ...allReplays().map(({ ends }) => ends.round)]
    assert.ok(ends.filter(isOver).length >= 40, `${ends.filter(isOver).length} whole lives`)
  })
})

function toldInFull({ lines }: Life) {
  return retold(rulebook, lines, ({ step, on }: ReplayLine, refusal) => {
    assert.equal(refusal, null, `${step} should be possible on ${on}`)
  })
}
