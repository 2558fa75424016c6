import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-brought-in.ts'

/** Who may do what with a partnership that was running already; everyone of the cast who is not named may not. */
const grid: Record<string, { may: CasePermission; who: string[] }> = {
  'say whether it is right': { may: may.canAnswerBroughtIn, who: ['partySignatory', 'partyRep'] },
  'set it right': { may: may.canCorrectBroughtIn, who: ['lead staffUnit', 'assigned coordinator'] },
}

describe('of a partnership that was brought in', () => {
  for (const [what, { may: allowed, who }] of Object.entries(grid))
    test(`only the named may ${what}`, () => {
      const found = Object.entries(cast).flatMap(([name, actor]) => (allowed(actor, aScope) ? [name] : []))
      assert.deepEqual(found.sort(), [...who].sort())
    })

  test('the staff unit of any body opens its case', () => {
    const roles = Object.values(cast)
      .filter(may.canBringIn)
      .map(({ acting }) => acting.role)
    assert.deepEqual([...new Set(roles)], ['staffUnit'])
  })
})
