import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { followedUpAt, openBefore } from './actions-before.ts'

const met = (id: string, on: string, group: 'steering' | 'working' = 'steering') => ({
  ...{ id, group, on: plainDate(on) },
})
const held = [met('spring', '2027-02-12'), met('summer', '2027-06-11'), met('autumn', '2027-10-15')]
const [spring, summer, autumn] = held.map(({ id, on }) => ({ id, heldOn: on }))

describe('what comes back at a meeting', () => {
  const actions = [
    { text: 'early', doneOn: plainDate('2027-03-01'), fromMeeting: spring },
    { text: 'late', doneOn: plainDate('2027-08-01'), fromMeeting: spring },
    { text: 'open', doneOn: null, fromMeeting: summer },
    { text: 'own', doneOn: null, fromMeeting: autumn },
  ].flatMap(({ fromMeeting, ...one }) => (fromMeeting ? [{ ...one, fromMeeting }] : []))
  const texts = (found: readonly { text: string }[]) => found.map(({ text }) => text).join(' ')

  test('was decided before it and not done by then', () => {
    assert.equal(texts(openBefore(actions, met('summer', '2027-06-11'))), 'late')
    assert.equal(texts(openBefore(actions, met('autumn', '2027-10-15'))), 'open')
    assert.equal(texts(openBefore(actions, met('next', '2028-02-11'))), 'open own')
  })

  test('stands in its minutes with what was done since the group met the last time, and not before that', () => {
    assert.equal(texts(followedUpAt(actions, met('summer', '2027-06-11'), held)), 'early late')
    assert.equal(texts(followedUpAt(actions, met('autumn', '2027-10-15'), held)), 'late open')
    const other = met('work', '2027-10-20', 'working')
    assert.equal(texts(followedUpAt(actions, other, held)), 'early late open own')
  })
})
