import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { after, told } from '../../../test/support/life.ts'
import { begun } from '../../../test/support/life-chapters.ts'
import { bridged } from '../../../test/support/life-renewals.ts'
import { aDoer, type ReplayLine, retold, rulebookOf } from '../../../test/support/replay.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { duties } from '../duties/duties.ts'
import { waitingFor, whyNot } from '../engine.ts'
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

describe('the declaration of de minimis aid before a bridging is signed', () => {
  const term = { start: '2026-09-01', end: '2029-02-28' }
  const ofAgreement: ReplayLine[] = [{ on: '2026-06-01', step: 'declare-aid', by: 'partySignatory' }]

  /** A bridging that the board has said yes to on a day, as far as its minutes; what is left out has not happened. */
  function decidedOn(day: string, without: (line: ReplayLine) => boolean, aid = 'general') {
    const lines = told(begun(term), ofAgreement, bridged(day, '2029-06-30')).filter(
      (line) => !line.step?.startsWith('sign-bridging') && line.on !== after(day, 12) && !without(line),
    )
    return retold(
      rulebook,
      lines.map((line) =>
        line.step === 'assess-aid' ? { ...line, content: { ...line.content, aid } } : line,
      ),
      (line, refusal) => assert.equal(refusal, null, `${line.step} should be possible`),
    )
  }
  const undeclared = ({ step, track }: ReplayLine) => step === 'declare-aid' && track !== undefined
  const stopped = (...asked: Parameters<typeof decidedOn>) => {
    const [history, on] = [decidedOn(...asked), plainDate(after(asked[0], 5))]
    const signing = (by: 'director' | 'partySignatory') =>
      whyNot(history, { step: 'sign-bridging', by: aDoer(by), on }) !== null
    assert.equal(signing('director'), signing('partySignatory'))
    const waited = waitingFor(history, on).some(({ step }) => step === 'declare-aid')
    return { stopped: signing('director'), waited }
  }

  test('is asked for anew: what was declared for the agreement says nothing of it', () => {
    assert.deepEqual(stopped('2028-12-31', undeclared), { stopped: true, waited: true })
    assert.deepEqual(
      stopped('2028-12-31', () => false),
      { stopped: false, waited: false },
    )
  })
  test('is not asked for where it is no de minimis aid, nor of what is granted when declarations have ended', () => {
    const free = { stopped: false, waited: false }
    assert.deepEqual(stopped('2028-12-31', undeclared, 'none'), free)
    assert.deepEqual(stopped('2029-01-01', undeclared), free)
  })
})
