import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { isSigned, messageSignature, shownKey } from './message-signature.ts'

const message = { id: 'msg_1', time: '1795410539', body: '{"a":1}' }
const signature = messageSignature('a key', message)

describe('the signature of a message', () => {
  test('is the one that other programs reckon', () => {
    assert.equal(signature, 'v1,tP5Es7NYJo+KKBMl1xjJumKoYaF07MEF1o/IJxHpaK0=')
  })

  test('holds for the message, also among others in the header', () => {
    assert.ok(isSigned('a key', message, signature))
    assert.ok(isSigned('a key', message, `v1,another ${signature}`))
  })

  test('is reckoned with the bytes of the key that is shown, as every library for it does', () => {
    const [, key = ''] = /^whsec_(.+)$/.exec(shownKey('a key')) ?? []
    const text = `${message.id}.${message.time}.${message.body}`
    const reckoned = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64')
    assert.equal(`v1,${reckoned}`, signature)
  })

  test('holds for no other key, id, time or body', () => {
    assert.ok(!isSigned('another key', message, signature))
    for (const changed of [{ id: 'msg_2' }, { time: '1795410540' }, { body: '{"a":2}' }])
      assert.ok(!isSigned('a key', { ...message, ...changed }, signature))
    for (const header of ['', 'v1,', signature.slice(3), `${signature}x`])
      assert.ok(!isSigned('a key', message, header), header)
  })
})
