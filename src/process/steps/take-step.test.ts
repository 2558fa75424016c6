import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aDoer, allReplays, linesOf, retold, rulebookOf } from '../../../test/support/replay.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { isConflicted, nextSteps, takeStep, whyNot } from '../engine.ts'

const jarva = rulebookOf('jarva')
const replays = allReplays()
const today = plainDate('2029-12-01')

/** The history that a replay ends in. */
function at(name: string) {
  const replay = replays.find((one) => one.name === name)
  return retold(jarva, replay ? linesOf(replay) : [], () => {})
}

describe('why a step cannot be taken', () => {
  test('is said in both languages, with who takes it', () => {
    const reason = whyNot(at('four-eyes'), { step: 'assess-proceed', by: aDoer('partyRep'), on: today })
    assert.match(
      reason?.sv ?? '',
      /tas av stadsdelsdirektören\. Du är här som kontaktperson i organisationen/,
    )
    assert.match(reason?.en ?? '', /taken by the district director\. You are here as contact person/)
  })
  test('is nothing when it can be', () => {
    assert.equal(whyNot(at('four-eyes'), { step: 'assess-proceed', by: aDoer('director'), on: today }), null)
  })
  test('names the state that the case is in', () => {
    const reason = whyNot(at('received'), { step: 'start-review', by: aDoer('staffUnit'), on: today })
    assert.match(reason?.sv ?? '', /Nu är läget: initiativet har kommit in\.$/)
  })
  test('is said of a step that no rulebook knows', () => {
    const reason = whyNot(at('received'), { step: 'dance', by: aDoer('staffUnit'), on: today })
    assert.match(reason?.sv ?? '', /finns inte/)
  })
  test('is said of a day before the latest event', () => {
    const attempt = {
      step: 'call-first-meeting',
      by: aDoer('staffUnit'),
      content: { meetingOn: '2026-02-02' },
    }
    const outcome = takeStep(at('received'), { ...attempt, on: plainDate('2026-01-11') })
    assert.match(outcome.kind === 'refused' ? outcome.reason.sv : '', /ligger före det senaste/)
  })
})

describe('a step that is taken', () => {
  test('tells which step and which track in its event', () => {
    const attempt = { step: 'call-first-meeting', by: aDoer('staffUnit'), on: today }
    const outcome = takeStep(at('received'), { ...attempt, content: { meetingOn: '2029-12-10' } })
    const content = outcome.kind === 'recorded' ? outcome.event.content : {}
    assert.deepEqual(content, { meetingOn: '2029-12-10', step: 'call-first-meeting', track: 'round-1' })
  })
  test('warns when the idea comes from the public side', () => {
    const nothing = { rulebook: jarva, events: [], facts: {} }
    const attempt = { step: 'receive-initiative', by: aDoer('unitHead'), on: today }
    const outcome = takeStep(nothing, { ...attempt, content: { origin: 'official' } })
    assert.match(outcome.kind === 'recorded' ? (outcome.warnings[0]?.sv ?? '') : '', /likna ett köp/)
  })
  test('does not ask a party that joins later to sign what is complete', () => {
    const history = at('withdrawn-too-late')
    const joined = { ...history, facts: { parties: [{ id: 'lax', name: 'Laxen', side: 'party' as const }] } }
    const steps = nextSteps(joined, today).map(({ step }) => step)
    assert.ok(steps.length > 0 && !steps.includes('sign-agreement'), steps.join())
  })
})

describe('a conflict of interest', () => {
  const history = at('conflict-of-interest')
  test('binds the one who declared it', () => assert.equal(isConflicted(history, 'person-director'), true))
  test('binds nobody else', () => assert.equal(isConflicted(history, 'person-adminHead'), false))
  test('is over when it is lifted', () => {
    const lift = { step: 'clear-conflict', by: aDoer('adminHead'), on: today }
    const outcome = takeStep(history, {
      ...lift,
      content: { personId: 'person-director', reasons: 'Misstag.' },
    })
    assert.equal(outcome.kind, 'recorded')
    const event = outcome.kind === 'recorded' ? [{ ...outcome.event, seq: 99, recordedAt: '' }] : []
    assert.equal(
      isConflicted({ ...history, events: [...history.events, ...event] }, 'person-director'),
      false,
    )
  })
})
