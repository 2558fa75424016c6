import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { digestOf, isId, newId, newSecret } from './ids.ts'

describe('an id', () => {
  test('is a UUID of version 7 that carries the time', () => {
    const id = newId()
    const millisecond = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    assert.ok(Math.abs(Date.now() - millisecond) < 60_000)
  })

  test('sorts after every one before it, also within a millisecond', () => {
    const ids = Array.from({ length: 20_000 }, () => newId())
    assert.deepEqual(ids, [...new Set(ids)].toSorted())
  })

  test('sorts after the one before it when the clock is set back', (t) => {
    const before = newId()
    t.mock.timers.enable({ apis: ['Date'], now: 0 })
    assert.ok(newId() > before)
  })

  test('is known by how it is written', () => {
    assert.ok(isId(newId()))
    for (const text of [
      '',
      '1',
      newId().toUpperCase(),
      `${newId()}0`,
      newId().replaceAll('-', ''),
      `${newId()}\n`,
    ]) {
      assert.equal(isId(text), false, text)
    }
  })
})

describe('a secret', () => {
  test('holds 256 bits and fits in a link', () => {
    assert.match(newSecret(), /^[\w-]{43}$/)
    assert.equal(Buffer.from(newSecret(), 'base64url').length, 32)
  })
  test('is never the same twice', () => assert.notEqual(newSecret(), newSecret()))
})

describe('a digest', () => {
  test('is SHA-256 in hexadecimal', () => {
    assert.equal(digestOf('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
  test('reads text as UTF-8', () => assert.equal(digestOf('åäö'), digestOf(Buffer.from('åäö', 'utf8'))))
})
