import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailboxOf } from './mailbox.ts'

test('an address written in another way leads to the same mailbox', () => {
  const ways = [
    'ida@forening.example',
    'IDA@Forening.Example',
    'ida+1@forening.example',
    'ida@forening.example.',
    '"ida"@forening.example',
    '"i\\da+2"@forening.example',
  ]
  assert.deepEqual(new Set(ways.map(mailboxOf)), new Set(['ida@forening.example']))
  assert.equal(mailboxOf('I.da+x@googlemail.com'), mailboxOf('ida@gmail.com'))
  assert.equal(mailboxOf('ida@förening.example'), mailboxOf('ida@xn--frening-90a.example'))
})

test('others stay others', () => {
  assert.notEqual(mailboxOf('i.da@forening.example'), mailboxOf('ida@forening.example'))
  assert.notEqual(mailboxOf('+a@forening.example'), mailboxOf('+b@forening.example'))
})
