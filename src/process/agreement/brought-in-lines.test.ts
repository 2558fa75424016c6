import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { emptyParts } from '../../domain/agreement-parts.ts'
import type { ContributionKind } from '../../domain/contribution.ts'
import { kronor } from '../../kernel/money.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import {
  type BroughtInContent,
  changesBetween,
  digestOfLines,
  linesOf,
  withChanges,
} from './brought-in-lines.ts'

const party = { id: 'p1', name: 'Föreningen', side: 'party' } as const

function gives(count: number, kind: ContributionKind = 'cash') {
  return { id: 'c1', party, year: 2026, kind, amount: kronor(count), hours: null, valuation: '' }
}

function broughtIn(
  content: Partial<BroughtInContent['content']> = {},
  rest: Partial<BroughtInContent> = {},
): BroughtInContent {
  const said = {
    ...{ start: plainDate('2025-01-01'), end: plainDate('2027-12-31'), signedOn: plainDate('2024-12-12') },
    ...{ decidedOn: null, paragraph: '§ 201', earlierNumber: '' },
  }
  const nothing = { parties: [{ ...party, number: null }], contributions: [], costs: [], payments: [] }
  return {
    ...{ said, originals: [{ name: 'avtal.pdf', sha256: 'aa' }], texts: [], ...rest },
    content: { ...nothing, parts: emptyParts, ...content },
  }
}

describe('what was brought in, line by line', () => {
  const digestOf = (content: BroughtInContent) => digestOfLines(linesOf(content))
  const plain = digestOf(broughtIn())

  test('has another check value when an amount, a day, a goal or the original is another', () => {
    const { said } = broughtIn()
    const goals = [{ id: 'g1', text: 'Fler', subgoals: [], activities: [], indicators: [] }]
    const others = [
      broughtIn({ contributions: [gives(100)] }),
      broughtIn({ contributions: [gives(101)] }),
      broughtIn({ payments: [{ on: plainDate('2026-03-01'), party: 'p1', amount: kronor(5) }] }),
      broughtIn({ parts: { ...emptyParts, goals } }),
      broughtIn({}, { said: { ...said, end: plainDate('2027-12-30') } }),
      broughtIn({}, { originals: [{ name: 'avtal.pdf', sha256: 'ab' }] }),
      broughtIn({ parties: [{ ...party, name: 'Annan', number: null }] }),
    ]
    assert.equal(new Set([plain, ...others.map(digestOf)]).size, others.length + 1)
  })

  test('has the same check value in whatever order it was written', () => {
    const [one, other] = [gives(1), gives(2, 'staff')]
    assert.equal(
      digestOf(broughtIn({ contributions: [one, other] })),
      digestOf(broughtIn({ contributions: [other, one] })),
    )
  })

  test('says what was changed, added and taken away', () => {
    const before = linesOf(broughtIn({ contributions: [gives(1)] }))
    const after = linesOf(broughtIn({ contributions: [gives(2, 'staff')] }))
    const kinds = changesBetween(before, after).map(({ before: old, after: now }) => [old?.kind, now?.kind])
    assert.deepEqual(kinds, [
      [undefined, 'staff'],
      ['cash', undefined],
    ])
    assert.deepEqual(changesBetween(before, before), [])
  })

  test('is what it becomes when the changes are made', () => {
    const before = linesOf(broughtIn({ contributions: [gives(1)] }))
    const after = linesOf(broughtIn({ contributions: [gives(3), gives(2, 'staff')] }))
    const made = withChanges(before, changesBetween(before, after))
    assert.equal(digestOfLines(made), digestOfLines(after))
  })

  test('keeps two payments of the same day apart', () => {
    const paid = { on: plainDate('2026-03-01'), party: 'p1', amount: kronor(5) }
    const lines = linesOf(broughtIn({ payments: [paid, paid] })).filter(({ group }) => group === 'payment')
    assert.equal(new Set(lines.map(({ key }) => key)).size, 2)
  })
})
