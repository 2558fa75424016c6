import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast } from '../../../test/support/cast.ts'
import { publicRoles } from '../roles.ts'
import { importsFor } from './permissions-open.ts'

test('only an administrator of a body imports to the register', () => {
  for (const [name, actor] of Object.entries(cast)) {
    assert.equal(importsFor(actor) !== null, actor.acting.role === 'admin', name)
  }
  assert.ok(publicRoles.includes('admin'))
})
