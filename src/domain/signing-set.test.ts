import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { PersonId } from './actor.ts'
import {
  isPossible,
  type Office,
  offices,
  type SigningSet,
  signatureFault,
  stillNeeded,
  suffices,
  sufficientSets,
  type Way,
} from './signing-set.ts'

const idOf = (name: string) => name as PersonId
const people = (['chair', 'treasurer', 'boardMember', 'executive'] as const).map((office) => ({
  personId: idOf(office),
  name: office,
  office,
}))
const chair: Way = { offices: ['chair'], others: 0 }
const two: Way = { offices: [], others: 2 }
const chairAndTreasurer: Way = { offices: ['chair', 'treasurer'], others: 0 }
const chairAndOne: Way = { offices: ['chair'], others: 1 }
const withWays = (...ways: Way[]): SigningSet => ({ ways, people })

describe('who binds a party', () => {
  const grid: [string, SigningSet, Record<string, boolean>][] = [
    ['the chair alone', withWays(chair), { chair: true, treasurer: false, 'treasurer boardMember': false }],
    ['two jointly', withWays(two), { chair: false, 'chair treasurer': true, 'treasurer boardMember': true }],
    [
      'chair and treasurer together',
      withWays(chairAndTreasurer),
      { chair: false, 'chair boardMember': false, 'chair treasurer': true },
    ],
    [
      'the chair with one more',
      withWays(chairAndOne),
      { chair: false, 'treasurer boardMember': false, 'chair executive': true },
    ],
    [
      'the chair alone, or two jointly',
      withWays(chair, two),
      { chair: true, 'treasurer executive': true, executive: false },
    ],
  ]
  for (const [rule, set, cases] of grid)
    for (const [signed, binds] of Object.entries(cases))
      test(`${rule}: ${signed} ${binds ? 'is enough' : 'is not enough'}`, () => {
        assert.equal(suffices(set, signed.split(' ').map(idOf)), binds)
      })

  test('is said before anybody has signed, and again after the first', () => {
    const namesOf = (groups: ReturnType<typeof stillNeeded>) =>
      groups.map((group) => group.map(({ name }) => name).join('+')).sort()
    const set = withWays(chair, chairAndTreasurer, { offices: ['treasurer'], others: 1 })
    assert.deepEqual(namesOf(stillNeeded(set, [])), ['chair', 'treasurer+boardMember', 'treasurer+executive'])
    assert.deepEqual(namesOf(stillNeeded(set, [idOf('treasurer')])), ['boardMember', 'chair', 'executive'])
    assert.deepEqual(stillNeeded(set, [idOf('chair')]), [])
  })

  test('is nobody by a rule that says nothing, or whose offices nobody holds', () => {
    assert.equal(isPossible(withWays()), false)
    assert.equal(isPossible(withWays({ offices: [], others: 0 })), false)
    assert.equal(isPossible(withWays({ offices: ['secretary'], others: 0 })), false)
  })

  test('a signature counts once, from a signatory, where the rule can be met', () => {
    const set = withWays(two)
    assert.equal(signatureFault(set, [], idOf('chair')), null)
    assert.equal(signatureFault(set, [idOf('chair')], idOf('chair')), 'signedAlready')
    assert.equal(signatureFault(set, [], idOf('passer-by')), 'notSignatory')
    assert.equal(signatureFault({ ...set, people: people.slice(0, 1) }, [], idOf('chair')), 'impossible')
  })
})

const anOffice = fc.constantFrom<Office>(...offices)
const aWay = fc.record({ offices: fc.array(anOffice, { maxLength: 3 }), others: fc.nat(3) })
const aSet = fc
  .record({ ways: fc.array(aWay, { maxLength: 3 }), held: fc.array(anOffice, { maxLength: 5 }) })
  .map(
    ({ ways, held }): SigningSet => ({
      ways,
      people: held.map((office, index) => ({ personId: idOf(`p${index}`), name: `p${index}`, office })),
    }),
  )
const some = fc.array(
  fc.nat(6).map((index) => idOf(`p${index}`)),
  { maxLength: 6 },
)

describe('any rule of signing', () => {
  test('is never broken by one more signature', () => {
    fc.assert(
      fc.property(aSet, some, some, (set, signed, more) => {
        assert.ok(!suffices(set, signed) || suffices(set, [...signed, ...more]))
      }),
    )
  })

  test('counts nobody twice and nobody from outside', () => {
    fc.assert(
      fc.property(aSet, some, (set, signed) => {
        const inside = signed.filter((id) => set.people.some(({ personId }) => personId === id))
        assert.equal(suffices(set, [...signed, ...signed, idOf('outsider')]), suffices(set, inside))
      }),
    )
  })

  test('has sets that are just enough: they bind, and with one fewer they do not', () => {
    fc.assert(
      fc.property(aSet, (set) => {
        const sets = sufficientSets(set).map((people) => people.map(({ personId }) => personId))
        assert.equal(sets.length > 0, isPossible(set))
        for (const ids of sets) {
          assert.ok(suffices(set, ids))
          for (const id of ids)
            assert.ok(
              !suffices(
                set,
                ids.filter((other) => other !== id),
              ),
            )
        }
      }),
    )
  })

  test('is met by what has been signed together with any group still needed', () => {
    fc.assert(
      fc.property(aSet, some, (set, signed) => {
        for (const group of stillNeeded(set, signed))
          assert.ok(suffices(set, [...signed, ...group.map(({ personId }) => personId)]))
      }),
    )
  })
})

describe('an association with many who may sign', () => {
  test('has one set for each two of forty', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      personId: idOf(`member ${index}`),
      name: `Member ${index}`,
      office: 'boardMember' as const,
    }))
    assert.equal(sufficientSets({ ways: [two], people: many }).length, (40 * 39) / 2)
  })
})
