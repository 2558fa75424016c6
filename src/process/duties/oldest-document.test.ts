import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { considered, historyOf, proceeded, type Told } from '../../../test/support/case-duties.ts'
import { oldestDocument } from './oldest-document.ts'

describe('the documents of several organisations', () => {
  const accountsOf = (organisation: string, datedOn: string): Told => [
    'documentReceived',
    '2026-02-20',
    { document: 'accounts', organisation, datedOn },
  ]
  const told = [...considered, ...proceeded, accountsOf('a', '2025-03-31'), accountsOf('b', '2025-12-31')]
  const oldest = (...holders: string[]) => {
    const parties = holders.map((holder) => ({ id: holder, name: holder, side: 'party' as const, holder }))
    const history = historyOf(...told)
    return oldestDocument({ ...history, facts: { ...history.facts, parties } })?.on
  }

  test('are counted from the oldest of all, though another has handed in a newer one of its kind', () => {
    assert.equal(oldest('a', 'b'), '2025-03-31')
  })
  test('are those of the parties alone: nobody waits for the papers of one that has left', () => {
    assert.equal(oldest('b'), '2025-12-31')
  })
})
