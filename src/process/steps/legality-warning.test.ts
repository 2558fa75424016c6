import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { told } from '../../../test/support/life.ts'
import { begun } from '../../../test/support/life-chapters.ts'
import { bridged } from '../../../test/support/life-renewals.ts'
import { withTwoBoards } from '../../../test/support/life-two-boards.ts'
import { type ReplayLine, retold, rulebookOf } from '../../../test/support/replay.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { nextSteps } from '../engine.ts'

const rulebook = rulebookOf('jarva')
const term = { start: '2027-03-01', end: '2029-02-28' }
// The board says yes on 31 December 2026 and announces its minutes on 4 January 2027: three weeks to the 25th.
const agreement = begun(term).filter(({ step = '' }) => !/^(sign|register|appoint|activate)/.test(step))

/** What is said of a legality review to whoever takes a step on a day. */
function said(lines: readonly ReplayLine[], day: string, step = 'sign-agreement'): string {
  const history = retold(rulebook, lines, (line, refusal) =>
    assert.equal(refusal, null, `${line.step} should be possible`),
  )
  const [next] = nextSteps(history, plainDate(day)).filter((one) => one.step === step)
  return next?.warnings.map(({ sv }) => sv).find((text) => text.includes('laglighetsprövning')) ?? ''
}

describe('a signature before the time for a legality review is over', () => {
  test('is warned of with the last day, on that day and not the day after', () => {
    assert.match(said(agreement, '2027-01-25'), /Sista dagen att begära den är 2027-01-25/)
    assert.equal(said(agreement, '2027-01-26'), '')
  })
  test('is warned of without a day until the minutes are announced', () => {
    const unannounced = agreement.filter(({ step }) => step !== 'publish-minutes')
    assert.match(said(unannounced, '2027-06-01'), /överklagas/)
    assert.doesNotMatch(said(unannounced, '2027-06-01'), /Sista dagen/)
  })
  test('counts to the last of several boards, whichever was noted first', () => {
    const two = withTwoBoards(agreement).map((line) =>
      line.step === 'publish-minutes' ? { ...line, content: { announcedOn: line.on } } : line,
    )
    assert.match(said(two, '2027-02-01'), /2027-02-01/)
    assert.equal(said(two, '2027-02-02'), '')
    const isFirst = ({ step, track }: ReplayLine) => step === 'publish-minutes' && track === 'sign-1'
    const notedLast = [
      ...two.filter((line) => !isFirst(line)),
      ...two.filter(isFirst).map((line) => ({ ...line, on: '2027-01-12' })),
    ]
    assert.match(said(notedLast, '2027-02-01'), /2027-02-01/)
  })
  test('of a bridging is warned of by the decision on the bridging', () => {
    const lines = told(begun(term), bridged('2028-12-20', '2029-06-30')).filter(
      ({ step, on = '' }) => step !== 'sign-bridging' && on < '2028-12-26',
    )
    assert.match(said(lines, '2028-12-27', 'sign-bridging'), /Sista dagen att begära den är 2029-01-15/)
  })
})
