import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { allReplays, linesOf, retold, rulebookOf } from '../../../test/support/replay.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { finalYearStart } from '../duties/duties-window.ts'
import { agreementOf, agreementsOf, isShortPeriod } from './agreement.ts'

const jarva = rulebookOf('jarva')
const replays = allReplays()

/** The history that a replay ends in. */
function historyOf(name: string) {
  const replay = replays.find((one) => one.name === name)
  return retold(jarva, replay ? linesOf(replay) : [], () => {})
}

describe('a short period', () => {
  const short = (end: string) => isShortPeriod(plainDate('2026-09-01'), plainDate(end), 12)
  test('is one of twelve months', () => assert.equal(short('2027-08-31'), true))
  test('is not one that is a day longer', () => assert.equal(short('2027-09-01'), false))
  test('from a leap day ends on 28 February', () => {
    assert.equal(isShortPeriod(plainDate('2024-02-29'), plainDate('2025-02-28'), 12), true)
    assert.equal(isShortPeriod(plainDate('2024-02-29'), plainDate('2025-03-01'), 12), false)
  })
})

describe('the agreement of a case', () => {
  test('is not there before it is signed', () =>
    assert.equal(agreementOf(historyOf('stances-under-way')), null))
  test('is conferred on the earlier of decision and last signature', () => {
    const agreement = agreementOf(historyOf('active-first-autumn'))
    assert.deepEqual([agreement?.decidedOn, agreement?.signedOn], ['2026-05-21', '2026-06-11'])
    assert.equal(agreement?.conferredOn, '2026-05-21')
  })
  test('is conferred by the first of several boards that says yes', () => {
    const agreement = agreementsOf(historyOf('several-boards-agree')).at(-1)
    assert.deepEqual([agreement?.decidedOn, agreement?.conferredOn], ['2026-05-28', '2026-05-21'])
  })
  test('is not conferred while another board has sent the case back', () => {
    const agreement = agreementsOf(historyOf('one-board-refers-back')).at(-1)
    assert.deepEqual([agreement?.decidedOn, agreement?.conferredOn], ['2026-05-21', null])
  })
  test('ends later when it is bridged, and remembers its agreed end', () => {
    const agreement = agreementOf(historyOf('bridged'))
    assert.deepEqual([agreement?.end, agreement?.agreedEnd], ['2029-12-31', '2029-08-31'])
  })
  test('is one of a chain when it is renewed', () => {
    const chain = agreementsOf(historyOf('renewal-whole')).map(({ start, end }) => `${start}/${end}`)
    assert.deepEqual(chain, ['2026-09-01/2029-08-31', '2029-09-01/2032-08-31'])
  })
  test('has a final year of whole months up to a last day of February', () =>
    assert.equal(finalYearStart(plainDate('2028-02-29'), 12), '2027-03-01'))
})
