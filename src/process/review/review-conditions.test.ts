import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decided, historyOf, type Told } from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { duties } from '../duties/duties.ts'
import { waitingFor } from '../engine.ts'

const task = { id: 'insurance', text: 'Teckna en försäkring', becomes: 'task', by: '2026-08-15' }
const passed = (who: string): Told[] =>
  decided.map(
    (told): Told =>
      told[0] === 'reviewPassed'
        ? ['reviewPassedWithConditions', told[1], { conditions: [{ ...task, who }] }]
        : told,
  )

describe('a task that the review set', () => {
  const askedOf = (who: string, ...more: Told[]) =>
    waitingFor(historyOf(...passed(who), ...more), plainDate('2026-06-10')).find(
      ({ about }) => about === task.id,
    )?.roles

  test('is asked of whoever does it', () => {
    assert.deepEqual(askedOf('director'), ['director'])
    assert.deepEqual(askedOf('party'), ['partyRep', 'partySignatory'])
  })
  test('that is the coordinator’s is the staff unit’s too until there is a coordinator', () => {
    assert.deepEqual(askedOf('coordinator'), ['coordinator', 'staffUnit'])
    assert.deepEqual(askedOf('coordinator', ['coordinatorAppointed', '2026-06-09']), ['coordinator'])
  })
  test('is told of a week and a day before its day, until it is done', () => {
    const duty = (...more: Told[]) =>
      duties(historyOf(...passed('director'), ...more), plainDate('2026-06-10')).find(
        ({ id }) => id === 'condition-insurance',
      )
    assert.deepEqual([duty()?.due, duty()?.alerts], ['2026-08-15', ['2026-08-08', '2026-08-14']])
    assert.equal(duty()?.met, undefined)
    assert.equal(duty(['conditionMet', '2026-06-09', { condition: task.id }])?.met?.on, '2026-06-09')
  })
})
