import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { networkOf } from './client-address.ts'

describe('whom a request is counted as', () => {
  test('is one address of IPv4, however it is written', () => {
    for (const written of ['192.0.2.7', '::ffff:192.0.2.7', '192.0.2.7:51234'])
      assert.equal(networkOf(written), '192.0.2.7')
  })

  test('is all the addresses of IPv6 that one subscriber may take', () => {
    for (const written of [
      '2001:db8:1:2::1',
      '2001:DB8:1:2:ffff:0:0:9',
      '[2001:db8:1:2::7]:443',
      '2001:db8:1:2::1%eth0',
    ])
      assert.equal(networkOf(written), '2001:db8:1:2::/64')
    assert.notEqual(networkOf('2001:db8:1:3::1'), networkOf('2001:db8:1:2::1'))
  })

  test('is found where zeros are left out anywhere', () => {
    assert.deepEqual(['::1', '1::2:3:4:5:6:7', 'fe80::1', '1:2:3:4:5:6:7::'].map(networkOf), [
      '0:0:0:0::/64',
      '1:0:2:3::/64',
      'fe80:0:0:0::/64',
      '1:2:3:4::/64',
    ])
  })

  test('is what stands there when it is no address', () => {
    assert.deepEqual(['', 'unknown'].map(networkOf), ['', 'unknown'])
  })
})
