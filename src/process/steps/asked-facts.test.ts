import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { after } from '../../../test/support/life.ts'
import { begun } from '../../../test/support/life-chapters.ts'
import { aDoer, type ReplayLine, retold, rulebookOf } from '../../../test/support/replay.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { duties } from '../duties/duties.ts'
import { whyNot } from '../engine.ts'
import { factIds } from '../rulebook/need-schema.ts'

const rulebook = rulebookOf('jarva')
const lacking = { facts: { established: factIds.filter((fact) => fact !== 'aidDeclared') } }

/** Why the party may not sign, and whether the declaration is a duty, four weeks after the board's yes. */
function asked(decided: string) {
  const start = after(decided, 60)
  const lines: readonly ReplayLine[] = begun({ start, end: after(start, 800) })
  const said = lines.findIndex(({ step }) => step === 'share-decision')
  const history = retold(rulebook, [...lines.slice(0, said + 1), lacking], (line, refusal) =>
    assert.equal(refusal, null, `${line.step} should be possible`),
  )
  const on = plainDate(after(decided, 28))
  assert.equal(history.events.find(({ type }) => type === 'boardApproved')?.on, decided)
  return {
    stopped: whyNot(history, { step: 'sign-agreement', by: aDoer('partySignatory'), on })?.sv,
    duty: duties(history, on).some(({ id }) => id === 'aid-declaration'),
  }
}

describe('the declaration of de minimis aid before signing', () => {
  test('is asked for, by the duty and by the signature alike, of what is granted on the last day of 2028', () => {
    const { stopped, duty } = asked('2028-12-31')
    assert.match(stopped ?? '', /Intyget .* saknas/)
    assert.equal(duty, true)
  })
  test('is asked for by neither of what is granted the day after', () => {
    assert.deepEqual(asked('2029-01-01'), { stopped: undefined, duty: false })
  })
})
