import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { loadRulebook } from '../../../store/bodies/rulebook-files.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import type { Todo } from './todo.ts'
import { waitedSince } from './waited.ts'

const rulebook = await loadRulebook('rulebooks/jarva')
const since = plainDate('2026-11-18')
const today = plainDate('2026-11-23')

describe('how long a task has waited', () => {
  test('is counted from the day that the case came to where it is', () => {
    assert.equal(waitedSince(aTodo('assess-proceed'), today), since)
    assert.equal(waitedSince(aTodo('take-stance'), today), since)
  })

  test('is not told on the first day, nor while the case is paused', () => {
    assert.equal(waitedSince(aTodo('assess-proceed'), since), null)
    assert.equal(waitedSince(aTodo('assess-proceed', {}, { paused: {} }), today), null)
  })

  test('is not told where a day or a meeting of the board is waited for', () => {
    assert.equal(waitedSince(aTodo('assess-proceed', { due: today }), today), null)
    const aim = { meeting: plainDate('2026-11-26') }
    assert.equal(waitedSince(aTodo('board-approves', { aim }), today), null)
  })

  test('is not told of what the case goes on beside', () => {
    assert.equal(waitedSince(aTodo('publish-record'), today), null)
  })
})

function aTodo(step: string, more: object = {}, status: object = {}): Todo {
  const rounds = [{ track: 'round-1', since }]
  const file = { history: { rulebook }, status: { rounds, boardCases: [], paused: null, ...status } }
  const todo = { task: { sv: '' }, due: null, duty: null, step, track: 'round-1', ...more }
  return { ...todo, file: file as unknown as CaseFile }
}
