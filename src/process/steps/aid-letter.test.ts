import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { told } from '../../../test/support/life.ts'
import { because, begun } from '../../../test/support/life-chapters.ts'
import { type ReplayLine, retold, rulebookOf } from '../../../test/support/replay.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { nextSteps } from '../engine.ts'

const rulebook = rulebookOf('jarva')
const agreement = begun({ start: '2027-03-01', end: '2029-02-28' }).filter(
  ({ step = '' }) => !/^(sign|register|appoint|activate)/.test(step),
)

/** Whether whoever is to sign reads that the letter about the aid is missing. */
function isMissing(...lines: ReplayLine[]): boolean {
  const history = retold(rulebook, told(agreement, lines), (line, refusal) =>
    assert.equal(refusal, null, `${line.step} should be possible`),
  )
  const [sign] = nextSteps(history, plainDate('2027-01-20')).filter(({ step }) => step === 'sign-agreement')
  return sign?.warnings.some(({ sv }) => sv.includes('har inte fått brevet')) ?? false
}

const assessed = (aid: string, on = '2026-12-10'): ReplayLine => {
  return { on, step: 'assess-aid', content: { aid, ...because } }
}
const letter: ReplayLine = { on: '2026-12-12', step: 'inform-of-aid' }

describe('the letter about de minimis aid', () => {
  test('is missed before the signature where the aid is de minimis aid, and not where it is none', () => {
    assert.deepEqual(
      ['general', 'sgei', 'none', 'other'].map((aid) => isMissing(assessed(aid))),
      [true, true, false, false],
    )
  })
  test('is not missed once it has been sent, until the aid is assessed anew', () => {
    assert.equal(isMissing(assessed('general'), letter), false)
    assert.equal(isMissing(assessed('general'), letter, assessed('sgei', '2026-12-14')), true)
  })
})
