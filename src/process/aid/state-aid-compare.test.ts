import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isSingleUndertaking, type ToldGrant } from '../../domain/state-aid.ts'
import { euro, euroCents } from '../../kernel/euro.ts'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { compareGrants, grantsThatCount } from './state-aid-compare.ts'

describe('what is known beside what is declared', () => {
  test('is the same when giver, day, regulation and amount agree, whatever the capitals', () => {
    const [row] = compareGrants([told({ giver: 'Region Stockholm' })], [told({ giver: 'region  stockholm' })])
    assert.equal(row?.difference, 'same')
  })
  test('differs in amount, and the larger one counts', () => {
    const rows = compareGrants([told({ eur: euro(100) })], [told({ eur: euro(200) })])
    assert.deepEqual([rows[0]?.difference, grantsThatCount(rows).counted[0]?.eur], ['amount', euro(200)])
  })
  test('counts what only one of them names', () => {
    const rows = compareGrants([told({ giver: 'Staten' })], [told({ giver: 'Kommunen' })])
    assert.deepEqual(rows.map(({ difference }) => difference).sort(), ['onlyDeclared', 'onlyKnown'])
    assert.equal(grantsThatCount(rows).counted.length, 2)
  })
  test('says which has no amount in euro', () => {
    const { counted, withoutEuro } = grantsThatCount(compareGrants([], [told({ eur: null })]))
    assert.deepEqual([counted.length, withoutEuro.length], [0, 1])
  })
  test('holds each grant of either side once, and never counts less than either side told', () => {
    const grants = fc.array(
      fc.record({ cents: fc.nat(1000), days: fc.nat(3), giver: fc.constantFrom('A', 'B', 'a ') }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(grants, grants, (ours, theirs) => {
        const [known, declared] = [ours.map(toldOf), theirs.map(toldOf)]
        const rows = compareGrants(known, declared)
        assert.equal(rows.filter((row) => row.known).length, known.length)
        assert.equal(rows.filter((row) => row.declared).length, declared.length)
        const counted = sumOf(grantsThatCount(rows).counted)
        assert.ok(counted >= sumOf(known) && counted >= sumOf(declared))
      }),
    )
  })
})

describe('a single undertaking', () => {
  test('is not made by membership of a federation alone', () => {
    assert.equal(isSingleUndertaking(['membership']), false)
    assert.equal(isSingleUndertaking(['membership', 'board']), true)
  })
})

function told(given: Partial<ToldGrant> = {}): ToldGrant {
  const grant = { id: 'one', giver: 'Staten', receiver: 'Föreningen', on: plainDate('2025-01-01') }
  return { ...grant, regime: 'general', eur: euro(100), sek: null, ...given }
}

function toldOf({ cents, days, giver }: { cents: number; days: number; giver: string }): ToldGrant {
  return told({ giver, eur: euroCents(cents), on: addDays(plainDate('2025-01-01'), days) })
}

function sumOf(grants: readonly { eur: number | null }[]): number {
  return grants.reduce((sum, { eur }) => sum + (eur ?? 0), 0)
}
