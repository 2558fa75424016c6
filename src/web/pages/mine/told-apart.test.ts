import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadRulebook } from '../../../store/bodies/rulebook-files.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { bundlesOf } from './same-task.tsx'
import type { Todo } from './todo.ts'
import { apartFrom } from './told-apart.ts'

const rulebook = await loadRulebook('rulebooks/nationell')
const report = aTodo('IOP-1', 'finalReport-1')
const bridging = aTodo('IOP-1', 'bridging-1')
const guests = aTodo('IOP-1', 'bridging-2')
const other = aTodo('IOP-2', 'finalReport-1')

describe('decisions of boards that nobody has been told of', () => {
  test('are told apart in one case, by what they are about and whose board it is', () => {
    const apart = apartFrom([report, bridging, guests, other], 'sv')
    assert.deepEqual([report, bridging, guests, other].map(apart), [
      'Slutrapporten: Norra nämnden',
      'Överbryggningen: Norra nämnden',
      'Överbryggningen: Södra nämnden',
      null,
    ])
    assert.equal(apartFrom([report, bridging], 'en')(report), 'The final report: Norra nämnden')
  })

  test('are told together when there are three partnerships, however many decisions', () => {
    assert.equal(bundlesOf([report, bridging, other]).length, 3)
    assert.equal(bundlesOf([report, bridging, other, aTodo('IOP-3', 'sign-1')]).length, 1)
  })
})

function aTodo(number: string, track: string): Todo {
  const parties = [{ id: 'sodra', name: 'Södra nämnden' }]
  const partnership = { number, title: number, parties, lead: { boardName: 'Norra nämnden' } }
  const boardCases = ['finalReport-1', 'bridging-1', 'bridging-2'].map((one) => {
    return {
      track: one,
      kind: one.split('-')[0],
      for: one === 'bridging-2' ? 'sodra' : null,
      round: 'round-1',
    }
  })
  const file = { partnership, history: { rulebook, events: [] }, status: { rounds: [], boardCases } }
  const task = { sv: 'Berätta beslutet' }
  return { file: file as unknown as CaseFile, task, due: null, duty: null, step: 'share-decision', track }
}
