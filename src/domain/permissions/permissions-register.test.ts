import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import type { CasePermission } from './permissions.ts'
import * as may from './permissions-register.ts'

const anyBody = ['staffUnit', 'registrar', 'admin']

describe('the public register', () => {
  test('is published to by the staff unit that leads the case', () => {
    assert.deepEqual(whoMay(may.canPublishRecord), ['lead staffUnit'])
  })

  test('shows both sides what will be published', () => {
    const who = whoMay(may.canSeeRecord)
    assert.ok(['partySignatory', 'partyRep', 'lead staffUnit'].every((one) => who.includes(one)))
  })

  test('has its names joined and its corrections answered on the public side only', () => {
    for (const actor of Object.values(cast)) {
      const { acting } = actor
      const allowed = acting.side === 'public' && anyBody.includes(acting.role)
      assert.equal(may.canJoinOrganisations(actor), allowed)
      assert.equal(may.canAnswerCorrection(actor, null), allowed)
      assert.equal(may.canAnswerCorrection(actor, 'another body'), false)
    }
  })
})

function whoMay(allowed: CasePermission): string[] {
  return Object.entries(cast).flatMap(([name, actor]) => (allowed(actor, aScope) ? [name] : []))
}
