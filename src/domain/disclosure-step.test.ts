import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { type DisclosureStep, dayFaultIn, mayFollow, type NewStep, type StepKind } from './disclosure-step.ts'

describe('what follows on an answer to a request for documents', () => {
  test('is a decision, then an appeal, then a ruling, and after that a decision anew', () => {
    const answered = { answer: { on: plainDate('2026-11-01'), by: '', wayOn: null, confirmedBy: null } }
    const after = (...kinds: StepKind[]) =>
      mayFollow(
        answered,
        kinds.map((kind) => ({ kind })),
      )
    assert.deepEqual(after(), ['decision'])
    assert.deepEqual(after('decision'), ['appeal', 'decision'])
    assert.deepEqual(after('decision', 'appeal'), ['ruling'])
    assert.deepEqual(after('decision', 'appeal', 'ruling'), ['decision'])
    assert.deepEqual(mayFollow({ answer: null }, []), [])
  })

  test('happens on the day of what it follows on at the earliest, and today at the latest', () => {
    assert.equal(faultOf(aDecision('2026-11-09')), 'beforeLast')
    assert.equal(faultOf(aDecision('2026-11-10')), null)
    assert.equal(faultOf(aDecision('2026-11-20')), null)
    assert.equal(faultOf(aDecision('2026-11-21')), 'later')
    assert.equal(faultOf(aDecision('2026-11-12'), aDecision('2026-11-13')), 'beforeLast')
  })

  test('is sent to the court when it has come in, and not in the future', () => {
    assert.equal(faultOf(anAppeal('2026-11-14', '2026-11-13')), 'sentBefore')
    assert.equal(faultOf(anAppeal('2026-11-14', '2026-11-14')), null)
    assert.equal(faultOf(anAppeal('2026-11-14', '2026-11-20')), null)
    assert.equal(faultOf(anAppeal('2026-11-14', '2026-11-21')), 'sentLater')
  })
})

const said = { who: 'Registrator', externalNumber: null, note: null }

function aDecision(on: string): NewStep {
  return { kind: 'decision', on: plainDate(on), ...said }
}

function anAppeal(on: string, sentOn: string): NewStep {
  return { kind: 'appeal', on: plainDate(on), sentOn: plainDate(sentOn), ...said }
}

function faultOf(step: NewStep, ...before: NewStep[]) {
  const request = { receivedOn: plainDate('2026-11-10') }
  const recorded = { line: 'ub-2026-1-1', recordedOn: plainDate('2026-11-20'), recordedBy: 'Rut' }
  const steps: DisclosureStep[] = before.map((one) => ({ ...one, ...recorded }))
  return dayFaultIn(step, { request, steps, today: plainDate('2026-11-20') })
}
