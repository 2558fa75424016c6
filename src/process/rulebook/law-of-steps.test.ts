import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { begun } from '../../../test/support/life-chapters.ts'
import { type ReplayLine, retold, rulebookOf } from '../../../test/support/replay.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { waitingFor } from '../engine.ts'
import type { Need } from './need-schema.ts'
import type { Rulebook } from './rulebook.ts'
import { withLawOf } from './statute.ts'

const newest = rulebookOf('jarva')

/** An earlier version: aid asked for only when renewing, nobody waited for, no warnings from statute; four eyes not asked for. */
const older: Rulebook = {
  ...newest,
  version: '1.5.0',
  steps: newest.steps.map((step) => ({
    ...step,
    byLaw: undefined,
    warns: step.warns.filter((id) => id !== 'legality-period-open'),
    needs: step.needs.flatMap((need): Need[] => {
      if (need.kind === 'otherPerson') return []
      if (need.kind !== 'happened' || !need.byLaw) return [need]
      return [{ kind: 'happenedAgain', event: need.event }]
    }),
  })),
  states: newest.states.map((state) => ({ ...state, next: state.next.filter((id) => id !== 'assess-aid') })),
  warnings: newest.warnings.filter(({ id }) => id !== 'legality-period-open'),
}
const pinned = withLawOf(older, newest)
const begins = { start: '2027-03-01', end: '2029-02-28' }
const unassessed = begun(begins).filter(({ step }) => step !== 'assess-aid')
const before = (step: string) =>
  unassessed.slice(
    0,
    unassessed.findIndex((line) => line.step === step),
  )

/** What refuses the last line, the others being possible. */
function refusedIn(rulebook: Rulebook, lines: readonly ReplayLine[]): string | null {
  let last: string | null = null
  retold(rulebook, lines, (_, refusal) => {
    last = refusal
  })
  return last
}

describe('what statute asks of a step', () => {
  const toApprove = unassessed.slice(0, before('approve-sign-memo').length + 1)
  test('is asked in a case that follows a version from before', () => {
    assert.equal(refusedIn(older, toApprove), null)
    assert.match(refusedIn(pinned, toApprove) ?? '', /^Statsstödet är inte bedömt/)
  })
  test('is asked once, in the words of the newest version', () => {
    const needs = pinned.steps.find(({ id }) => id === 'approve-sign-memo')?.needs ?? []
    assert.deepEqual(
      needs.filter((need) => 'event' in need && need.event === 'aidAssessed').map(({ kind }) => kind),
      ['happened'],
    )
  })
  test('is waited for there as well, beside the memo', () => {
    const balls = waitingFor(
      retold(pinned, before('write-memo'), () => {}),
      plainDate('2026-12-15'),
    )
    const waited = balls.map(({ step }) => step)
    assert.ok(waited.includes('assess-aid') && waited.includes('write-memo'), waited.join())
  })
  test('stops nothing in a case that has passed the step', () => {
    const passed = retold(older, before('sign-agreement'), () => {})
    const waited = waitingFor({ ...passed, rulebook: pinned }, plainDate('2027-02-20')).map(
      ({ step }) => step,
    )
    assert.ok(!waited.includes('assess-aid') && waited.includes('sign-agreement'), waited.join())
  })
  test('warns there too, and the body’s own instruction stays that of its version', () => {
    const step = pinned.steps.find(({ id }) => id === 'sign-agreement')
    assert.ok(step?.warns.includes('legality-period-open'))
    assert.ok(
      !step?.warns.includes('no-such') && pinned.warnings.some(({ id }) => id === 'legality-period-open'),
    )
    const memo = pinned.steps.find(({ id }) => id === 'approve-sign-memo')
    assert.ok(!memo?.needs.some(({ kind }) => kind === 'otherPerson'))
  })
  test('is no longer asked when the law has let go of it', () => {
    const lapsed: Rulebook = {
      ...newest,
      steps: newest.steps.map((step) => ({ ...step, needs: step.needs.filter(({ byLaw }) => !byLaw) })),
    }
    assert.equal(refusedIn(withLawOf({ ...newest, version: '1.5.0' }, lapsed), toApprove), null)
  })
})

describe('the hearing before an early end', () => {
  const hearing = ['answer-early-end', 'hasten-early-end']
  const unheard: Rulebook = {
    ...newest,
    version: '1.5.0',
    steps: newest.steps
      .filter(({ id }) => !hearing.includes(id))
      .map((step) => ({ ...step, needs: step.needs.filter(({ kind }) => kind !== 'heard') })),
    states: newest.states.map((state) => ({
      ...state,
      next: state.next.filter((id) => !hearing.includes(id)),
    })),
  }
  const asked: ReplayLine = {
    on: '2027-04-01',
    step: 'request-early-end',
    by: 'director',
    content: { ground: 'Punkt 20', endsOn: '2027-12-31', answerBy: '2027-04-15' },
  }
  const written: ReplayLine = { on: '2027-04-05', step: 'write-memo', track: 'earlyEnd-1' }
  const approval = { step: 'approve-other-memo', by: 'director', track: 'earlyEnd-1' } as const
  const told = (...lines: ReplayLine[]) => [...begun(begins), asked, written, ...lines]

  test('holds in a case that follows a version from before it', () => {
    const approved = told({ ...approval, on: '2027-04-06' })
    assert.equal(refusedIn(unheard, approved), null)
    assert.match(refusedIn(withLawOf(unheard, newest), approved) ?? '', /^Begäran kommer från den offentliga/)
  })
  test('waits there for the organisation, which can answer', () => {
    const history = retold(withLawOf(unheard, newest), told(), () => {})
    const waits = waitingFor(history, plainDate('2027-04-06')).map(({ step, due }) => [step, due].join(' '))
    assert.ok(waits.includes('answer-early-end 2027-04-15'), waits.join())
    const answer = { on: '2027-04-06', step: 'answer-early-end', by: 'partyRep' } as const
    const lines = told(
      { ...answer, content: { answer: 'Vi vill fortsätta' } },
      { ...approval, on: '2027-04-07' },
    )
    assert.equal(refusedIn(withLawOf(unheard, newest), lines), null)
  })
  test('may be cut short there by the director, with reasons', () => {
    const hasten = { on: '2027-04-06', step: 'hasten-early-end', by: 'director' } as const
    const lines = told(
      { ...hasten, content: { reasons: 'Fara för barn' } },
      { ...approval, on: '2027-04-06' },
    )
    assert.equal(refusedIn(withLawOf(unheard, newest), lines), null)
  })
  test('is not added where the older version lacks the places that it starts from', () => {
    const states = unheard.states.filter(({ id }) => id !== 'CASE_TABLED')
    const steps = withLawOf({ ...unheard, states }, newest).steps.map(({ id }) => id)
    assert.ok(!steps.includes('answer-early-end') && steps.includes('hasten-early-end'))
  })
})
