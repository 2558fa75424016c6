import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { begun } from '../../../test/support/life-chapters.ts'
import { type ReplayLine, retold, rulebookOf } from '../../../test/support/replay.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { waitingFor } from '../engine.ts'

const parties = [
  { id: 'board', name: 'Nämnden', side: 'public' as const },
  { id: 'a', name: 'Ett', side: 'party' as const, holder: 'one' },
  { id: 'b', name: 'Två', side: 'party' as const, holder: 'two' },
]

/** Whom an evaluation among three parties waits for, by party, when these have answered. */
function waitedFor(...answered: readonly string[]): (string | null)[] {
  const lines: ReplayLine[] = [
    ...begun({ start: '2026-09-01', end: '2029-08-31' }),
    { facts: { parties } },
    { on: '2029-01-10', step: 'start-evaluation', by: 'coordinator' },
    ...answered.map((id): ReplayLine => {
      const by = id === 'board' ? 'coordinator' : 'partyRep'
      return { on: '2029-01-20', step: 'hand-in-evaluation', by, content: { for: id } }
    }),
  ]
  const history = retold(rulebookOf('jarva'), lines, (line, refusal) =>
    assert.equal(refusal, null, `${line.step} should be possible`),
  )
  const balls = waitingFor(history, plainDate('2029-01-21'))
  return balls.flatMap(({ step, party, side }) => (step === 'hand-in-evaluation' ? [party ?? side] : []))
}

describe('answers that several organisations owe', () => {
  test('are each one’s own, while one side of a single party is named by its side', () => {
    assert.deepEqual(waitedFor(), ['public', 'a', 'b'])
  })
  test('are waited for from the one alone that has not answered', () => {
    assert.deepEqual(waitedFor('a'), ['public', 'b'])
  })
  test('are waited for from nobody on a side where all have answered', () => {
    assert.deepEqual(waitedFor('a', 'b'), ['public'])
  })
})
