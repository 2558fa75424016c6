import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, historyOf } from '../../test/support/case-duties.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { remindersOf } from './reminders.ts'

describe('documents that were asked for anew', () => {
  const told = (today: string, answerBy?: string) => {
    const content = { documents: ['accounts'], why: 'renewal', ...(answerBy && { answerBy }) }
    const asked = agreement('2026-09-01', '2029-08-31', ['documentsRequested', '2029-01-10', content])
    const history = { ...historyOf(...asked), facts: { papers: [{ organisation: 'a', missing: [] }] } }
    return remindersOf({ history, today: plainDate(today) })
      .filter(({ key }) => key.startsWith('papers-anew'))
      .map(({ key, due, holder }) => `${key.split(' ').at(-1)} ${due} ${holder}`)
  }

  test('are told of a week and two days before the day that was set, and the day after it', () => {
    assert.deepEqual(told('2029-01-24', '2029-02-01'), [])
    assert.deepEqual(told('2029-01-25', '2029-02-01'), ['2029-01-25 2029-02-01 a'])
    assert.deepEqual(told('2029-01-30', '2029-02-01'), ['2029-01-30 2029-02-01 a'])
    assert.deepEqual(told('2029-02-02', '2029-02-01'), ['2029-02-02 2029-02-01 a'])
  })

  test('are told of after two weeks and four where no day was set', () => {
    assert.deepEqual(told('2029-01-23'), [])
    assert.deepEqual(told('2029-01-24'), ['2029-01-24 null a'])
    assert.deepEqual(told('2029-02-07'), ['2029-02-07 null a'])
  })
})
