import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { type Act, countedAndShown, played, shownAfter } from '../../test/support/count-history.ts'
import { totalId } from './suppression.ts'

const fill = (quarter: number, ...counts: (number | null)[]): Act => ({ kind: 'fill', quarter, counts })
const correct = (group: number, quarter: number, count: number | null): Act => ({
  ...{ kind: 'correct', group, quarter, count },
})

describe('counts that are shown save by save', () => {
  test('have no sum of the year before the year is full, since two such sums differ by one quarter', () => {
    const { last, workedOut } = played(
      ['F', 'P', 'A'],
      [fill(0, 14, 15, 9), fill(1, 12, 13, 1), fill(2, 16, 20, 8)],
    )
    assert.equal(last.shown('F', 'year'), null)
    assert.deepEqual(workedOut, [])
  })

  test('keep hidden what has been hidden, also when it has been corrected', () => {
    const { last } = played(['F', 'P', 'A'], [fill(0, 3, 12, 20), correct(0, 0, 30)])
    assert.deepEqual(quarter(last), ['hidden', 'hidden', 20, 62])
  })

  test('hide the sum with a count that was shown and has become small: the others are known', () => {
    const { last, workedOut } = played(['F', 'P', 'A'], [fill(0, 30, 12, 20), correct(0, 0, 3)])
    assert.deepEqual(quarter(last), ['hidden', 12, 20, 'hidden'])
    assert.deepEqual(workedOut, [])
  })

  test('show all of it again where nothing has been small', () => {
    const { last } = played(['F', 'P', 'A'], [fill(0, 30, 12, 20), correct(0, 0, 10)])
    assert.deepEqual(quarter(last), [10, 12, 20, 42])
  })

  test('keep the total of a period over the groups that it was shown for', () => {
    const groups = ['F', 'P', 'A']
    const added = played(groups, [fill(0, 30, 12, 20), { kind: 'add', group: 'D' }])
    assert.equal(added.last.shown(totalId, 'q1'), 62)
    const counted = played(groups, [fill(0, 30, 12, 20), { kind: 'add', group: 'D' }, correct(3, 0, 2)])
    assert.equal(counted.last.shown(totalId, 'q1'), 'hidden')
    const fewer = played(groups, [fill(0, 3, 12, 20), { kind: 'remove', group: 0 }])
    assert.equal(fewer.last.shown(totalId, 'q1'), 'hidden')
  })

  test('are looked at anew when there is to be a sum of the year', () => {
    const sums: Act[] = [
      { kind: 'sum', what: 'quarters' },
      { kind: 'sum', what: 'groups' },
    ]
    const filled = [fill(0, 3, 12), fill(1, 0, 12), correct(0, 1, 2), fill(2, 20, 12), fill(3, 20, 12)]
    const { last } = played(['F', 'P'], [...sums, ...filled, { kind: 'sum', what: 'quarters' }])
    assert.deepEqual([last.shown('F', 'year'), last.shown('P', 'year')], ['hidden', 48])
  })

  test('hide the same groups quarter after quarter, so that more of the year can be shown', () => {
    const filled = [fill(0, 3, 12, 20), fill(1, 12, 2, 20), fill(2, 30, 30, 20), fill(3, 30, 30, 20)]
    const { last } = played(['F', 'P', 'A'], filled)
    assert.deepEqual(
      ['F', 'P', 'A', totalId].map((row) => last.shown(row, 'year')),
      [75, 74, 80, 229],
    )
  })
})

describe('whoever keeps every table that was ever shown works out no hidden count', () => {
  for (const { name, acts } of [
    { name: 'of quarters as they are filled in', acts: () => yearOf([]) },
    { name: 'from corrections', acts: () => yearOf([aCorrection()]) },
    {
      name: 'from counts left out or taken away',
      acts: () => yearOf([aCorrection(fc.constant(null))], true),
    },
    { name: 'when groups come and go', acts: () => yearOf([aCorrection(), aGroup()], true) },
    { name: 'when sums come and go', acts: () => yearOf([aCorrection(), aGroup(), aSum()], true) },
  ])
    test(name, () => {
      fc.assert(
        fc.property(groups, acts(), (some, all) => {
          const { workedOut, last } = played(some, all)
          assert.deepEqual(workedOut, [])
          for (const row of last.rows)
            for (const { id } of last.columns) assert.ok(![1, 2, 3, 4].includes(Number(last.shown(row, id))))
        }),
        { numRuns: 100 },
      )
    })
})

test('what was shown before hides little more than had all been filled in at once', () => {
  const sum = { all: 0, shown: 0, atOnce: 0 }
  for (const [some, acts] of fc.sample(fc.tuple(groups, yearOf([])), { numRuns: 300, seed: 27 })) {
    const { saves, last } = played(some, acts)
    const { all, shown } = countedAndShown(last)
    sum.all += all
    sum.shown += shown
    sum.atOnce += countedAndShown(shownAfter(saves.slice(-1))).shown
  }
  assert.ok(sum.shown > 0.6 * sum.all, `${sum.shown} of ${sum.all}`)
  assert.ok(sum.shown > 0.95 * sum.atOnce, `${sum.shown} of ${sum.atOnce}`)
})

const groups = fc.constantFrom(['F', 'P'], ['F', 'P', 'A'], ['F', 'P', 'A', 'D'])
const number = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 6, arbitrary: fc.integer({ min: 5, max: 30 }) },
)

/** The quarters in their order, each with what else is saved after it. */
function yearOf(others: readonly fc.Arbitrary<Act>[], mayMiss = false): fc.Arbitrary<Act[]> {
  const count = mayMiss ? fc.option(number, { freq: 9 }) : number
  const filled = (quarter: number) =>
    fc.array(count, { minLength: 5, maxLength: 5 }).map((counts): Act => ({ kind: 'fill', quarter, counts }))
  const after = others.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...others), { maxLength: 3 })
  const parts = [0, 1, 2, 3].map((quarter) =>
    fc.tuple(filled(quarter), after).map(([one, more]) => [one, ...more]),
  )
  return fc.tuple(...parts).map((all) => all.flat())
}

function aCorrection(count: fc.Arbitrary<number | null> = number): fc.Arbitrary<Act> {
  const place = fc.integer({ min: 0, max: 3 })
  const one = fc.oneof(number, count)
  return fc.record({ kind: fc.constant('correct'), quarter: place, group: place, count: one })
}

function aGroup(): fc.Arbitrary<Act> {
  const added = fc.constantFrom('X', 'Y', 'Z').map((group): Act => ({ kind: 'add', group }))
  return fc.oneof(added, fc.record({ kind: fc.constant('remove'), group: fc.integer({ min: 0, max: 1 }) }))
}

function aSum(): fc.Arbitrary<Act> {
  return fc.record({ kind: fc.constant('sum'), what: fc.constantFrom('groups', 'quarters') })
}

function quarter(table: ReturnType<typeof shownAfter>) {
  return table.rows.map((row) => table.shown(row, 'q1'))
}
