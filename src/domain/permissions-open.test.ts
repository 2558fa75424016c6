import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast } from '../../test/support/cast.ts'
import { canSeeSourceFeeds, importsFor } from './permissions-open.ts'
import { publicRoles } from './roles.ts'

test('only an administrator of a body imports to the register and sees what is fetched', () => {
  for (const [name, actor] of Object.entries(cast)) {
    const isAdmin = actor.acting.role === 'admin'
    assert.equal(importsFor(actor) !== null, isAdmin, name)
    assert.equal(canSeeSourceFeeds(actor), isAdmin, name)
  }
  assert.ok(publicRoles.includes('admin'))
})
