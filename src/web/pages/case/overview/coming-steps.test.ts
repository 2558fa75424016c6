import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stateOf } from '../../../../process/rulebook/lookup.ts'
import { loadRulebook } from '../../../../store/bodies/rulebook-files.ts'
import { paths } from '../../../paths.ts'
import { dutyAddress } from '../duty-address.ts'
import { comingSteps } from './coming-steps.ts'

const jarva = await loadRulebook('rulebooks/jarva')

describe('the steps that lie ahead', () => {
  test('go from the idea as far as the assessment, whose outcome nobody knows', () => {
    assert.deepEqual(ahead('INITIATIVE_RECEIVED'), [
      'call-first-meeting',
      'hold-first-meeting',
      'submit-consideration',
      'assess-proceed',
    ])
  })

  test('end at an assessment that is next', () => {
    assert.deepEqual(ahead('CONSIDERATION_SUBMITTED'), ['assess-proceed'])
  })

  test('are no answers to what nobody has asked', () => {
    assert.ok(!ahead('UNDER_REVIEW').includes('give-legal-opinion'))
  })

  test('are not what the state asks for only in some cases: were it so, somebody would have the turn', () => {
    assert.deepEqual(ahead('BOARD_PREPARATION'), [])
  })

  test('are none while an agreement is in force: its days lead', () => {
    for (const state of ['ACTIVE', 'FINAL_REPORTED']) assert.deepEqual(ahead(state), [])
  })

  test('are none when the case has left the process', () => {
    assert.deepEqual(ahead('WITHDRAWN'), [])
  })

  test('come to an end from every state', () => {
    for (const state of jarva.states) assert.ok(comingSteps(jarva, state).length <= 6, state.id)
  })
})

describe('every duty of the rulebook', () => {
  test('is prepared on a page of its own', () => {
    const without = jarva.duties.filter(
      ({ id }) => dutyAddress(paths, { number: 'x' }, id) === paths.case('x'),
    )
    assert.deepEqual(without, [])
  })
})

function ahead(state: string): readonly string[] {
  return comingSteps(jarva, stateOf(jarva, state)).map(({ id }) => id)
}
