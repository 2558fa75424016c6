import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { begun } from '../../../test/support/life-chapters.ts'
import { type ReplayLine, retold, rulebookOf, toldOn } from '../../../test/support/replay.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { nextSteps, waitingFor } from '../engine.ts'
import { withLawOf } from '../rulebook/statute.ts'

const rulebook = rulebookOf('jarva')
const lines = begun({ start: '2027-03-01', end: '2029-02-28' })
const until = (step: string) =>
  lines.slice(
    0,
    lines.findIndex((line) => line.step === step),
  )
const toApprove = lines.slice(0, until('approve-sign-memo').length + 1)
const behind = { facts: { aidBehind: true } }
const today = plainDate('2026-12-20')

describe('aid that was assessed for other amounts', () => {
  test('stops the proposal to the board, in a sentence that says where to read what has changed', () => {
    assert.match(
      refusedLast(rulebook, [...until('approve-sign-memo'), behind, ...toApprove.slice(-1)]),
      /andra belopp/,
    )
  })
  test('stops it also in a case that follows a version from before that was asked', () => {
    const needs = rulebook.steps.map((step) => ({
      ...step,
      needs: step.needs.filter(({ kind }) => kind !== 'aidOfAmounts'),
    }))
    const older = { ...rulebook, version: '1.5.0', steps: needs }
    const told = [...until('approve-sign-memo'), behind, ...toApprove.slice(-1)]
    assert.equal(refusedLast(older, told), '')
    assert.match(refusedLast(withLawOf(older, rulebook), told), /andra belopp/)
  })
  test('is waited for anew while the case is being prepared for the board', () => {
    const assessed = retold(rulebook, until('write-memo'), () => {})
    const waits = (history: typeof assessed) => waitingFor(history, today).map(({ step }) => step)
    assert.ok(!waits(assessed).includes('assess-aid'))
    assert.ok(waits(toldOn(assessed, [behind], () => {})).includes('assess-aid'))
  })
  test('warns before the text is confirmed', () => {
    const drafted = retold(rulebook, [...until('agree-draft'), behind], () => {})
    const { warnings = [] } = nextSteps(drafted, today).find(({ step }) => step === 'agree-draft') ?? {}
    assert.ok(warnings.some(({ sv }) => /bedömt för andra belopp/.test(sv)))
  })
})

function refusedLast(book: typeof rulebook, told: readonly ReplayLine[]): string {
  let last: string | null = null
  retold(book, told, (_, refusal) => {
    last = refusal
  })
  return last ?? ''
}
