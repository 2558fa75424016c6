import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { allReplays, linesOf, retold, rulebookOf } from '../../../test/support/replay.ts'
import { statusOf } from '../engine.ts'
import { chainOf } from './chain.ts'

function chainAfter(name: string) {
  const replay = allReplays().find(({ tells }) => tells.includes(name))
  if (replay === undefined) throw new Error(`No replay tells of ${name}`)
  const history = retold(rulebookOf(replay.rulebook), linesOf(replay), () => {})
  return chainOf(history, statusOf(history).rounds)
}

describe('the chain of agreements', () => {
  test('has a renewed agreement after the first, without a gap', () => {
    const links = chainAfter('a renewed partnership')
    assert.deepEqual(
      links.map(({ start, last, kind, gapBefore }) => [start, last, kind, gapBefore]),
      [
        ['2026-09-01', '2029-08-31', 'first', 0],
        ['2029-09-01', '2032-08-31', 'revised', 0],
      ],
    )
  })

  test('says that a bridging has moved the last day', () => {
    const [link] = chainAfter('a short bridging moves the end')
    assert.equal(link?.agreedEnd, '2029-08-31')
    assert.equal(link?.last, '2029-12-31')
  })

  test('ends on the day of an early end', () => {
    const [link] = chainAfter('ends before its day')
    assert.equal(link?.last, link?.endedOn)
  })
})
