import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { aDoer, rulebookOf } from '../../test/support/replay.ts'
import { walked, waysOn } from '../../test/support/walk.ts'
import { addDays, addYears, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { agreementsOf } from './agreement/agreement.ts'
import { duties } from './duties/duties.ts'
import { type History, nextSteps, statusOf, stepOf, takeStep, waitingFor } from './engine.ts'
import type { Rulebook } from './rulebook/rulebook.ts'
import { withLawOf } from './rulebook/statute.ts'

const jarva = rulebookOf('jarva')
const wander = fc.array(fc.nat(4000), { minLength: 5, maxLength: 40 })
const runs = { numRuns: 60 }

describe('wherever a case wanders', () => {
  test('there is a way on until it has ended', () => {
    fc.assert(
      fc.property(wander, (choices) => {
        walked(jarva, choices, (history, on) => {
          const later = addYears(on, 5)
          const ways = [...waysOn(history, on), ...waysOn(history, later)]
          if (history.events.length === 0 || statusOf(history).open) assert.notEqual(ways.length, 0)
        })
      }),
      runs,
    )
  })
  test('folding it whole gives the same as step by step', () => {
    fc.assert(
      fc.property(wander, (choices) => {
        const { events } = walked(jarva, choices, () => {})
        for (const [index, event] of events.entries()) {
          const before = { rulebook: jarva, events: events.slice(0, index), facts: {} }
          const after = statusOf({ rulebook: jarva, events: events.slice(0, index + 1) })
          assert.deepEqual(statusOf({ rulebook: jarva, events: [...before.events, event] }), after)
          assert.deepEqual(statusOf(before), statusOf(before))
        }
      }),
      runs,
    )
  })
  test('somebody has the ball while no agreement is in force', () => {
    fc.assert(
      fc.property(wander, (choices) => {
        walked(jarva, choices, (history, on) => {
          const { open, rounds } = statusOf(history)
          const inForce = rounds.some((round) => ['ACTIVE', 'FINAL_REPORTED'].includes(round.state))
          if (open && !inForce) assert.notEqual(waitingFor(history, on).length, 0, JSON.stringify(rounds))
        })
      }),
      runs,
    )
  })
  test('a refused step gives no event, and the case is as it was', () => {
    fc.assert(
      fc.property(wander, fc.constantFrom(...jarva.steps.map((step) => step.id)), (choices, step) => {
        const history = walked(jarva, choices, () => {})
        const before = JSON.stringify(history.events)
        const outcome = takeStep(history, { step, by: aDoer('auditor'), on: plainDate('2026-01-05') })
        assert.equal(outcome.kind, 'refused')
        assert.equal('event' in outcome, false)
        assert.equal(JSON.stringify(history.events), before)
      }),
      runs,
    )
  })
  test('a later version of the rulebook changes no answer about an old case', () => {
    fc.assert(
      fc.property(wander, fc.nat(900), (choices, more) => {
        const history = walked(jarva, choices, () => {})
        const day = addDays(lastDayOf(history), more)
        const asReadNow = { ...history, rulebook: withLawOf(jarva, later) }
        assert.deepEqual(answersOf(asReadNow, day), answersOf(history, day))
      }),
      runs,
    )
  })
  test('the duties of an agreement lie in its days, and are the same when reckoned again', () => {
    fc.assert(
      fc.property(wander, (choices) => {
        walked(jarva, choices, (history, on) => {
          const found = duties(history, on)
          assert.deepEqual(duties(structuredClone(history), on), found)
          const terms = agreementsOf(history)
          for (const { id, from, due, met } of found.filter((one) => one.from !== undefined))
            assert.ok(
              terms.some(({ start, end }) => from && from >= start && (met || (due && due <= end))),
              `${id} ${from}`,
            )
        })
      }),
      { numRuns: 20 },
    )
  })
})

/** The next version: other days, fewer steps and states, and the same law. */
const later: Rulebook = {
  ...jarva,
  version: '2.0.0',
  states: jarva.states.slice(0, 3),
  steps: jarva.steps.slice(0, 3),
  duties: jarva.duties.filter(({ byLaw }) => byLaw),
}

function answersOf(history: History, day: PlainDate) {
  return [statusOf(history), nextSteps(history, day), waitingFor(history, day), duties(history, day)]
}

function lastDayOf({ events }: History): PlainDate {
  return events.at(-1)?.on ?? plainDate('2026-01-05')
}

describe('every rule', () => {
  for (const body of ['nationell', 'jarva'] as const) {
    const book = rulebookOf(body)
    test(`of ${body} has its source, its words in both languages and someone who may do it`, () => {
      for (const rule of [...book.steps, ...book.states, ...book.documents, ...book.conditions]) {
        assert.ok(rule.source.length > 0 && rule.label.sv.length > 0 && rule.label.en.length > 0, rule.id)
      }
      for (const step of book.steps)
        assert.ok(
          step.by.every((role) => book.roles[role]),
          step.id,
        )
    })
    test(`of ${body} that is waited for is there and leads somewhere`, () => {
      for (const id of book.states.flatMap((state) => state.next)) assert.ok(stepOf(book, id), id)
    })
  }
})
