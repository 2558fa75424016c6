import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadRulebook } from '../../store/bodies/rulebook-files.ts'
import { counterpartsOf } from './alike-criteria.ts'
import { criteriaSetsOf } from './criteria-sets.ts'

describe('criteria that ask for the same thing', () => {
  test('are each other’s counterparts, in every rulebook that comes along, and never of the same set', async () => {
    for (const name of ['nationell', 'jarva']) {
      const sets = criteriaSetsOf(await loadRulebook(`rulebooks/${name}`))
      const pairs = sets
        .flatMap(({ criteria }) => criteria)
        .flatMap((one) => counterpartsOf(one.key, sets).map(({ criterion }) => [one, criterion] as const))
      assert.equal(pairs.length, 6, name)
      assert.ok(pairs.every(([one, other]) => one.set !== other.set))
      for (const [one, other] of pairs)
        assert.ok(counterpartsOf(other.key, sets).some(({ criterion }) => criterion.key === one.key))
    }
  })

  test('are none where the rulebook does not name the other set', async () => {
    const { name, conditions } = await loadRulebook('rulebooks/nationell')
    const alone = criteriaSetsOf({ name, conditions, criteriaSets: [] })
    assert.deepEqual(counterpartsOf('criterion-own-mutual', alone), [])
  })
})
