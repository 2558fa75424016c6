import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { seal, unseal } from './signed.ts'

const now = new Date('2026-11-23T09:00:00Z')
const token = seal('hemlighet', { purpose: 'form', text: 'Åsa', validUntil: now.getTime() })
const opened = ({ secret = 'hemlighet', purpose = 'form', sealed = token, at = now } = {}) =>
  unseal(secret, { purpose, token: sealed, now: at })

describe('a sealed text', () => {
  test('comes back unchanged, to its last millisecond', () => {
    assert.equal(opened(), 'Åsa')
    assert.equal(opened({ at: new Date(now.getTime() + 1) }), null)
  })
  test('is none for another purpose, or with another secret', () => {
    assert.deepEqual([opened({ purpose: 'klart' }), opened({ secret: 'annan' })], [null, null])
  })
  test('is none when any part of it was changed', () => {
    const [until, text, mac] = token.split('.')
    const later = `${(now.getTime() + 60_000).toString(36)}.${text}.${mac}`
    const other = `${until}.${Buffer.from('Eva').toString('base64url')}.${mac}`
    for (const sealed of [later, other, `${until}.${text}.`, `${until}.${text}`, '', '..'])
      assert.equal(opened({ sealed }), null, sealed)
  })
})
